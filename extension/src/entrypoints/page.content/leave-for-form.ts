import { ask } from '../../lib/ask';
import type { Analysis, CaseState, ReplyContext } from '../../lib/api/types';
import type { Review } from '../../lib/model';
import type { KeptLeaving } from '../../lib/storage';
import { makeCardState, type CardState } from '../../panel/state';
import type { Mode, Posting } from './post-reply';
import { rememberPage, type Departure, type PendingInsert, type Request } from './road';
import type { Session } from './session';

/** All that the card knows, on its way to a form that stands on another page. */
export interface Leaving extends KeptLeaving {
  mode: Mode;
  insert: Departure;
  review: Review;
  key: string;
  review_id: number | null;
  analysis: Analysis | null;
  case: CaseState | null;
  context: ReplyContext;
  client_id: number | null;
  draft_key: string;
}

/** Returns what must be done before a link to another page is followed. */
export function keepLeaving(card: CardState, mode: Mode, request: Request): (insert: PendingInsert) => Promise<void> {
  return async (insert) => {
    const { review, ...item } = card.item.value;
    const { element: _element, ...plain } = review;
    const context = card.context.value;
    const client_id = card.clientId.value;
    const before = request.reviewOfPage?.before ?? rememberPage(request).before;
    const leaving = {
      ...item,
      review: plain,
      mode,
      insert: { ...insert, before },
      context,
      client_id,
      draft_key: card.draftKey,
    };
    await ask('keepLeaving', { ...leaving, since: Date.now() } satisfies Leaving);
  };
}

/** Opens the card again on the page with the form, and goes on there. */
export async function arriveAtForm(session: Session, posting: Posting): Promise<void> {
  if (window !== window.top) return;
  const answer = await ask('takeLeaving', `${location.href} ${performance.timeOrigin}`);
  if (!answer.ok || !answer.value) return;
  const leaving = answer.value as Leaving;
  const { key, review_id, analysis, case: state, review } = leaving;
  const item = { key, review_id, analysis, case: state, review: { ...review, element: document.body } };
  const card = makeCardState(item, leaving.client_id, leaving.draft_key);
  card.text.value = leaving.insert.text;
  card.context.value = leaving.context;
  session.state.card.value = card;
  await posting.resume(card, leaving);
}
