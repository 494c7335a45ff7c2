import { ask } from '../../lib/ask';
import { findMessage, t } from '../../lib/i18n';
import type { CapturedReview, PageReading } from '../../lib/model';
import { sleep } from '../../lib/wait';
import type { Actions, CardState, Item } from '../../panel/state';
import type { Session } from './session';

const FRAMES_SETTLE = 3_000;

/** Takes a new reading of the page into the panel; what is known of a review stays with it. */
export function takeReading(session: Session, reading: PageReading): void {
  session.reading.value = reading;
  const known = new Map(session.state.items.value.map((item) => [item.key, item]));
  session.state.items.value = reading.reviews.map((review) => mergeItem(known.get(review.id), review));
  followElement(session);
  tellState(session, reading);
}

/** Forgets the reviews of a page that an application has left without loading: another page may use the same ids. */
export function leavePage(session: Session, actions: Pick<Actions, 'close'>): void {
  actions.close();
  session.state.items.value = [];
}

function followElement({ state }: Session): void {
  const card = state.card.value;
  const now = state.items.value.find((item) => item.key === card?.item.value.key)?.review;
  if (card && now) moveCard(card, now.element);
}

/** A list that was drawn anew, or loaded anew in its frame, has other elements: the card is about the same review, as it was. */
export function moveCard(card: CardState, element: Element): void {
  const { review } = card.item.value;
  if (element !== review.element) card.item.value = { ...card.item.value, review: { ...review, element } };
}

function mergeItem(known: Item | undefined, review: CapturedReview): Item {
  if (!known) return { key: review.id, review, review_id: null, analysis: null, case: null };
  const edited = known.review.text !== review.text || known.review.rating !== review.rating;
  const replied = known.review.replies.length !== review.replies.length;
  // A changed review keeps its place and its analysis until the server has seen the new version.
  return { ...known, review, review_id: edited || replied ? null : known.review_id, ours: !edited && known.ours };
}

// Only what needs the agent is said in the page; "no reviews here" stands in the popup.
function tellState(session: Session, reading: PageReading): void {
  const { notice } = session.state;
  if (reading.state === 'reviews' || reading.state === 'none' || reading.state === 'loading') {
    if (notice.value?.about === 'page') notice.value = null;
    return;
  }
  const text = (reading.reason && findMessage(reading.reason)) || t(`page.${reading.state}`);
  const link = reading.elsewhere_url ? { label: t('page.elsewhere_open'), url: reading.elsewhere_url } : undefined;
  const tell = () => (notice.value = { text, link, about: 'page' });
  if (reading.state === 'elsewhere') void tellElsewhere(session, reading, tell);
  else tell();
}

// The frame with the reviews may be one that is read as well: then it has a panel of its own.
async function tellElsewhere(session: Session, reading: PageReading, tell: () => void): Promise<void> {
  await sleep(FRAMES_SETTLE, session.ctx.signal).catch(() => undefined);
  const inFrames = await ask('countTab');
  if (session.reading.value === reading && inFrames.ok && inFrames.value === 0) tell();
}
