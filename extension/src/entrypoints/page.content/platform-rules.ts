import type { SiteRules } from '../../panel/list-site-rules';
import type { Session } from './session';

interface Length {
  max: number | null;
  confidence: string;
}

interface Platform extends SiteRules {
  id: string;
  length?: Length;
}

const FILES = import.meta.glob<Platform>('../../../../shared/platforms/*.json', { eager: true, import: 'default' });
const PLATFORMS = new Map(Object.values(FILES).map((platform) => [platform.id, platform]));

/** Returns what is known of the platform whose adapter read the page. */
export function findPlatform(session: Session): Platform | null {
  const adapter = session.reading.value?.adapter;
  const platform = session.sites.find(({ name }) => name === adapter)?.platform;
  return (platform && PLATFORMS.get(platform)) || null;
}
