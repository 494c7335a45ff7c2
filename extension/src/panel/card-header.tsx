import { t } from '../lib/i18n';
import { Icon } from './icon';
import { isUrgent } from './is-urgent';
import type { Actions, CardState, PanelState } from './state';

/** Who wrote the review, when, with which rating; and the ways out. */
export function CardHeader({ state, card, actions }: { state: PanelState; card: CardState; actions: Actions }) {
  const { review, analysis } = card.item.value;
  const others = state.unanswered.value.filter((item) => item.key !== card.item.value.key).length;
  const urgent = analysis !== null && isUrgent(analysis);
  return (
    <header class="card-header">
      <div class="who">
        <strong>{review.author ?? t('card.anonymous')}</strong>
        <span class="quiet">
          {[rating(review.rating, review.scale), review.date_raw ?? review.date].filter(Boolean).join(' · ')}
        </span>
      </div>
      {analysis && (
        <span
          class={urgent ? 'priority urgent' : 'priority'}
          title={t('analysis.priority', { priority: analysis.priority })}
        >
          P{analysis.priority}
        </span>
      )}
      {others > 0 && (
        <button
          type="button"
          class="plain"
          onClick={actions.next}
          aria-label={t('card.next')}
          title={`${t('card.next')} (Alt+Shift+R)`}
        >
          <Icon name="next" />
        </button>
      )}
      <button
        type="button"
        class="plain close"
        onClick={actions.close}
        aria-label={t('card.close')}
        title={`${t('card.close')} (Esc)`}
      >
        <Icon name="close" />
      </button>
    </header>
  );
}

function rating(value: number | null, scale: number | null): string | null {
  return value === null ? null : t('card.rating', { rating: value, scale: scale ?? 5 });
}
