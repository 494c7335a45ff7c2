import { useEffect } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { t } from '../../lib/i18n';
import { sendMessage } from '../../lib/messages';
import { deviceItem } from '../../lib/storage';
import { Outbox } from './outbox';
import { PageSummary } from './page-summary';
import { ReadSite } from './read-site';
import { useTab } from './use-tab';

/** The toolbar's window: what this page holds, what waits, and the way to read a new site. */
export function Popup() {
  const { tab, mayRead, counts, refresh } = useTab();
  const paired = useSignal<boolean | null>(null);
  useEffect(() => void deviceItem.getValue().then((device) => (paired.value = device !== null)), []);
  const openNext = () => {
    if (tab.value?.id !== undefined) void sendMessage('openNext', undefined, tab.value.id);
    window.close();
  };
  const teach = () => {
    if (tab.value?.id !== undefined) void sendMessage('teachPage', undefined, tab.value.id);
    window.close();
  };
  return (
    <>
      <header class="title">
        <img src="/icon/32.png" width="22" height="22" alt="" />
        <h1>Replywell</h1>
        <button type="button" class="plain" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('popup.settings')}
        </button>
      </header>
      {paired.value === false && (
        <section class="notice">
          <p>{t('error.not_paired')}</p>
          <button type="button" class="secondary" onClick={() => void browser.runtime.openOptionsPage()}>
            {t('popup.pair')}
          </button>
        </section>
      )}
      {mayRead.value === false && tab.value && <ReadSite tab={tab.value} onGranted={refresh} />}
      {mayRead.value === null && tab.value && <p class="quiet">{t('popup.not_here')}</p>}
      {mayRead.value && paired.value && (
        <button type="button" class="plain" onClick={teach}>
          {t('popup.teach')}
        </button>
      )}
      {mayRead.value && <PageSummary counts={counts.value} tab={tab.value} onNext={openNext} onGranted={refresh} />}
      <Outbox />
    </>
  );
}
