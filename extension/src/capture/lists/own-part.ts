import { type Counted, countIn, type PageTree } from '../tree/page-tree.ts';

/** For each member of a group, the members directly inside of it: answers in a thread are reviews of their own. */
export function nestedOf(tree: PageTree, members: number[]): number[][] {
  const nested: number[][] = members.map(() => []);
  const open: number[] = [];
  for (let each = 0; each < members.length; each++) {
    while (open.length > 0 && members[each]! >= tree.ends[members[open.at(-1)!]!]!) open.pop();
    if (open.length > 0) nested[open.at(-1)!]!.push(members[each]!);
    open.push(each);
  }
  return nested;
}

/** Returns how much of `what` belongs to `member` itself, not to the members inside of it. */
export function countOwn(tree: PageTree, what: Counted, member: number, inside: number[]): number {
  return inside.reduce((count, each) => count - countIn(tree, what, each), countIn(tree, what, member));
}

/** So many members show what a group is like. */
const SAMPLE = 60;

/** Returns up to `SAMPLE` numbers below `count`, evenly spread but in no step: comments and answers often alternate. */
export function sampleOf(count: number): number[] {
  if (count <= SAMPLE) return Array.from({ length: count }, (_, at) => at);
  const picked = new Set<number>();
  for (let each = 0; each < SAMPLE; each++) picked.add(Math.floor(((each * 0.6180339887) % 1) * count));
  return [...picked].sort((one, other) => one - other);
}
