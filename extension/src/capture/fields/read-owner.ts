import type { Item } from '../slots/slot-map.ts';
import type { PageTree } from '../tree/page-tree.ts';
import { hasPhrase, isNamed } from '../words.ts';

/** The head of a review: what stands before its text. */
const HEAD = 25;

/** Says whether the owner of the page wrote this, by the site's own marks: a class, a badge, the words "Response from". */
export function isByOwner(tree: PageTree, item: Item, textAt: number | undefined): boolean {
  if (isOwnerName(tree.names[item.at]!)) return true;
  const end = Math.min(tree.ends[item.at]!, item.inside[0] ?? Infinity, textAt ?? Infinity, item.at + HEAD);
  for (let at = item.at + 1; at < end; at++) {
    const text = tree.own[at]!;
    if (text && text.length < 60 && (isOwnerName(tree.names[at]!) || hasPhrase(text, 'owner_reply_part'))) return true;
  }
  return false;
}

function isOwnerName(names: string): boolean {
  return names !== '' && names.split(' ').some((name) => isNamed(name, 'owner') && !isNamed(name, 'not_reply'));
}
