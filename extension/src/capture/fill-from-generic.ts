import type { CapturedReview } from '../lib/model.ts';

/** Fields that the generic reader may know where an adapter missed them. */
const FIELDS = ['author', 'date', 'date_raw', 'rating', 'scale', 'title', 'permalink'] as const;

/** Fills what an adapter missed from what the generic reader read at the same places. Nothing that was read is replaced. */
export function fillFromGeneric(reviews: CapturedReview[], generic: CapturedReview[]): void {
  const byElement = new Map(generic.map((review) => [review.element, review]));
  const byText = new Map(generic.map((review) => [keyOf(review.text), review]));
  for (const review of reviews) {
    const other =
      byElement.get(review.element) ??
      (review.text ? byText.get(keyOf(review.text)) : undefined) ??
      generic.find(({ element }) => element.contains(review.element) || review.element.contains(element));
    if (other) fill(review, other);
  }
}

function fill(review: CapturedReview, other: CapturedReview): void {
  for (const field of FIELDS) {
    if (review[field] === null || review[field] === undefined) Object.assign(review, { [field]: other[field] });
  }
  if (review.text === '') review.text = other.text;
  if (review.replies.length === 0) review.replies = other.replies;
  review.by_owner ||= other.by_owner;
}

const keyOf = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 60);
