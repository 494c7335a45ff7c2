import type { Item } from '../slots/slot-map.ts';
import type { PageTree } from '../tree/page-tree.ts';
import { isPhrase } from '../words.ts';
import { ownPlaces } from './own-places.ts';

const CUT = /(?:\.{3}|…|\[…\]|\(\.\.\.\)|\(…\))\s*$/;

/** Says whether the page shows only the beginning of a text: it ends in dots beside a way to read on. */
export function isTruncated(tree: PageTree, item: Item, text: string): boolean {
  if (hasExpander(tree, item)) return true;
  return /(?:\(\.\.\.\)|\[…\]|\(…\))\s*$/.test(text) || (CUT.test(text) && text.length > 120);
}

/** Says whether a control stands in the review that promises more of it. */
function hasExpander(tree: PageTree, item: Item): boolean {
  return ownPlaces(tree, item).some((at) => {
    const text = tree.own[at]!;
    return (
      text !== '' &&
      text.length < 40 &&
      /^(?:a|button|span|div|label|p)$/.test(tree.tags[at]!) &&
      isPhrase(text, 'expand')
    );
  });
}
