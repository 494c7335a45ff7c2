import { bareText } from '../lib/text/same-text';
import type { Item } from './state';

/** Returns the words of every reply of ours that may stand on the page, ready to compare. */
export function listOwnTexts(items: Item[]): Set<string> {
  return new Set(
    items.flatMap((item) => (item.case?.reply ? [bareText(item.case.reply.text)] : [])).filter((text) => text !== ''),
  );
}

/** From so many words on the server knows a reply of ours by them; shorter ones are written by customers too. */
const FEWEST_WORDS = 4;

/** True for an item that is a reply of ours, as far as this page knows, and can be told as such to the server. */
export const isToldAsOurs = (item: Item, ownTexts: Set<string>): boolean =>
  isOurs(item, ownTexts) && item.review.text.trim().split(/\s+/).length >= FEWEST_WORDS;

/** True for what the reader took for a review of its own and is our reply: in many systems a reply is one more comment. */
export function isOurs(item: Item, ownTexts: Set<string>): boolean {
  return item.ours === true || ownTexts.has(bareText(item.review.text));
}
