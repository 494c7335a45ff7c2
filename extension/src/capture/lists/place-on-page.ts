import { hasPhrase, isNamed, isPhrase } from '../words.ts';
import { countIn, type PageTree } from '../tree/page-tree.ts';

const ASIDE = new Set(['nav', 'aside', 'footer', 'header', 'form']);

/** Weighs where a group stands: under a heading "Comments" or in a list called so, or in a side bar. About -3 to 2. */
export function placeOf(tree: PageTree, members: number[]): number {
  const first = members[0]!;
  let place = 0;
  let above = tree.parents[outermost(tree, members)]!;
  for (let step = 0; above >= 0 && step < 8; step++, above = tree.parents[above]!) {
    const names = tree.names[above]!;
    if (ASIDE.has(tree.tags[above]!) && tree.tags[above] !== 'header' && !isFrame(tree, above))
      place -= step < 4 ? 1.5 : 0.7;
    if (place < 1 && isNamed(names, 'context')) place += step < 3 ? 1 : 0.5;
    if (step < 5 && isNamed(names, 'decoy') && !isNamed(names, 'context')) place -= step < 3 ? 1 : 0.4;
  }
  return Math.max(-3, Math.min(1.2, place)) + headingBefore(tree, first);
}

/** Forums put all posts into a form with little to fill in, old pages everything. */
function isFrame(tree: PageTree, at: number): boolean {
  return (
    tree.tags[at] === 'form' &&
    countIn(tree, 'date', at) > 2 &&
    countIn(tree, 'field', at) <= countIn(tree, 'date', at) * 2
  );
}

/** The least nested member from the middle on stands for all: the first may be the article that the others are about. */
function outermost(tree: PageTree, members: number[]): number {
  const middle = members.length >> 1;
  const step = Math.max(1, Math.floor((members.length - middle) / 20));
  let found = members[middle]!;
  for (let at = middle; at < members.length; at += step)
    if (tree.depths[members[at]!]! < tree.depths[found]!) found = members[at]!;
  return found;
}

/** Looks a little back in the page for the words above the list. */
function headingBefore(tree: PageTree, first: number): number {
  for (let at = first - 1; at >= 0 && at > first - 60; at--) {
    const text = tree.own[at]!;
    if (text.length < 3 || text.length > 60 || !isHeading(tree, at)) continue;
    const heading = /^h[1-6]$/.test(tree.tags[at]!);
    if (isPhrase(text, 'not_heading') || hasPhrase(text, 'not_heading')) {
      if (governs(tree, at, first)) return -2;
      continue;
    }
    if (heading && isPhrase(text, 'heading') && governs(tree, at, first)) return 1.5;
    if (isPhrase(text, 'heading') || (heading && hasPhrase(text, 'heading'))) return heading ? 1 : 0.6;
    if (heading && first - at > 12) return 0;
  }
  return 0;
}

/** The heading of a section that has ended before the list says nothing of it. What holds only the heading belongs to it. */
function governs(tree: PageTree, heading: number, first: number): boolean {
  let top = heading;
  for (let up = tree.parents[top]!; up >= 0; up = tree.parents[up]!) {
    if (first < tree.ends[up]!) return true;
    if (countIn(tree, 'letters', up) > countIn(tree, 'letters', top) + 30) return false;
    top = up;
  }
  return true;
}

/** Tabs and links name other lists; only what looks like a heading names this one. */
function isHeading(tree: PageTree, at: number): boolean {
  if (/^(?:h[1-6]|legend|caption|summary|header)$/.test(tree.tags[at]!)) return true;
  const parent = tree.parents[at]!;
  if (parent >= 0 && /^h[1-6]$/.test(tree.tags[parent]!)) return true;
  return (
    /^(?:strong|b|div|span|p|dt)$/.test(tree.tags[at]!) &&
    (isNamed(tree.names[at]!, 'title') ||
      /^(?:strong|b)$/.test(tree.tags[at]!) ||
      (parent >= 0 && isNamed(tree.names[parent]!, 'title')))
  );
}
