import { deepActiveElement, deepContains, deepParent } from '../lib/deep-dom.ts';
import type { Field } from './find-fields.ts';
import { findFields } from './find-fields.ts';
import { formAround } from './form-around.ts';

/** What the fields of the page looked like before a control was pressed. */
export interface FieldsBefore {
  marks: Map<Element, FieldMark>;
  focused: Element | null;
}

interface FieldMark {
  above: Element | null;
  top: number;
  state: string;
}

/** How a field came into play after a control was pressed. */
export type FieldChange = 'new' | 'moved' | 'addressed' | 'focused' | null;

/** Remembers all visible fields, where they stand and what their forms say. */
export function rememberFields(root: ParentNode = document): FieldsBefore {
  const marks = new Map(findFields(root).map((field) => [field.target as Element, markOf(field)]));
  return { marks, focused: deepActiveElement() };
}

/** Says what the press did to a field: the strongest change first. */
export function changeOf(field: Field, before: FieldsBefore): FieldChange {
  const known = before.marks.get(field.target);
  if (!known) return 'new';
  const now = markOf(field);
  if (known.above !== now.above) return 'moved';
  if (known.state !== now.state) return 'addressed';
  const active = deepActiveElement();
  const took =
    active !== null && active !== before.focused && (deepContains(field.surface, active) || active === field.target);
  return took ? 'focused' : null;
}

function markOf(field: Field): FieldMark {
  const form = formAround(field.surface);
  return { above: deepParent(form), top: field.surface.getBoundingClientRect().top, state: stateOf(field, form) };
}

/** One form that serves all reviews says to which it belongs by a hidden id, a placeholder or a line of text. */
function stateOf(field: Field, form: Element): string {
  const hidden = [...form.querySelectorAll<HTMLInputElement>('input[type="hidden"]')]
    .filter((input) => !/token|nonce|csrf/i.test(input.name))
    .map((input) => `${input.name}=${input.value}`);
  const own = [
    field.target.getAttribute('placeholder'),
    field.target.getAttribute('aria-label'),
    form.getAttribute('action'),
  ];
  const around = (form as HTMLElement).innerText ?? '';
  return JSON.stringify([
    hidden,
    own,
    (field.target as HTMLTextAreaElement).value ?? '',
    around.replace(/\d+/g, '').slice(0, 400),
  ]);
}
