import { findExpander } from '../../capture/find-expander';
import { sleep, waitFor } from '../../lib/wait';
import type { Item } from '../../panel/state';
import type { Session } from './session';

/** A control that shows the rest does so at once, or asks the site for it. */
const SHOWN_AFTER = 400;
/** The longer text is read and sent before the card opens, unless that takes too long. */
const LONGEST = 2_500;

/**
 * Presses the site's own "read more" of a truncated review and returns the review as it is then.
 *
 * An answer to half a review may miss the point, so the card waits for the rest, but not for ever.
 */
export async function showWhole(session: Session, item: Item): Promise<Item> {
  const control = item.review.truncated ? findExpander(item.review.element) : null;
  if (!control) return item;
  const before = item.review.element.textContent;
  control.click();
  await sleep(SHOWN_AFTER, session.ctx.signal);
  if (item.review.element.textContent === before) return item;
  const read = () => session.state.items.value.find((now) => isLonger(now, item));
  return (await waitFor(read, { timeout: LONGEST, every: 100, signal: session.ctx.signal })) ?? item;
}

/** The same review, read again and known to the server again. */
function isLonger(now: Item, item: Item): boolean {
  return now.key === item.key && now.review_id !== null && now.review.text !== item.review.text;
}
