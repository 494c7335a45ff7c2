import { findMessage, t } from '../../lib/i18n';
import { MODEL_PORT, type ModelAsk, type ModelEvent } from '../../lib/model-events';
import type { Failure } from '../../lib/result';
import type { CardState } from '../../panel/state';
import { useDraft } from './open-review';
import { tellUpdated, type Session } from './session';

/** Asks for one draft more, in a language model's words; the agent's own text stays until the draft is whole. */
export function askModel(session: Session, card: CardState): void {
  if (card.streamed.value !== null || tellUpdated(session)) return;
  const port = browser.runtime.connect({ name: MODEL_PORT });
  const isOpen = () => session.state.card.value === card;
  card.streamed.value = '';
  card.error.value = null;
  card.told.value = null;
  port.onMessage.addListener((event: ModelEvent) => (isOpen() ? take(card, event) : port.disconnect()));
  port.onDisconnect.addListener(() => (card.streamed.value = null));
  const ask: ModelAsk = {
    review_id: card.item.value.review_id!,
    context: card.context.value,
    client_id: card.clientId.value,
  };
  port.postMessage(ask);
}

function take(card: CardState, event: ModelEvent): void {
  if ('error' in event) return void (card.error.value = inWords(event.error));
  if ('delta' in event) {
    card.streamed.value = (event.restart ? '' : (card.streamed.value ?? '')) + event.delta;
    return;
  }
  if (event.draft.kind !== 'model') return void (card.told.value = t('draft.model_failed'));
  const others = card.drafts.value.filter(({ kind }) => kind !== 'model');
  card.drafts.value = [...others, event.draft];
  if (card.work.value === 'ready') useDraft(card, others.length);
}

const inWords = (error: Failure): Failure => ({
  ...error,
  message: error.message || (findMessage(`error.${error.code}`) ?? t('error.unknown')),
});
