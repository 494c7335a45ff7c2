import type { CapturedReview } from '../lib/model.ts';
import { depthOf } from './fields/read-depth.ts';
import type { PageTree } from './tree/page-tree.ts';

/** A review with its place in the tree. */
export interface PlacedReview {
  at: number;
  review: CapturedReview;
}

/** Replies that a thread lists under one review; more would only repeat the page. */
const MOST_REPLIES = 50;

/** Links every review to the one that it answers, and lists the direct answers under it. `placed` is in document order. */
export function linkThreads(tree: PageTree, placed: PlacedReview[]): void {
  const parents = parentsByNesting(tree, placed);
  if (parents.every((parent) => parent === -1)) parentsByDepth(tree, placed, parents);
  parents.forEach((parent, each) => {
    if (parent >= 0) answer(placed[parent]!.review, placed[each]!.review);
  });
}

/** Lists under every review those whose `parent_id` names it, as an adapter reads it. */
export function linkByParentId(reviews: CapturedReview[]): void {
  const known = new Map(reviews.map((review) => [review.id, review]));
  for (const review of reviews) {
    const above = review.parent_id ? known.get(review.parent_id) : undefined;
    if (above && above !== review) answer(above, review);
  }
}

function answer(above: CapturedReview, review: CapturedReview): void {
  review.parent_id = above.id;
  const known = above.replies.some(({ text }) => text === review.text);
  if (above.replies.length < MOST_REPLIES && !known)
    above.replies.push({
      author: review.author,
      text: review.text,
      date: review.date,
      by_owner: review.by_owner ?? false,
    });
}

function parentsByNesting(tree: PageTree, placed: PlacedReview[]): number[] {
  const open: number[] = [];
  return placed.map(({ at }, each) => {
    while (open.length > 0 && at >= tree.ends[placed[open.at(-1)!]!.at]!) open.pop();
    const parent = open.at(-1) ?? -1;
    open.push(each);
    return parent;
  });
}

/** Flat lists tell depth by a class, an attribute or an indent; a review answers the last one that is less deep. */
function parentsByDepth(tree: PageTree, placed: PlacedReview[], parents: number[]): void {
  const depths = placed.map(({ at }) => depthOf(tree, at));
  const least = Math.min(...depths.filter((depth) => depth !== null));
  if (!Number.isFinite(least) || depths.every((depth) => depth === null || depth === least)) return;
  const above: { depth: number; each: number }[] = [];
  depths.forEach((depth, each) => {
    const mine = depth ?? least;
    while (above.length > 0 && above.at(-1)!.depth >= mine) above.pop();
    parents[each] = mine > least ? (above.at(-1)?.each ?? -1) : -1;
    above.push({ depth: mine, each });
  });
}
