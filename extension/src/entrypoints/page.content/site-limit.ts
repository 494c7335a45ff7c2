import type { Item } from '../../panel/state';
import { expectLimit, listNeighbours } from './road';
import type { Session } from './session';

interface Length {
  max: number | null;
  confidence: string;
}

const PLATFORMS = import.meta.glob<{ id: string; length: Length | null }>('../../../../shared/platforms/*.json', {
  eager: true,
  import: 'default',
});
const LENGTHS = new Map(Object.values(PLATFORMS).map(({ id, length }) => [id, length]));

/**
 * Returns how long a reply may be, as far as one can tell before the form is opened: by the form itself where it stands
 * there, else by what is verified of the platform.
 */
export function findSiteLimit(session: Session, { review }: Item): number | null {
  const own = expectLimit(review, listNeighbours(session, review));
  if (own !== null) return own;
  const adapter = session.reading.value?.adapter;
  const platform = session.sites.find(({ name }) => name === adapter)?.platform;
  const length = platform ? LENGTHS.get(platform) : null;
  return length?.confidence === 'verified' ? length.max : null;
}
