import type { CapturedReview, PostProblem } from '../lib/model.ts';
import { isThere } from '../lib/is-there.ts';
import { bareText } from '../lib/text/same-text.ts';

const MOST_WORDS = 0.85;

/**
 * Says what happened to a review since its reply was written, or null when it may be answered.
 *
 * `now` is the same review as the page was read again: null when it is not there any more.
 * Without it only the element itself is looked at.
 */
export function recheckReview(before: CapturedReview, now?: CapturedReview | null): PostProblem | null {
  if (now === null) return 'gone';
  if (now === undefined) return recheckElement(before);
  if (bareText(now.text) !== bareText(before.text) && !grew(before, now)) return 'edited';
  if (now.rating !== before.rating && before.rating !== null && now.rating !== null) return 'edited';
  const known = new Set(before.replies.filter((reply) => reply.by_owner).map((reply) => bareText(reply.text)));
  return now.replies.some((reply) => reply.by_owner && !known.has(bareText(reply.text))) ? 'answered' : null;
}

/** The reader may leave out or join parts of what stands there: most of the words must still be there, not their order. */
function recheckElement(before: CapturedReview): PostProblem | null {
  if (!isThere(before.element)) return 'gone';
  const words = before.text.split(/\s+/).map(bareText).filter(Boolean);
  const stands = (text: string): boolean => {
    const standing = bareText(text);
    return words.filter((word) => standing.includes(word)).length >= words.length * MOST_WORDS;
  };
  return stands(before.element.textContent ?? '') || stands(textOfRun(before.element)) ? null : 'edited';
}

/** A review without a box is a run of siblings that its element begins: it goes on until one like that begins the next. */
function textOfRun(first: Element): string {
  const texts = [first.textContent ?? ''];
  const begins = (element: Element): boolean =>
    element.localName === first.localName && element.getAttribute('class') === first.getAttribute('class');
  for (let at = first.nextSibling; at; at = at.nextSibling) {
    if (at.nodeType === first.nodeType && begins(at as Element)) break;
    texts.push(at.textContent ?? '');
  }
  return texts.join(' ');
}

/** A teaser that was expanded meanwhile is no edit. */
const grew = (before: CapturedReview, now: CapturedReview): boolean =>
  before.truncated && bareText(now.text).startsWith(bareText(before.text).slice(0, 80));
