import { deepParent } from '../lib/deep-dom.ts';
import { fitsForm, type FormKind } from './vocabulary.ts';

const BUTTONS = 'button, input[type="submit"], input[type="image"], [role="button"]';
const HEADINGS = 'h1, h2, h3, h4, h5, h6, legend, [role="heading"], caption';
const MOST_STEPS = 8;

/** Returns the form of a field: its `<form>`, else the nearest part of the page with a button beside the field. */
export function formAround(field: Element): Element {
  const form = (field as HTMLTextAreaElement).form ?? field.closest('form');
  if (form) return form;
  let at: Element = field;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const above = deepParent(at);
    if (!above || above === above.ownerDocument.body) return at;
    at = above;
    if (at.localName === 'form') return at;
    if (at.querySelector(BUTTONS) && !field.contains(at.querySelector(BUTTONS))) return at;
  }
  return at;
}

/** Says whether heading, legend or name of a form tell that it is for something other than a reply. */
export function formIs(kind: FormKind, form: Element): boolean {
  return formTitles(form).some((title) => fitsForm(kind, title) > 0);
}

/** Says whether the form asks for stars: then it writes a review and does not answer one. */
export function asksForRating(form: Element): boolean {
  const radios = [...form.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter((radio) => /rat(e|ing)|star|score|ocen|hinn|оцен/i.test(`${radio.name} ${radio.className} ${radio.id}`));
  const selects = [...form.querySelectorAll('select, input[type="range"], input[type="number"], input[type="hidden"]')].filter((each) => /(^|[_\-[\s])(rating|score|stars?|grade|ocena|hinne)([_\-\]\s]|$)/i.test(`${each.getAttribute('name') ?? ''} ${each.id}`));
  return radios.length >= 3 || selects.length > 0;
}

function formTitles(form: Element): string[] {
  const inner = [...form.querySelectorAll(HEADINGS)].map((each) => each.textContent ?? '');
  const before = form.previousElementSibling?.matches(HEADINGS) ? [form.previousElementSibling.textContent ?? ''] : [];
  const named = [form.getAttribute('aria-label') ?? '', form.getAttribute('title') ?? ''];
  return [...inner, ...before, ...named].map((title) => title.trim()).filter((title) => title.length > 0 && title.length < 80);
}
