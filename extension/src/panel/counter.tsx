import { t, tCount } from '../lib/i18n';
import { Icon } from './icon';
import type { Actions, Notice, PanelState } from './state';

/** The floating counter: how many reviews wait, the way to the next, and what the page's state means. */
export function Counter({ state, actions }: { state: PanelState; actions: Actions }) {
  const unanswered = state.unanswered.value.length;
  const notice = state.notice.value;
  const busy = state.reading.value;
  if (!notice && !busy && state.shown.value.length === 0) return null;
  return (
    <section class={state.card.value ? 'counter aside' : 'counter'} aria-label={t('counter.label')}>
      {notice && <Told notice={notice} state={state} actions={actions} />}
      <div class="counter-row" role="status">
        <span class="mark" aria-hidden="true" />
        <span class="counter-words">{sayCount(busy, state.shown.value.length, unanswered)}</span>
        {unanswered > 0 && (
          <button type="button" class="plain next" onClick={actions.next} title="Alt+Shift+R">
            {t('counter.next')} <Icon name="next" />
          </button>
        )}
      </div>
    </section>
  );
}

function sayCount(busy: boolean, all: number, unanswered: number): string {
  if (busy && unanswered === 0) return t('counter.reading');
  if (unanswered > 0) return tCount('counter.unanswered', unanswered);
  return all > 0 ? t('counter.all_answered') : '';
}

function Told({ notice, state, actions }: { notice: Notice; state: PanelState; actions: Actions }) {
  return (
    <div class="notice" role="alert" data-outcome={notice.outcome}>
      <p>{notice.text}</p>
      <div class="notice-actions">
        {notice.clients?.map((client) => (
          <button type="button" class="small" key={client.id} onClick={() => actions.bindPage(client.id)}>
            {client.name}
          </button>
        ))}
        {notice.link && (
          <a class="small" href={notice.link.url}>
            {notice.link.label}
          </a>
        )}
        {notice.retry && (
          <button type="button" class="small" onClick={actions.retry}>
            {t('card.retry')}
          </button>
        )}
        {notice.settings && (
          <button type="button" class="small" onClick={actions.openSettings}>
            {t('popup.settings')}
          </button>
        )}
        <button type="button" class="plain" onClick={() => (state.notice.value = null)} aria-label={t('card.close')}>
          <Icon name="close" />
        </button>
      </div>
    </div>
  );
}
