import { LANGUAGES, t, type Language } from '../../lib/i18n';
import type { Settings } from '../../lib/storage';

const LONGEST_HOLD = 120;

/** How the agent wants to work. */
export function Preferences({ settings, save }: { settings: Settings; save: (part: Partial<Settings>) => void }) {
  return (
    <section>
      <h2>{t('options.posting')}</h2>
      <div class="fields">
        <label>
          {t('options.interface_language')}
          <select
            value={settings.language ?? ''}
            onChange={(event) => save({ language: (event.currentTarget.value || null) as Language | null })}
          >
            <option value="">{t('options.interface_language_auto')}</option>
            {Object.entries(LANGUAGES).map(([code, name]) => (
              <option value={code} key={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label title={t('options.hold_hint')}>
          {t('options.hold')}
          <input
            type="number"
            name="hold"
            min={0}
            max={LONGEST_HOLD}
            value={settings.hold_seconds}
            onChange={(event) =>
              save({
                hold_seconds: Math.min(LONGEST_HOLD, Math.max(0, Math.round(Number(event.currentTarget.value) || 0))),
              })
            }
          />
        </label>
        <p class="quiet wide">{t('options.hold_hint')}</p>
        <label class="check wide">
          <input
            type="checkbox"
            name="insert_only"
            checked={settings.insert_only}
            onChange={(event) => save({ insert_only: event.currentTarget.checked })}
          />
          <span>
            {t('options.insert_only')}
            <small class="quiet">{t('options.insert_only_hint')}</small>
          </span>
        </label>
        <label>
          {t('options.public_name')}
          <input
            name="public_name"
            maxLength={100}
            value={settings.public_name}
            onChange={(event) => save({ public_name: event.currentTarget.value.trim() })}
          />
        </label>
        <label>
          {t('options.public_email')}
          <input
            name="public_email"
            type="email"
            maxLength={200}
            value={settings.public_email}
            onChange={(event) => save({ public_email: event.currentTarget.value.trim() })}
          />
        </label>
        <p class="quiet wide">{t('options.public_name_hint')}</p>
      </div>
    </section>
  );
}
