import { readPlace } from './road';
import type { Session } from './session';

/** Returns under what a review's draft is kept in this browser: also before the server knows the review. */
export function draftKey(session: Session, reviewKey: string): string {
  const { site, page_key } = readPlace(session);
  return [site, page_key, reviewKey].join('\n');
}
