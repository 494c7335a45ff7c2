import { findMessage, t } from '../lib/i18n';
import type { Draft } from '../lib/api/types';
import { RuleLink } from './rule-link';
import type { Actions, CardState } from './state';

/** The suggested replies to choose from, and why each says what it says. */
export function DraftTabs({ card, actions }: { card: CardState; actions: Actions }) {
  const drafts = card.drafts.value;
  if (drafts.length === 0) return null;
  const chosen = drafts[card.chosen.value];
  return (
    <section class="drafts">
      <div class="tabs" role="group" aria-label={t('draft.choose')}>
        {drafts.map((draft, index) => (
          <button
            type="button"
            key={index}
            aria-pressed={index === card.chosen.value}
            disabled={card.work.value !== 'ready'}
            onClick={() => actions.choose(index)}
          >
            {nameDraft(draft, index)}
          </button>
        ))}
        {card.model.value && drafts.every(({ kind }) => kind !== 'model') && (
          <button
            type="button"
            class="model"
            disabled={card.work.value !== 'ready' || card.streamed.value !== null}
            onClick={actions.askModel}
          >
            {t('draft.ask_model')}
          </button>
        )}
      </div>
      {card.streamed.value !== null && (
        <p class="streamed busy" dir="auto" aria-live="polite">
          {card.streamed.value || t('draft.model_writing')}
        </p>
      )}
      {chosen && <Why draft={chosen} actions={actions} />}
    </section>
  );
}

const nameDraft = (draft: Draft, index: number) => findMessage(`draft.${draft.kind}`) ?? String(index + 1);

function Why({ draft, actions }: { draft: Draft; actions: Actions }) {
  if (!draft.explanation?.length) return null;
  return (
    <details class="reasons">
      <summary>{t('draft.why')}</summary>
      <ul>
        {draft.explanation.map(({ move, rule, why }) => (
          <li key={move}>
            {why || findMessage(`move.${move}`) || move} {rule && <RuleLink rule={rule} actions={actions} />}
          </li>
        ))}
      </ul>
    </details>
  );
}
