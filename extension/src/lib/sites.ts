import type { Site } from './model';

const FILES = import.meta.glob<Site>('../../../shared/sites/*.json', { eager: true, import: 'default' });

/** The adapters that came with this version of the extension. */
export const BUNDLED_SITES: Site[] = Object.values(FILES);

/** Returns one adapter a site: of two with the same name, the newer. */
export function mergeSites(bundled: Site[], downloaded: Site[]): Site[] {
  const byName = new Map(bundled.map((site) => [site.name, site]));
  for (const site of downloaded) {
    const known = byName.get(site.name);
    if (!known || site.lastModified > known.lastModified) byName.set(site.name, site);
  }
  return [...byName.values()];
}
