import { t } from '../lib/i18n';
import type { Actions, CardState } from './state';

/** How the team answered reviews like this one, to begin with and to make one's own. */
export function EarlierList({ card, actions }: { card: CardState; actions: Actions }) {
  const earlier = card.earlier.value;
  if (earlier.length === 0) return null;
  return (
    <details class="earlier">
      <summary>{t('earlier.title', { count: earlier.length })}</summary>
      <ul>
        {earlier.map((answered) => (
          <li key={answered.reply_id}>
            <p class="quiet" dir="auto">
              {answered.review}
            </p>
            <p dir="auto">{answered.text}</p>
            <button
              type="button"
              class="link"
              disabled={card.work.value !== 'ready'}
              onClick={() => actions.startFrom(answered)}
            >
              {t('earlier.use')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
