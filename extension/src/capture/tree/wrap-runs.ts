import type { Run } from '../lists/flat-runs.ts';
import type { Work } from '../../lib/slices.ts';
import { addUp, emptyTree } from './build-tree.ts';
import type { PageTree } from './page-tree.ts';

/** Returns the tree with a box around every run, which stands for the first element of the run on the page. */
export function* wrapRuns(tree: PageTree, runs: Run[]): Work<PageTree> {
  const starts = runs.map(({ from }) => from).sort((one, other) => one - other);
  const ends = new Map(runs.map(({ from, to }) => [from, to]));
  /** So many boxes open before a place. */
  const before = new Int32Array(tree.elements.length + 1);
  for (let at = 0, each = 0; at <= tree.elements.length; at++) {
    while (each < starts.length && starts[each]! < at) each++;
    before[at] = each;
  }
  const moved = (at: number): number => (at < 0 ? at : at + before[at]! + (ends.has(at) ? 1 : 0));
  const wrapped = emptyTree();
  const open: { box: number; to: number; parent: number }[] = [];
  for (let at = 0; at < tree.elements.length; at++) {
    while (open.length > 0 && at >= open.at(-1)!.to) open.pop();
    const to = ends.get(at);
    if (to !== undefined) {
      open.push({ box: wrapped.elements.length, to, parent: tree.parents[at]! });
      copy(tree, at, wrapped, {
        tag: 'div',
        names: '',
        own: '',
        marks: 0,
        parent: moved(tree.parents[at]!),
        end: to + before[to]!,
      });
    }
    const box = open.at(-1);
    // Children of the boxed parent hang in the box now; what is deeper stays where it was.
    const parent = box && box.parent === tree.parents[at] ? box.box : moved(tree.parents[at]!);
    copy(tree, at, wrapped, {
      tag: tree.tags[at]!,
      names: tree.names[at]!,
      own: tree.own[at]!,
      marks: tree.marks[at]!,
      parent,
      end: tree.ends[at]! + before[tree.ends[at]!]!,
    });
    if (at % 512 === 0) yield;
  }
  yield* addUp(wrapped);
  return wrapped;
}

function copy(
  tree: PageTree,
  at: number,
  wrapped: PageTree,
  more: { tag: string; names: string; own: string; marks: number; parent: number; end: number },
): void {
  wrapped.elements.push(tree.elements[at]!);
  wrapped.tags.push(more.tag);
  wrapped.names.push(more.names);
  wrapped.own.push(more.own);
  wrapped.marks.push(more.marks);
  wrapped.parents.push(more.parent);
  wrapped.ends.push(more.end);
  wrapped.depths.push(tree.depths[at]!);
}
