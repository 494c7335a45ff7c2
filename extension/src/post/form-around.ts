import { deepClosest, deepParent } from '../lib/deep-dom.ts';
import { fitsForm, type FormKind } from './vocabulary.ts';

const BUTTONS = 'button, input[type="submit"], input[type="image"], [role="button"]';
const HEADINGS = 'h1, h2, h3, h4, h5, h6, legend, [role="heading"], caption';
const MOST_STEPS = 8;
/** More than any reply form says about itself, with the text that may stand in it. */
const WIDE_TEXT = 6_000;

/** Returns the `<form>` that sends a field; null for one that spans a whole page and so says nothing about the field. */
export function formOf(field: Element): HTMLFormElement | null {
  const form = (field as HTMLTextAreaElement).form ?? (deepClosest(field, 'form') as HTMLFormElement | null);
  return form && !isPageWide(form) ? form : null;
}

/** Returns the form of a field: its `<form>`, else the nearest part of the page with a button beside the field. */
export function formAround(field: Element): Element {
  const form = formOf(field);
  if (form) return form;
  let at: Element = field;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const above = deepParent(at);
    if (!above || above === above.ownerDocument.body || isPageWide(above)) return at;
    at = above;
    const button = at.querySelector(BUTTONS);
    if (button && !field.contains(button)) return at;
  }
  return at;
}

/** Consoles and some frameworks wrap the whole page, or a whole list, in one form. */
function isPageWide(part: Element): boolean {
  return (
    part.querySelector('main, nav, h1, article, [role="main"], [role="navigation"]') !== null ||
    (part.textContent ?? '').length > WIDE_TEXT
  );
}

/** Says whether heading, legend or name of a form tell that it is for something other than a reply. */
export function formIs(kind: FormKind, form: Element): boolean {
  return formTitles(form).some((title) => fitsForm(kind, title) > 0);
}

/** Says whether the form asks for stars: then it writes a review and does not answer one. */
export function asksForRating(form: Element): boolean {
  const radios = [...form.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter((radio) =>
    /rat(e|ing)|star|score|ocen|hinn|оцен/i.test(`${radio.name} ${radio.className} ${radio.id}`),
  );
  const selects = [
    ...form.querySelectorAll('select, input[type="range"], input[type="number"], input[type="hidden"]'),
  ].filter((each) =>
    /(^|[_\-[\s])(rating|score|stars?|grade|ocena|hinne)([_\-\]\s]|$)/i.test(
      `${each.getAttribute('name') ?? ''} ${each.id}`,
    ),
  );
  return radios.length >= 3 || selects.length > 0;
}

function formTitles(form: Element): string[] {
  const inner = [...form.querySelectorAll(HEADINGS)].map(shownText);
  const before = form.previousElementSibling?.matches(HEADINGS) ? [shownText(form.previousElementSibling)] : [];
  const named = [form.getAttribute('aria-label') ?? '', form.getAttribute('title') ?? ''];
  return [...inner, ...before, ...named]
    .map((title) => title.trim())
    .filter((title) => title.length > 0 && title.length < 80);
}

/** One form may carry the titles of several uses and show one of them. */
const shownText = (element: Element): string => (element as HTMLElement).innerText ?? '';
