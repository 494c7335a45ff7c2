import { deepContains } from '../lib/deep-dom.ts';
import { isVisible } from '../lib/is-visible.ts';
import { bareText } from '../lib/text/same-text.ts';
import { homeOf } from './sightings.ts';
import { saysRejected, shortTexts } from './site-messages.ts';
import type { ConfirmRequest } from './types.ts';

/**
 * Returns the words by which a site tells, in the review's own part of the page, that the reply to it was turned down;
 * null where it says nothing. The words of review and reply do not count: people write
 * of rejected claims, too.
 */
export function findRejection({
  review,
  neighbours,
  text: reply,
}: Pick<ConfirmRequest, 'review' | 'neighbours' | 'text'>): string | null {
  const home = homeOf({ review, neighbours });
  if (!home || !review) return null;
  const own = bareText(review.text) + bareText(reply);
  for (const { element, text } of shortTexts(home))
    if (deepContains(home, element) && saysRejected(text) && !own.includes(bareText(text)) && isVisible(element))
      return text;
  return null;
}
