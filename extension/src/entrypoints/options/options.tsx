import { useSignal } from '@preact/signals';
import { t } from '../../lib/i18n';
import { change, settingsItem, type Settings } from '../../lib/storage';
import { Connection } from './connection';
import { Preferences } from './preferences';
import { Sites } from './sites';

/** Everything an agent can set; each change is kept at once. */
export function Options({ initial }: { initial: Settings }) {
  const settings = useSignal(initial);
  const saved = useSignal(false);
  const save = async (part: Partial<Settings>) => {
    settings.value = await change(settingsItem, (old) => ({ ...old, ...part }));
    saved.value = true;
    setTimeout(() => (saved.value = false), 1800);
  };
  return (
    <>
      <header class="title">
        <img src="/icon/48.png" width="30" height="30" alt="" />
        <h1>{t('options.title')}</h1>
        <span class="saved" role="status">
          {saved.value && t('options.saved')}
        </span>
      </header>
      <Connection server={settings.value.server} />
      <Preferences settings={settings.value} save={(part) => void save(part)} />
      <Sites />
    </>
  );
}
