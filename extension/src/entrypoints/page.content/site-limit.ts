import type { Item } from '../../panel/state';
import { findPlatform } from './platform-rules';
import { expectLimit, listNeighbours } from './road';
import type { Session } from './session';

/**
 * Returns how long a reply may be, as far as one can tell before the form is opened: by the form itself where it stands
 * there, else by what is verified of the platform.
 */
export function findSiteLimit(session: Session, { review }: Item): number | null {
  const own = expectLimit(review, listNeighbours(session, review));
  if (own !== null) return own;
  const length = findPlatform(session)?.length;
  return length?.confidence === 'verified' ? length.max : null;
}
