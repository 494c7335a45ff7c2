import type { Work } from '../slices.ts';
import { countIn, type Counted, type PageTree } from '../tree/page-tree.ts';

/** A run of siblings that together are one review: from a place up to, not including, another. */
export interface Run {
  from: number;
  to: number;
}

const FEWEST = 3;
const LONGEST_RUN = 14;

/**
 * Finds lists without boxes: name, date and text as siblings, again and again ("h4 small p hr h4 small p hr").
 *
 * Only worth a look where no list of elements was found.
 */
export function* findFlatRuns(tree: PageTree): Work<Run[]> {
  const found: Run[] = [];
  for (let parent = 0; parent < tree.elements.length; parent++) {
    if (parent % 256 === 0) yield;
    if (tree.ends[parent]! - parent < FEWEST * 2 || countIn(tree, 'letters', parent) < 30) continue;
    const runs = runsIn(tree, childrenOf(tree, parent));
    found.push(...runs);
    if (runs.length > 0) parent = tree.ends[parent]! - 1;
  }
  return found;
}

function childrenOf(tree: PageTree, parent: number): number[] {
  const children: number[] = [];
  for (let at = parent + 1; at < tree.ends[parent]!; at = tree.ends[at]!) children.push(at);
  return children;
}

function runsIn(tree: PageTree, children: number[]): Run[] {
  if (children.length < FEWEST * 2) return [];
  const leader = leaderOf(tree, children);
  if (leader === null) return [];
  const starts = children.filter((at) => keyOf(tree, at) === leader);
  const last = tree.ends[children.at(-1)!]!;
  const runs = starts.map((from, each) => ({ from, to: Math.min(starts[each + 1] ?? last, last) }));
  const told = runs.filter((run) => isTold(tree, run, children));
  return told.length >= FEWEST && told.length > runs.length * 0.7 ? runs : [];
}

/** Of the kinds that come most often, the one that comes first begins each run. */
function leaderOf(tree: PageTree, children: number[]): string | null {
  const counts = new Map<string, number>();
  for (const at of children) counts.set(keyOf(tree, at), (counts.get(keyOf(tree, at)) ?? 0) + 1);
  const kinds = [...counts].filter(([, count]) => count >= FEWEST && count <= children.length / 2);
  const most = Math.max(0, ...kinds.map(([, count]) => count));
  return kinds.find(([, count]) => count >= most * 0.9)?.[0] ?? null;
}

function isTold(tree: PageTree, { from, to }: Run, children: number[]): boolean {
  const size = children.filter((at) => at >= from && at < to).length;
  const count = (what: Counted): number => tree.totals[what][to]! - tree.totals[what][from]!;
  return size >= 2 && size <= LONGEST_RUN && count('date') > 0 && count('date') <= 3 && count('letters') > 1;
}

/** Rows of a table differ by how many cells they have: one with name and day, one with the text. */
function keyOf(tree: PageTree, at: number): string {
  const element = tree.elements[at]!;
  const cells = tree.tags[at] === 'tr' ? element.childElementCount : '';
  return `${tree.tags[at]}${cells}.${element.classList[0] ?? ''}`;
}
