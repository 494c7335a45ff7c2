import type { Review } from '../../lib/model.ts';

/** Gives every rating of a list its scale, from the ratings of all: one 8 among them means that 5 is not the best. */
export function settleScale(reviews: Review[]): void {
  const said = reviews.find(({ scale }) => scale !== null)?.scale ?? null;
  const highest = Math.max(0, ...reviews.map(({ rating }) => rating ?? 0));
  const scale = said !== null && said >= highest ? said : highest <= 5 ? 5 : highest <= 10 ? 10 : 100;
  for (const review of reviews) if (review.rating !== null && review.scale === null) review.scale = scale;
}
