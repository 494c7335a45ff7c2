import { change, sitesItem } from './storage';
import { listReadPatterns } from './permissions';

const SCRIPT_ID = 'page';
const FILE = 'content-scripts/page.js';

/**
 * Registers the page script for every site the person granted, and for no other.
 *
 * `registerContentScripts` succeeds silently without the permission (w3c/webextensions#356), so each is checked first.
 */
export async function registerSites(): Promise<string[]> {
  const matches = await listReadPatterns();
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return matches;
  }
  const script = {
    id: SCRIPT_ID,
    matches,
    js: [FILE],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
  };
  await (known ? browser.scripting.updateContentScripts([script]) : browser.scripting.registerContentScripts([script]));
  return matches;
}

/** Keeps the sites as pages to read, and registers them. */
export async function addSites(patterns: string[]): Promise<void> {
  await change(sitesItem, (sites) => [...new Set([...sites, ...patterns])].sort());
  await registerSites();
}

/** Stops reading a site and gives its permission back. */
export async function removeSite(pattern: string): Promise<void> {
  await change(sitesItem, (sites) => sites.filter((site) => site !== pattern));
  await registerSites();
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}

/** Starts the page script in a tab that was open before its site was granted. */
export async function injectNow(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [`/${FILE}`] as never });
}
