import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ask } from '../../lib/ask';
import { findPattern, hasAccess, listReadPatterns } from '../../lib/permissions';
import { countsItem, type FrameCount } from '../../lib/storage';

/** The tab that a page of ours speaks of: the one named in its address (opened as a tab), else the active one. */
async function readTab(): Promise<Browser.tabs.Tab | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named) return browser.tabs.get(named);
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

// Null: no extension may read such a page at all.
async function readMay(url: string | undefined): Promise<boolean | null> {
  const pattern = url ? findPattern(url) : null;
  if (!url || !pattern) return null;
  if (!(await hasAccess(url))) return false;
  const patterns = await listReadPatterns();
  return patterns.includes(pattern) || patterns.includes(`${new URL(url).protocol}//*/*`);
}

/** Follows the active tab: whether it may be read, and what its frames say. */
export function useTab() {
  const tab = useSignal<Browser.tabs.Tab | undefined>(undefined);
  const mayRead = useSignal<boolean | null>(null);
  const counts = useSignal<FrameCount[]>([]);
  const refresh = async () => {
    tab.value = await readTab();
    mayRead.value = await readMay(tab.value?.url);
    const answer = tab.value?.id === undefined ? null : await ask('getCounts', tab.value.id);
    counts.value = answer?.ok ? answer.value : [];
  };
  useEffect(() => {
    void refresh();
    return countsItem.watch(() => void refresh());
  }, []);
  return { tab, mayRead, counts, refresh };
}
