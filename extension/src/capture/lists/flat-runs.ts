import type { Work } from '../../lib/slices.ts';
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
  let best: Run[] = [];
  let most = 0;
  for (const runs of candidates(tree, children)) {
    const told = runs.filter((run) => isTold(tree, run, children)).length;
    const score = 2 * told - runs.length;
    if (told >= FEWEST && told > runs.length * 0.7 && score > most) [best, most] = [runs, score];
  }
  return best;
}

/** Of what comes again and again, the first begins each run; a rule or an empty element between them ends it. */
function* candidates(tree: PageTree, children: number[]): Generator<Run[]> {
  const places = new Map<string, number[]>();
  for (const at of children) {
    const key = keyOf(tree, at);
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  const end = tree.ends[children.at(-1)!]!;
  const often = [...places.values()].filter((all) => all.length >= FEWEST);
  const isBlank = (at: number): boolean => countIn(tree, 'letters', at) === 0 && countIn(tree, 'date', at) === 0;
  const first = Math.min(...often.filter(([at]) => !isBlank(at!)).map(([at]) => at!));
  for (const all of often) {
    if (all[0] === first || tree.tags[all[0]!] === 'tr')
      yield all.map((from, each) => ({ from, to: Math.min(all[each + 1] ?? end, end) }));
    else if (all.every(isBlank)) yield between(tree, first, all, end);
  }
}

function between(tree: PageTree, first: number, separators: number[], end: number): Run[] {
  const starts = [first, ...separators.map((at) => tree.ends[at]!)];
  return starts
    .map((from, each) => ({ from, to: each < separators.length ? tree.ends[separators[each]!]! : end }))
    .filter(({ from, to }) => from < to && tree.totals.letters[to]! > tree.totals.letters[from]!);
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
