import { deepAncestors, deepContains, deepParent, deepQueryAll } from '../lib/deep-dom.ts';
import { isLaidOut, isVisible } from '../lib/is-visible.ts';
import { codeNamesOf, labelsOf } from './control-label.ts';
import { findControls } from './find-controls.ts';
import type { ReviewScope } from './review-scope.ts';
import { codeSays, fitsButton, type ButtonKind } from './vocabulary.ts';

/** A control that may open the reply form, with how sure we are (0 to 100). */
export interface Opener {
  control: HTMLElement;
  score: number;
}

const NEVER: ButtonKind[] = [
  'delete',
  'edit',
  'report',
  'cancel',
  'share',
  'preview',
  'rate',
  'logout',
  'show',
  'review',
  'tool',
];
const WRITABLE = 'textarea, [contenteditable]:not([contenteditable="false" i]), input:not([type]), input[type="text"]';
/** Labels beyond these words are sentences or cards, not controls. */
const MOST_WORDS = 6;
/** Outside of a review only a plain "Reply" or "Add a comment" will do. */
const THREAD_SURE = 50;

/** Returns the controls of this review that may open its reply form, best first. */
export function findOpeners(scope: ReviewScope): Opener[] {
  const openers: Opener[] = [];
  for (const control of findControls(scope.around)) {
    const ring = scope.ringOf(control);
    if (ring === null) continue;
    const score = openerScore(control) - ring * 2 - (isVisible(control) ? 0 : 15);
    if (score > 20 && !isInClosedForm(control)) openers.push({ control: control as HTMLElement, score });
  }
  return innermost(openers).sort((one, other) => other.score - one.score);
}

/**
 * Returns the control outside of all reviews that most surely opens a form to reply to the thread of `review`, or null.
 * A page with a thread below each answer has one of the same name for each: the nearest belongs to the review.
 */
export function findThreadOpener(review: Element, reviews: Element[]): HTMLElement | null {
  const outside = findControls(document).filter(
    (control) => isVisible(control) && !reviews.some((other) => other.contains(control)),
  );
  const scored = outside
    .map((control) => ({ control: control as HTMLElement, score: openerScore(control) }))
    .filter(({ score }) => score >= THREAD_SURE);
  const inner = innermost(scored);
  const most = Math.max(0, ...inner.map(({ score }) => score));
  const best = inner.filter(({ score }) => score === most).map(({ control }) => control);
  return best.length < 2 ? (best[0] ?? null) : nearest(review, best);
}

/** The first in the smallest part of the page that holds the review and one of the controls. */
function nearest(review: Element, controls: HTMLElement[]): HTMLElement {
  for (let part = deepParent(review); part; part = deepParent(part)) {
    const here = part;
    const held = controls.find((control) => deepContains(here, control));
    if (held) return held;
  }
  return controls[0]!;
}

/** Returns how much a control looks like "Reply", whatever stands around it. */
export function openerScore(control: Element): number {
  if (!isPressable(control) || leadsToHarm(control)) return 0;
  const labels = labelsOf(control).filter((label) => label.split(/\s+/).length <= MOST_WORDS);
  const spoken = Math.max(0, ...labels.map(labelScore));
  if (labels.length > 0 && labels.every((label) => isForbidden(label))) return 0;
  const named = codeSays('reply', codeNamesOf(control)) && !codeSays('harm', codeNamesOf(control)) ? 30 : 0;
  const address = codeSays('reply', control.getAttribute('href') ?? '') ? 15 : 0;
  if (spoken === 0 && labels.some((label) => /\p{L}{3}/u.test(label))) return named > 0 && address > 0 ? 25 : 0;
  return spoken > 0 ? spoken + Math.min(named, 10) + address : named + address;
}

/** Says whether the only way to reply is to sign in first; without a scope, anywhere on the page. */
export function asksToSignIn(scope: ReviewScope | null): boolean {
  const near = findControls(scope?.around ?? document).filter(
    (control) => isVisible(control) && (scope === null || scope.ringOf(control) !== null),
  );
  return near.some((control) => [...labelsOf(control), sentenceAround(control)].some(isSignInToReply));
}

const isSignInToReply = (label: string): boolean =>
  fitsButton('login', label) > 0 && (fitsButton('reply', label) > 0 || fitsButton('comment', label) > 0);

/** "You must be <a>logged in</a> to post a comment": the link is a part of the sentence. */
function sentenceAround(control: Element): string {
  const text = control.localName === 'a' ? (control.parentElement?.textContent ?? '').replace(/\s+/g, ' ').trim() : '';
  return text.length <= 160 ? text : '';
}

function labelScore(label: string): number {
  if (isForbidden(label)) return 0;
  const reply = fitsButton('reply', label) * 70;
  const comment = fitsButton('comment', label) * 50;
  const quote = fitsButton('quote', label) * 30;
  return fitsButton('quote', label) === 1 ? quote : Math.max(reply, comment, quote);
}

/** "3 replies" shows them; "Reply (3)" and "Reply" open the form. */
function isForbidden(label: string): boolean {
  if (/^\s*[+(]?\d+\s*\p{L}/u.test(label)) return true;
  if (fitsButton('login', label) > 0) return true;
  const wanted = Math.max(fitsButton('reply', label), fitsButton('comment', label), fitsButton('quote', label));
  const other = Math.max(...NEVER.map((kind) => fitsButton(kind, label)));
  return wanted < 1 && other > 0 && other >= wanted;
}

/** A link or button that deletes, flags, votes or signs out is never pressed, whatever it says. */
function leadsToHarm(control: Element): boolean {
  const address = `${control.getAttribute('href') ?? ''} ${control.getAttribute('formaction') ?? ''}`;
  return codeSays('harm', address.replace(/^\s*https?:\/\/[^/]+/, '')) || /^\s*(mailto|tel):/.test(address);
}

function isPressable(control: Element): boolean {
  if ((control as HTMLButtonElement).disabled || control.getAttribute('aria-disabled') === 'true') return false;
  return isLaidOut(control) || control.matches('button, a, [role="button"], input');
}

/**
 * A control that shows together with a field only is a part of the form and does not open it: pressed unseen, it would
 * send the form empty. What shows on hover has no field beside it.
 */
function isInClosedForm(control: Element): boolean {
  let hidden: Element | null = null;
  for (const at of deepAncestors(control)) {
    if (isVisible(at)) break;
    hidden = at;
  }
  return hidden !== null && deepQueryAll(hidden, WRITABLE).length > 0;
}

/** Of a control and the wrapper around it that says the same, the inner one is pressed: events bubble. */
function innermost(openers: Opener[]): Opener[] {
  return openers.filter(
    (one) =>
      !openers.some((other) => other !== one && one.control.contains(other.control) && other.score >= one.score - 5),
  );
}
