import { isNameShaped } from '../slots/name-shape.ts';
import { countIn, Mark, type PageTree } from '../tree/page-tree.ts';
import type { Run } from './flat-runs.ts';
import type { Weighed } from './weigh-group.ts';

/** Finds the other half of reviews whose head or foot stands in an element beside the text ("dt dd dt dd", "blockquote p"). */
export function findPairs(tree: PageTree, { members, authored, dated }: Weighed): Run[] {
  if (members.length < 2 || (authored > 0.5 && dated > 0.5)) return [];
  const known = new Set(members);
  const before = siblingsBefore(tree, members);
  const heads = members.map((at) => before.get(at) ?? -1);
  if (tellsMore(tree, heads, known, authored, dated))
    return members.flatMap((at, each) => (heads[each]! < 0 ? [] : [{ from: heads[each]!, to: tree.ends[at]! }]));
  const feet = members.map((at) => footOf(tree, at));
  if (tellsMore(tree, feet, known, authored, dated))
    return members.flatMap((at, each) => (feet[each]! < 0 ? [] : [{ from: at, to: tree.ends[feet[each]!]! }]));
  return [];
}

function siblingsBefore(tree: PageTree, members: number[]): Map<number, number> {
  const before = new Map<number, number>();
  for (const parent of new Set(members.map((at) => tree.parents[at]!))) {
    let last = -1;
    for (let at = parent + 1; parent >= 0 && at < tree.ends[parent]!; at = tree.ends[at]!) {
      before.set(at, last);
      last = at;
    }
  }
  return before;
}

function footOf(tree: PageTree, at: number): number {
  const next = tree.ends[at]!;
  return next < tree.elements.length && tree.parents[next] === tree.parents[at] ? next : -1;
}

/** Most members have one, each of its own, and it says who or when. */
function tellsMore(tree: PageTree, others: number[], known: Set<number>, authored: number, dated: number): boolean {
  const there = others.filter((at) => at >= 0 && !known.has(at));
  if (there.length < others.length * 0.8 || there.some((at) => countIn(tree, 'letters', at) > 200)) return false;
  const share = (test: (at: number) => boolean): number => there.filter(test).length / others.length;
  if (dated <= 0.5) return share((at) => countIn(tree, 'date', at) > 0) > 0.7;
  const names = new Set(there.map((at) => namesIn(tree, at)).filter((all) => all !== ''));
  return authored <= 0.5 && (share((at) => countIn(tree, 'author', at) > 0) > 0.7 || names.size > others.length * 0.6);
}

/** The site's own words may be shaped like a name; together with a name they differ all the same. */
function namesIn(tree: PageTree, other: number): string {
  let names = '';
  for (let at = other; at < tree.ends[other]!; at++) {
    const text = tree.own[at]!;
    if (!(tree.marks[at]! & (Mark.date | Mark.action)) && /\p{L}{2}/u.test(text) && isNameShaped(text))
      names += `${text} `;
  }
  return names;
}
