import type { PageTree } from '../tree/page-tree.ts';
import { hasPhrase, isNamed } from '../words.ts';

/** Says whether a block inside of a review is the shop's or the place's answer: by its name, or by the words that open it. */
export function isOwnerBlock(tree: PageTree, block: number): boolean {
  const end = tree.ends[block]!;
  for (let at = block; at < Math.min(end, block + 10); at++) {
    if (at < block + 4 && isNamed(tree.names[at]!, 'owner_block')) return true;
    const text = tree.own[at]!;
    if (text !== '' && text.length < 60 && hasPhrase(text, 'owner_reply_part')) return true;
  }
  return false;
}
