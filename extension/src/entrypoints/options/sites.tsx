import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ask } from '../../lib/ask';
import { t } from '../../lib/i18n';
import { sitesItem } from '../../lib/storage';

/** The sites that the person granted, each with the way to take it back. */
export function Sites() {
  const sites = useSignal<string[]>([]);
  useEffect(() => {
    void sitesItem.getValue().then((value) => (sites.value = value));
    return sitesItem.watch((value) => (sites.value = value));
  }, []);
  return (
    <section>
      <h2>{t('options.sites')}</h2>
      {sites.value.length === 0 && <p class="quiet">{t('options.sites_none')}</p>}
      <ul class="sites">
        {sites.value.map((pattern) => {
          const site = pattern.replace(/^https?:\/\/|\/\*$/g, '');
          return (
            <li key={pattern}>
              <span>{site}</span>
              <button
                type="button"
                class="plain"
                onClick={() => void ask('forgetSite', pattern)}
                aria-label={t('options.site_forget', { site })}
              >
                ✕
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
