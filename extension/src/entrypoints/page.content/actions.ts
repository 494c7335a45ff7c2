import { ask } from '../../lib/ask';
import { t } from '../../lib/i18n';
import type { Actions, CardState, Item } from '../../panel/state';
import type { TeachActions } from '../../panel/teach-state';
import { askModel } from './ask-model';
import { copyReply } from './copy-reply';
import { correctAnalysis } from './correct-analysis';
import { copyDiagnosis } from './copy-diagnosis';
import { fetchDrafts, loadCard, openReview, useDraft } from './open-review';
import type { Posting } from './post-reply';
import type { ReviewSender } from './send-reviews';
import { tellUpdated, type Session } from './session';
import { checkNow, saveUnsaved, typeReply } from './type-reply';

/** Returns what the agent can do in the panel, as steps of the road. */
export function makeActions(session: Session, sender: ReviewSender, posting: Posting, teach: TeachActions): Actions {
  const withCard = (step: (card: CardState) => unknown) => () =>
    void (session.state.card.value && step(session.state.card.value));
  const close = () => closeCard(session);
  const open = (item: Item) => {
    if (tellUpdated(session)) return;
    if (session.state.card.value?.item.value.key === item.key) return;
    close();
    void openReview(session, item);
  };
  return {
    open,
    close,
    next: () => openNext(session, open),
    type: (text) => withCard((card) => typeReply(session, card, text))(),
    choose: (index) => withCard((card) => useDraft(card, index))(),
    startFrom: ({ text }) => withCard((card) => typeReply(session, card, text))(),
    askModel: withCard((card) => askModel(session, card)),
    openRule: (rule) => void ask('openRule', rule),
    setContext: (part) =>
      withCard((card) =>
        changeContext(session, card, () => (card.context.value = { ...card.context.value, ...part })),
      )(),
    setClient: (id) => withCard((card) => changeContext(session, card, () => (card.clientId.value = id)))(),
    bindPage: (id) => void sender.bind(id),
    correct: (correction) => withCard((card) => correctAnalysis(session, card, correction))(),
    post: withCard((card) => posting.run(card, 'post')),
    insert: withCard((card) => posting.run(card, 'insert')),
    undo: () => posting.undo(),
    copy: withCard((card) => copyReply(session, card)),
    diagnose: withCard((card) => copyDiagnosis(session, card)),
    retry: () => void (session.state.card.value ? tryCardAgain(session, session.state.card.value) : sender.send()),
    openSettings: () => void ask('openOptions'),
    teach,
  };
}

function tryCardAgain(session: Session, card: CardState): Promise<void> {
  card.error.value = null;
  return card.work.value === 'blocked' ? loadCard(session, card) : fetchDrafts(card);
}

async function changeContext(session: Session, card: CardState, change: () => void): Promise<void> {
  change();
  await fetchDrafts(card);
  await checkNow(session, card);
}

// A reply on its way is not left alone: its card stays until the end is known.
function closeCard(session: Session): void {
  const card = session.state.card.value;
  if (!card || card.work.value === 'posting') return;
  saveUnsaved(session, card);
  session.state.card.value = null;
  const { review_id, case: state } = card.item.value;
  if (review_id !== null && state?.mine && state.status !== 'submitted' && state.status !== 'visible')
    void ask('releaseReview', review_id);
}

// The next one below the open one, or below the upper edge of the window; from the end it begins again at the top.
function openNext(session: Session, open: (item: Item) => void): void {
  const waiting = session.state.unanswered.value;
  const card = session.state.card.value;
  if (card?.work.value === 'posting') return;
  const items = session.state.items.value;
  const from = card ? items.findIndex((item) => item.key === card.item.value.key) : -1;
  const next =
    waiting.find((item) => items.indexOf(item) > from && item.key !== card?.item.value.key) ??
    waiting.find((item) => item.key !== card?.item.value.key);
  if (next) open(next);
  else if (card) card.told.value = t('counter.all_answered');
}
