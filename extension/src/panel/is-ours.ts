import { bareText } from '../lib/text/same-text';
import type { Item } from './state';

/** Returns the words of every reply of ours that may stand on the page, ready to compare. */
export function listOwnTexts(items: Item[]): Set<string> {
  return new Set(
    items.flatMap((item) => (item.case?.reply ? [bareText(item.case.reply.text)] : [])).filter((text) => text !== ''),
  );
}

/** True for what the reader took for a review of its own and is our reply: in many systems a reply is one more comment. */
export function isOurs(item: Item, ownTexts: Set<string>): boolean {
  return item.ours === true || ownTexts.has(bareText(item.review.text));
}
