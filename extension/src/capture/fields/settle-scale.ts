import type { Review } from '../../lib/model.ts';
import { PIXELS } from './rating-forms.ts';

/** Gives every rating of a list its scale, from the ratings of all: one 8 among them means that 5 is not the best. */
export function settleScale(reviews: Review[]): void {
  settlePixels(reviews);
  const said = reviews.find(({ scale }) => scale !== null)?.scale ?? null;
  const highest = Math.max(0, ...reviews.map(({ rating }) => rating ?? 0));
  const scale = said !== null && said >= highest ? said : highest <= 5 ? 5 : highest <= 10 ? 10 : 100;
  for (const review of reviews) if (review.rating !== null && review.scale === null) review.scale = scale;
}

/** The widest row of a list is taken for the best rating; halves are the finest that stars show. */
function settlePixels(reviews: Review[]): void {
  const drawn = reviews.filter(({ scale }) => scale === PIXELS);
  const widest = Math.max(0, ...drawn.map(({ rating }) => rating ?? 0));
  for (const review of drawn) {
    review.rating = widest > 0 ? Math.round(((review.rating ?? 0) / widest) * 10) / 2 : null;
    review.scale = widest > 0 ? 5 : null;
  }
}
