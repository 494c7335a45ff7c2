import type { Item } from '../slots/slot-map.ts';
import type { PageTree } from '../tree/page-tree.ts';
import { isPhrase } from '../words.ts';
import { ownPlaces } from './own-places.ts';

const CUT = /(?:\.{3}|…|\[…\]|\(\.\.\.\)|\(…\))\s*$/;

/** Says whether the page shows only the beginning of a text: it ends in dots beside a way to read on. */
export function isTruncated(tree: PageTree, item: Item, text: string): boolean {
  if (findExpander(tree, item)) return true;
  return /(?:\(\.\.\.\)|\[…\]|\(…\))\s*$/.test(text) || (CUT.test(text) && text.length > 120);
}

/** Returns the control that shows the rest of a text, or null. */
export function findExpander(tree: PageTree, item: Item): Element | null {
  for (const at of ownPlaces(tree, item)) {
    const text = tree.own[at]!;
    if (text && text.length < 40 && /^(?:a|button|span|div|label|p)$/.test(tree.tags[at]!) && isPhrase(text, 'expand'))
      return tree.elements[at]!;
  }
  return null;
}
