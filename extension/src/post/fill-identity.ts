import { isVisible } from '../lib/is-visible.ts';
import { PostError } from '../lib/post-error.ts';
import { fieldFits, fieldLabels, isNamedAsTrap } from './field-label.ts';
import { formAround } from './form-around.ts';
import type { Field } from './find-fields.ts';
import type { Identity } from './types.ts';
import { fitsField } from './vocabulary.ts';

/**
 * Fills name and e-mail of a guest's form where they are empty.
 * Throws `guest` with the name of the field when one that must be filled stays empty.
 */
export function fillIdentity(field: Field, identity: Identity | null): void {
  const inputs = guestInputs(field);
  for (const input of inputs) {
    const value = valueFor(input, identity);
    if (input.value === '' && value) setValue(input, value);
    if (input.value === '' && input.required) throw new PostError('guest', fieldLabels(input)[0] ?? input.name);
  }
}

function guestInputs(field: Field): HTMLInputElement[] {
  const all = formAround(field.surface).querySelectorAll<HTMLInputElement>(
    'input:not([type]), input[type="text"], input[type="email"]',
  );
  return [...all].filter((input) => input !== field.target && isGuestInput(input));
}

function isGuestInput(input: HTMLInputElement): boolean {
  if (!isVisible(input) || input.readOnly || input.disabled || isNamedAsTrap(input)) return false;
  return !fieldLabels(input).some((label) => fitsField('trap', label) > 0);
}

function valueFor(input: HTMLInputElement, identity: Identity | null): string | null {
  if (!identity) return null;
  const email = Math.max(fieldFits('email', input), input.type === 'email' ? 1 : 0);
  const name = fieldFits('name', input);
  if (email > 0 && email >= name) return identity.email ?? null;
  return name > 0 ? identity.name : null;
}

function setValue(input: HTMLInputElement, value: string): void {
  const view = input.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  const setter = view && Object.getOwnPropertyDescriptor(view.HTMLInputElement.prototype, 'value')?.set;
  setter?.call(input, value);
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: value }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
