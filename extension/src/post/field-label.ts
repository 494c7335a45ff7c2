import { codeSays, fitsField, type FieldKind } from './vocabulary.ts';
import { textOfIds } from './text-of-ids.ts';

/** Returns what a field is called on the page: its label, placeholder, title and names for readers. */
export function fieldLabels(field: Element): string[] {
  const sources = [
    ...labelElements(field),
    field.getAttribute('aria-label'),
    textOfIds(field, 'aria-labelledby'),
    field.getAttribute('placeholder'),
    field.getAttribute('data-placeholder') ?? field.getAttribute('aria-placeholder'),
    field.querySelector('[data-placeholder]')?.getAttribute('data-placeholder') ?? null,
    field.getAttribute('title'),
  ];
  return [
    ...new Set(
      sources
        .map((label) => label?.replace(/\s+/g, ' ').trim() ?? '')
        .filter((label) => label.length > 0 && label.length < 120),
    ),
  ];
}

/** Returns the names that the page's code gives to a field. */
export function fieldNames(field: Element): string {
  return ['name', 'id', 'class', 'data-testid', 'data-test', 'debug-id', 'formcontrolname']
    .map((name) => field.getAttribute(name) ?? '')
    .join(' ');
}

/** Says how strongly labels and names say that a field is of this kind, from 0 to 1. */
export function fieldFits(kind: FieldKind, field: Element): number {
  const spoken = Math.max(0, ...fieldLabels(field).map((label) => fitsField(kind, label)));
  const name = `${field.getAttribute('name') ?? ''} ${field.getAttribute('id') ?? ''}`;
  const named = name.split(/[^a-zA-Z]+/).some((word) => fitsField(kind, word) === 1) ? 0.5 : 0;
  return Math.max(spoken, named);
}

/** Says whether the field's names in code are those of a honeypot. */
export function isNamedAsTrap(field: Element): boolean {
  const names = ['name', 'id', 'class'].map((name) => field.getAttribute(name) ?? '').join(' ');
  return codeSays('trap', names);
}

function labelElements(field: Element): string[] {
  const labels = (field as HTMLTextAreaElement).labels;
  const own = labels ? [...labels].map((label) => labelText(label)) : [];
  const wrapper = field.closest('label');
  return wrapper && own.length === 0 ? [labelText(wrapper)] : own;
}

/** A label may wrap its field: the text already typed there is not a part of the label. */
function labelText(label: Element): string {
  const parts = [...label.childNodes].filter((node) => !/^(TEXTAREA|SELECT|OPTION)$/.test(node.nodeName));
  return parts.map((node) => node.textContent ?? '').join(' ');
}
