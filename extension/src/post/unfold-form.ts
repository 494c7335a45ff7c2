import { isVisible } from '../lib/is-visible.ts';
import { waitFor } from '../lib/wait.ts';
import { codeNamesOf, labelsOf } from './control-label.ts';
import { findControls } from './find-controls.ts';
import type { Field } from './find-fields.ts';
import { findOpeners, openerScore } from './find-opener.ts';
import { pressControl } from './press-control.ts';
import { leadsAway, tryOpener, type Opening } from './try-opener.ts';
import type { ReviewScope } from './review-scope.ts';
import { codeSays, fitsButton } from './vocabulary.ts';

const MENU_APPEARS = 1_500;
const MOST_TRIES = 2;
/** In a menu only a plain "Reply" will do. */
const SURE = 60;

type Scoped = Opening & { scope: ReviewScope };

/**
 * Looks for the form where a review shows no control to reply: among its folded replies, in its menu of actions, and
 * behind the review itself, where a press on it opens the whole of it. Nothing is pressed but what unfolds something in
 * this page; a menu without a reply in it is closed again.
 */
export async function unfoldForm(opening: Scoped): Promise<Field | null> {
  return (await unfoldReplies(opening)) ?? (await searchMenus(opening)) ?? (await openReview(opening));
}

/** Lists of consoles open a review by a press on its row; the hand over the row says so. */
async function openReview(opening: Scoped): Promise<Field | null> {
  const review = opening.scope.review as HTMLElement;
  const shown = review.ownerDocument.defaultView?.getComputedStyle(review).cursor === 'pointer';
  if (!(shown || review.matches('[onclick], [role="button"], [role="row"][tabindex]')) || leadsAway(review))
    return null;
  return tryOpener(review, opening);
}

/** "Replies", "3 replies": what unfolds them often brings the form along, or the control that opens it. */
async function unfoldReplies(opening: Scoped): Promise<Field | null> {
  for (const control of ownControls(opening.scope, isRepliesLabel).slice(0, MOST_TRIES)) {
    const field = await tryOpener(control, opening, MENU_APPEARS);
    if (field) return field;
    const opener = findOpeners(opening.scope)[0];
    const opened = opener ? await tryOpener(opener.control, opening) : null;
    if (opened) return opened;
  }
  return null;
}

async function searchMenus(opening: Scoped): Promise<Field | null> {
  for (const control of ownControls(opening.scope, isMenu).slice(0, MOST_TRIES)) {
    const before = new Set(findControls(document).filter((each) => isVisible(each)));
    pressControl(control);
    const item = await waitFor(() => replyAmongNew(before, opening.scope), {
      timeout: MENU_APPEARS,
      signal: opening.signal,
    });
    const field = item ? await tryOpener(item, opening) : null;
    if (field) return field;
    if (!item) closeMenu(control);
  }
  return null;
}

function ownControls(scope: ReviewScope, fits: (control: Element) => boolean): HTMLElement[] {
  const own = (findControls(scope.around) as HTMLElement[]).filter(
    (control) => scope.ringOf(control) !== null && isVisible(control) && !leadsAway(control) && fits(control),
  );
  return own.sort((one, other) => scope.ringOf(one)! - scope.ringOf(other)!);
}

const isRepliesLabel = (control: Element): boolean =>
  labelsOf(control).some((label) => fitsButton('replies', label) === 1);

function isMenu(control: Element): boolean {
  const labels = labelsOf(control);
  if (labels.some((label) => fitsButton('menu', label) === 1)) return true;
  const worded = labels.some((label) => /\p{L}/u.test(label));
  const opens = /^(menu|true)$/.test(control.getAttribute('aria-haspopup') ?? '');
  return !worded && (opens || codeSays('menu', codeNamesOf(control)));
}

/** A menu is often drawn at the end of the page: what belongs to it is known by not having been there before. */
function replyAmongNew(before: Set<Element>, scope: ReviewScope): HTMLElement | null {
  const isForeign = (each: Element): boolean => scope.ringOf(each) === null && scope.around.contains(each);
  const fresh = findControls(document).filter((each) => !before.has(each) && isVisible(each) && !isForeign(each));
  const scored = fresh.map((control) => ({ control: control as HTMLElement, score: openerScore(control) }));
  return scored.filter(({ score }) => score >= SURE).sort((one, other) => other.score - one.score)[0]?.control ?? null;
}

function closeMenu(control: HTMLElement): void {
  const key = { key: 'Escape', code: 'Escape', keyCode: 27, bubbles: true, composed: true, cancelable: true };
  for (const target of new Set([document.activeElement ?? document.body, control]))
    target.dispatchEvent(new KeyboardEvent('keydown', key));
  if (control.getAttribute('aria-expanded') === 'true') pressControl(control);
}
