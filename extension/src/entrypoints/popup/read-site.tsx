import { useSignal } from '@preact/signals';
import { ask } from '../../lib/ask';
import { addSites } from '../../lib/content-scripts';
import { t } from '../../lib/i18n';
import { findPattern, requestAccess } from '../../lib/permissions';

/** Asks the browser for the current site, and starts reading it at once. */
export function ReadSite({ tab, onGranted }: { tab: Browser.tabs.Tab; onGranted: () => Promise<void> }) {
  const refused = useSignal(false);
  const url = tab.url ?? '';
  const read = async () => {
    refused.value = !(await grant([findPattern(url)!], tab.id));
    await onGranted();
  };
  return (
    <section class="stack">
      <button type="button" class="primary wide" onClick={() => void read()}>
        {t('popup.read_site')}
      </button>
      <p class="quiet">{t('popup.read_site_hint', { site: new URL(url).hostname })}</p>
      {refused.value && <p class="bad">{t('error.site_refused')}</p>}
    </section>
  );
}

/**
 * Asks for access and starts reading; false where the person said no.
 *
 * The prompt must be the first thing after the click, and in Firefox it closes the popup: the wish is kept beside it, and
 * the background goes on when the permission arrives.
 */
export async function grant(patterns: string[], tabId: number | undefined): Promise<boolean> {
  const answer = requestAccess(patterns);
  void addSites(patterns);
  if (!(await answer)) return false;
  await addSites(patterns);
  if (tabId !== undefined) await ask('readSite', tabId);
  return true;
}
