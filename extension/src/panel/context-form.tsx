import type { Verification } from '../lib/api/types';
import { t } from '../lib/i18n';
import type { Actions, CardState, PanelState } from './state';

const VERIFICATIONS: Verification[] = [
  'unchecked',
  'confirmed_ours',
  'confirmed_third_party',
  'refuted',
  'not_checkable',
];

/** What the agent knows of the case; drafts and rules follow from it. */
export function ContextForm({ state, card, actions }: { state: PanelState; card: CardState; actions: Actions }) {
  const context = card.context.value;
  return (
    <fieldset class="context" disabled={card.work.value !== 'ready'}>
      <legend>{t('context.title')}</legend>
      <label>
        {t('context.verification')}
        <select
          value={context.verification}
          onChange={(event) => actions.setContext({ verification: event.currentTarget.value as Verification })}
        >
          {VERIFICATIONS.map((name) => (
            <option value={name} key={name}>
              {t(`verification.${name}`)}
            </option>
          ))}
        </select>
      </label>
      {state.clients.value.length > 1 && (
        <label>
          {t('context.client')}
          <select
            value={card.clientId.value ?? ''}
            onChange={(event) => actions.setClient(Number(event.currentTarget.value) || null)}
          >
            <option value="">{t('context.no_client')}</option>
            {state.clients.value.map((client) => (
              <option value={client.id} key={client.id}>
                {client.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="wide">
        {t('context.cause')}
        <input
          type="text"
          maxLength={300}
          value={context.cause ?? ''}
          placeholder={t('context.cause_hint')}
          onChange={(event) => actions.setContext({ cause: event.currentTarget.value.trim() || null })}
        />
      </label>
    </fieldset>
  );
}
