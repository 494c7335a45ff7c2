import type { CapturedReview } from '../lib/model.ts';
import { scopeOf } from './review-scope.ts';

/** Where something of the page belongs, seen from a review. */
export interface Belonging {
  /** `own`: to this review. `page`: to no review at all. `other`: to another one. */
  to: 'own' | 'page' | 'other';
  /** The smallest part of the page that holds it and is all the review's own, where there is one. */
  part: Element | null;
}

/** Says to whom something of the page belongs: to this review, to another one, or to the whole page. */
export function belongingOf(element: Element, review: CapturedReview, neighbours: Element[]): Belonging {
  const scope = scopeOf(review, neighbours);
  const ring = scope.ringOf(element);
  if (ring !== null) return { to: 'own', part: scope.rings[ring] ?? null };
  const all = [review.element, ...neighbours];
  const isOthers = neighbours.some((other) => scopeOf({ ...review, element: other }, all).ringOf(element) !== null);
  return { to: isOthers ? 'other' : 'page', part: null };
}
