import type { CapturedReview, PageReading } from '../lib/model.ts';

/** What a new reading of a page brought, against the one before. */
export interface PageChange {
  reading: PageReading;
  /** Never seen on this page before. */
  added: CapturedReview[];
  /** Seen before, with another text, rating or reply, or standing in another element now. */
  changed: CapturedReview[];
  /** Ids that were there and are no longer; a virtualised list drops them while one scrolls. */
  removed: string[];
  /** The address changed: everything before belongs to another page. */
  navigated: boolean;
}

/** Compares two readings by the reviews' ids. Two reviews with one id are told apart by their order. */
export function compareReadings(before: PageReading | null, reading: PageReading): Omit<PageChange, 'navigated'> {
  const known = new Map((before?.reviews ?? []).map((review) => [review.id, review]));
  const added: CapturedReview[] = [];
  const changed: CapturedReview[] = [];
  for (const review of reading.reviews) {
    const old = known.get(review.id);
    known.delete(review.id);
    if (!old) added.push(review);
    else if (isOther(old, review)) changed.push(review);
  }
  return { reading, added, changed, removed: [...known.keys()] };
}

function isOther(old: CapturedReview, review: CapturedReview): boolean {
  return (
    old.text !== review.text ||
    old.rating !== review.rating ||
    old.element !== review.element ||
    old.replies.length !== review.replies.length ||
    old.replies.some((reply, at) => reply.text !== review.replies[at]?.text)
  );
}
