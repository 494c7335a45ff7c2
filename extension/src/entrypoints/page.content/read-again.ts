import type { CapturedReview } from '../../lib/model';
import { readNow } from './road';
import type { Session } from './session';

/** Reads the page once more and returns the review as it stands now: null where it is gone. */
export async function readAgain(session: Session, review: CapturedReview): Promise<CapturedReview | null> {
  const reading = await readNow(session);
  const same =
    reading.reviews.find((other) => other.id === review.id) ??
    reading.reviews.find((other) => other.element === review.element);
  return same ?? null;
}
