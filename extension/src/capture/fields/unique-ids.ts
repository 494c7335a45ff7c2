import type { Review } from '../../lib/model.ts';
import { stableId } from './stable-id.ts';

/**
 * Gives every review an id of its own.
 *
 * An id that several reviews share is that of something else (the shop, the product, the page); a hash takes its place, and
 * where people write the same twice, their order tells them apart.
 */
export function makeIdsUnique(reviews: Review[]): void {
  const shared = new Set([...countIds(reviews)].filter(([, count]) => count > 1).map(([id]) => id));
  for (const review of reviews) {
    if (shared.has(review.id)) review.id = stableId(review.author, review.date, review.text, review.rating);
  }
  const seen = new Map<string, number>();
  for (const review of reviews) {
    const times = (seen.get(review.id) ?? 0) + 1;
    seen.set(review.id, times);
    if (times > 1) review.id = `${review.id}-${times}`;
  }
}

function countIds(reviews: Review[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of reviews) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
