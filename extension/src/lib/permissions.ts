import { sitesItem } from './storage';

/** Returns the match pattern of a page's host, or null where an extension may not read. Ports cannot be part of it. */
export function findPattern(url: string): string | null {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  return `${parsed.protocol}//${parsed.hostname}/*`;
}

/** Asks the person for access; must be called straight from a click, before anything is awaited. */
export function requestAccess(patterns: string[]): Promise<boolean> {
  return browser.permissions.request({ origins: patterns });
}

/** True where the browser lets us reach the address. */
export async function hasAccess(url: string): Promise<boolean> {
  const pattern = findPattern(url);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}

/**
 * Returns the patterns of the pages to read: those granted by a click, and those of the manifest.
 *
 * Access to the server is a permission too, and must not turn the server's own pages into pages to read.
 */
export async function listReadPatterns(): Promise<string[]> {
  const manifest = browser.runtime.getManifest() as { host_permissions?: string[] };
  const wanted = [...new Set([...(manifest.host_permissions ?? []), ...(await sitesItem.getValue())])];
  const granted = await Promise.all(wanted.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  return wanted.filter((_, index) => granted[index]);
}
