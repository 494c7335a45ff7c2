import { isVisible } from '../lib/is-visible.ts';
import { fieldFits } from './field-label.ts';
import { formAround } from './form-around.ts';
import type { Field } from './find-fields.ts';

const ANSWERS = 'input:not([type]), input[type="text"], input[type="number"], input[type="tel"]';
const RESPONSES = '[name="g-recaptcha-response"], [name="h-captcha-response"], [name="smart-token"]';
/** A widget that asks a question stands in the form; one that only watches hides in a corner. */
const LEAST_HEIGHT = 60;

/** Returns the question of a captcha in the field's form that a person has not answered yet; null where there is none. */
export function findCaptcha(field: Field): Element | null {
  const form = formAround(field.surface);
  const asked = [...form.querySelectorAll<HTMLInputElement>(ANSWERS)].find(
    (input) => input !== field.target && input.value === '' && isVisible(input) && fieldFits('captcha', input) > 0,
  );
  if (asked) return asked;
  const open = [...form.querySelectorAll<HTMLTextAreaElement>(RESPONSES)].some((response) => response.value === '');
  const widgets = open ? [...form.querySelectorAll('iframe[src*="captcha"]')] : [];
  return widgets.find((each) => isVisible(each) && each.getBoundingClientRect().height >= LEAST_HEIGHT) ?? null;
}
