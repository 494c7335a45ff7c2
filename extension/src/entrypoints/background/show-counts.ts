import { ok, type Result } from '../../lib/result';
import { change, countsItem, type FrameCount } from '../../lib/storage';

type Sender = Browser.runtime.MessageSender;
const ACCENT = '#2b59c3';

/** Keeps what a frame says of its reviews, and shows the tab's sum on the toolbar. */
export async function keepCount(count: FrameCount, sender: Sender): Promise<Result<null>> {
  const tabId = sender.tab?.id ?? -1;
  await change(countsItem, (counts) => ({ ...counts, [`${tabId}:${sender.frameId ?? 0}`]: count }));
  await showBadge(tabId);
  return ok(null);
}

/** Returns what the frames of a tab last said, the top frame first. */
export async function readCounts(tabId: number): Promise<FrameCount[]> {
  const counts = await countsItem.getValue();
  const own = Object.keys(counts).filter((key) => key.startsWith(`${tabId}:`));
  return own.sort().flatMap((key) => counts[key] ?? []);
}

async function showBadge(tabId: number): Promise<void> {
  const unanswered = (await readCounts(tabId)).reduce((sum, count) => sum + count.unanswered, 0);
  const text = unanswered === 0 ? '' : unanswered > 999 ? '999' : String(unanswered);
  await browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
}

async function forget(tabId: number): Promise<void> {
  await change(countsItem, (counts) =>
    Object.fromEntries(Object.entries(counts).filter(([key]) => !key.startsWith(`${tabId}:`))),
  );
}

/** Colours the number on the toolbar, and forgets tabs that closed or went to another page. */
export function showCounts(): void {
  void browser.action.setBadgeBackgroundColor({ color: ACCENT });
  browser.tabs.onRemoved.addListener((tabId) => void forget(tabId));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading' && change.url) void forget(tabId).then(() => showBadge(tabId));
  });
}
