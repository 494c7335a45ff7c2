import type { CapturedReview } from '../lib/model.ts';
import { chooseFields } from './choose-field.ts';
import { findLimit } from './find-limit.ts';
import { scopeOf } from './review-scope.ts';

/** Returns how many characters the review's own form takes, where it stands open already; nothing is pressed. */
export function expectLimit(review: CapturedReview, neighbours: Element[]): number | null {
  const scope = scopeOf(review, neighbours);
  const field = chooseFields(scope, review.text, null)[0]?.field ?? null;
  return field ? findLimit(field) : null;
}
