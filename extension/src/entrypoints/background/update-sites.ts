import { callServer } from '../../lib/api/call-server';
import type { Site } from '../../lib/model';
import { adaptersItem, deviceItem } from '../../lib/storage';

const ALARM = 'sites';
const DAY = 24 * 60;

/** Fetches adapters that are newer than those bundled, or were taught by the team: at start, on pairing, and once a day. */
export function updateSitesDaily(): void {
  void browser.alarms.create(ALARM, { delayInMinutes: DAY, periodInMinutes: DAY });
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) void updateSites();
  });
  deviceItem.watch(() => void updateSites());
  void updateSites();
}

/** Replaces the downloaded adapters; what the server does not answer well leaves the old ones in place. */
export async function updateSites(): Promise<void> {
  if (!(await deviceItem.getValue())) return;
  const answer = await callServer((server) => server.GET('/api/v1/sites'));
  if (!answer.ok || !Array.isArray(answer.value.sites)) return;
  await adaptersItem.setValue({ sites: (answer.value.sites as unknown[]).filter(isSite) });
}

// Data from the network meets the page's code: what has not the shape of an adapter is left out.
function isSite(value: unknown): value is Site {
  const site = value as Partial<Site> | null;
  const pagesFit =
    Array.isArray(site?.pages) &&
    site.pages.every((page) => Array.isArray(page?.matches) && typeof page?.reviews === 'object');
  return typeof site?.name === 'string' && typeof site.lastModified === 'string' && pagesFit;
}
