import { t } from '../../lib/i18n';
import { markOrphan } from '../../lib/mark-orphan';
import { OWN_PANEL } from '../../lib/own-panel';
import { listReadPatterns } from '../../lib/permissions';
import { readPageSettings } from './follow-settings';

/**
 * Says in every open page that its panel is that of the version before. Firefox ends the page script of an old version at
 * once, so it cannot say so itself: whoever types there would write into nothing. In Chromium it lives on, and does.
 */
export async function tellOrphans(): Promise<void> {
  if (!import.meta.env.FIREFOX) return;
  const url = await listReadPatterns();
  if (url.length === 0) return;
  await readPageSettings();
  const args = [OWN_PANEL, t('error.updated')] as [string, string];
  for (const { id } of await browser.tabs.query({ url }))
    if (id !== undefined)
      void browser.scripting.executeScript({ target: { tabId: id }, func: markOrphan, args }).catch(() => undefined);
}
