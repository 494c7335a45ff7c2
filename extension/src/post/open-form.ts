import { deepActiveElement, deepContains } from '../lib/deep-dom.ts';
import { isVisible } from '../lib/is-visible.ts';
import { PostError } from '../lib/post-error.ts';
import { sleep } from '../lib/wait.ts';
import { chooseFields } from './choose-field.ts';
import { rememberFields } from './field-changes.ts';
import type { Field } from './find-fields.ts';
import { asksToSignIn, findOpeners, findThreadOpener } from './find-opener.ts';
import { hover, pressControl } from './press-control.ts';
import type { ReviewScope } from './review-scope.ts';
import { best, tryOpener, type Opening } from './try-opener.ts';
import { unfoldForm } from './unfold-form.ts';

const FORM_APPEARS = 8_000;
const SETTLES = 300;
const MOST_OPENERS = 3;

/**
 * Returns the review's own reply field, opening the form if it is closed; null when there is none.
 * `taught` is the control that an adapter names: it is pressed first.
 */
export async function openForm(
  opening: Opening & { scope: ReviewScope },
  taught: HTMLElement | null = null,
): Promise<Field | null> {
  const standing = chooseFields(opening.scope, opening.reviewText, null)[0];
  if (standing && opening.scope.ringOf(standing.field.surface) === 0) return enter(standing.field, opening);
  hover(opening.scope.review);
  await sleep(50, opening.signal);
  const found = findOpeners(opening.scope).map(({ control }) => control);
  const openers = [...new Set(taught ? [taught, ...found] : found)].slice(0, MOST_OPENERS);
  for (const [at, opener] of openers.entries()) {
    const field = await tryOpener(opener, opening, at === 0 ? FORM_APPEARS : undefined);
    if (field) return enter(field, opening);
  }
  if (standing) return enter(standing.field, opening);
  const unfolded = await unfoldForm(opening);
  if (unfolded) return enter(unfolded, opening);
  if (openers.length === 0 && asksToSignIn(opening.scope)) throw new PostError('login');
  return null;
}

/** Returns the field of the form that the thread of a review opens for all its reviews ("Post reply" above a topic), or null. */
export async function openThreadForm(opening: Opening, review: Element, reviews: Element[]): Promise<Field | null> {
  const opener = findThreadOpener(review, reviews);
  const ofThread: Opening = { ...opening, scope: null };
  const field = opener ? await tryOpener(opener, ofThread, FORM_APPEARS) : null;
  opening.opener = ofThread.opener;
  return field ? enter(field, opening) : null;
}

/** Some fields are dummies: entering them brings the real one. */
async function enter(field: Field, opening: Opening): Promise<Field> {
  const before = rememberFields();
  pressControl(field.surface);
  field.target.focus();
  await sleep(SETTLES, opening.signal);
  const active = deepActiveElement();
  const stays =
    isVisible(field.surface) && active !== null && (active === field.target || deepContains(field.surface, active));
  if (stays) return field;
  const real = best(opening, before);
  return real?.field ?? field;
}
