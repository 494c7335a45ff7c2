import { findMessage, t } from '../lib/i18n';
import { Icon } from './icon';
import { canPost } from './list-obstacles';
import type { Actions, CardState, PanelState } from './state';

/** What is happening, and what the agent can do now. */
export function PostBar({ state, card, actions }: { state: PanelState; card: CardState; actions: Actions }) {
  const work = card.work.value;
  const ready = canPost(card);
  const insertFirst = state.insertOnly.value;
  return (
    <footer class="post-bar">
      <Told card={card} actions={actions} />
      {(work === 'posting' || work === 'inserted') && card.place.value === 'thread' && (
        <p class="place">{t('post.place_thread')}</p>
      )}
      {work === 'posting' && <Steps card={card} actions={actions} />}
      {work === 'ready' && (
        <div class="buttons">
          <button
            type="button"
            class="plain"
            onClick={actions.copy}
            aria-label={t('post.action_copy')}
            title={t('post.action_copy')}
          >
            <Icon name="copy" />
          </button>
          <span class="spring" />
          <button
            type="button"
            class={insertFirst ? 'primary' : 'secondary'}
            disabled={!ready}
            onClick={actions.insert}
          >
            {t('post.action_insert')}
          </button>
          {!insertFirst && (
            <button type="button" class="primary" disabled={!ready} onClick={actions.post} title="Ctrl+Enter">
              {t('post.action_post')}
            </button>
          )}
        </div>
      )}
      {work === 'inserted' && (
        <div class="buttons">
          <span class="spring" />
          <button type="button" class="secondary" onClick={actions.undo}>
            {t('post.action_undo')}
          </button>
        </div>
      )}
      {work === 'done' && <DoneButtons state={state} actions={actions} />}
    </footer>
  );
}

function DoneButtons({ state, actions }: { state: PanelState; actions: Actions }) {
  const more = state.unanswered.value.length > 0;
  return (
    <div class="buttons">
      <span class="spring" />
      <button type="button" class={more ? 'secondary' : 'primary'} onClick={actions.close}>
        {t('card.close')}
      </button>
      {more && (
        <button type="button" class="primary" onClick={actions.next}>
          {t('card.next')}
        </button>
      )}
    </div>
  );
}

function Steps({ card, actions }: { card: CardState; actions: Actions }) {
  const step = card.step.value;
  const left = card.holdLeft.value;
  return (
    <div class="steps" role="status">
      <span class={left === null ? 'busy' : 'hold'}>
        {left === null
          ? step && findMessage(step === 'waiting_server' ? 'post.waiting_server' : `post.step_${step}`)
          : t('post.hold', { seconds: left })}
      </span>
      <span class="spring" />
      {left !== null && (
        <button type="button" class="secondary undo" onClick={actions.undo}>
          {t('post.action_undo')}
        </button>
      )}
    </div>
  );
}

function Told({ card, actions }: { card: CardState; actions: Actions }) {
  const outcome = card.outcome.value;
  const error = card.error.value;
  const told = card.told.value;
  const good = outcome !== null && outcome.status !== 'failed';
  const text = outcome ? sayOutcome(outcome.status, outcome.problem) : (error?.message ?? told);
  if (!text) return null;
  return (
    <div
      class={good ? 'told good' : error || outcome ? 'told bad' : 'told'}
      data-outcome={outcome?.status}
      role={error || (outcome && !good) ? 'alert' : 'status'}
    >
      <p>{text}</p>
      {outcome?.site_said && <p class="quiet">{t('post.said', { text: outcome.site_said })}</p>}
      {error && (card.work.value === 'blocked' || card.drafts.value.length === 0) && (
        <button type="button" class="link" onClick={actions.retry}>
          {t('card.retry')}
        </button>
      )}
      {outcome?.status === 'failed' && (
        <div class="buttons">
          <button type="button" class="link" onClick={actions.copy}>
            {t('post.action_copy')}
          </button>
          <button type="button" class="link" onClick={actions.diagnose}>
            {t('post.action_diagnose')}
          </button>
        </div>
      )}
      {outcome?.status === 'failed' && told && <p class="quiet">{told}</p>}
    </div>
  );
}

function sayOutcome(status: string, problem: string | null): string {
  if (problem) return findMessage(`post.${problem}`) ?? t('error.unknown');
  return findMessage(`post.confirmed_${status}`) ?? t('error.unknown');
}
