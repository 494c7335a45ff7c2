import { ask } from '../../lib/ask';
import { t } from '../../lib/i18n';
import type { Failure } from '../../lib/result';
import { isNarrow } from '../../panel/place-card';
import { makeCardState, type CardState, type Item } from '../../panel/state';
import { draftKey } from './draft-key';
import { findPlatform } from './platform-rules';
import type { Session } from './session';
import { showWhole } from './show-whole';
import { findSiteLimit } from './site-limit';

const LOCK_AGAIN = 10 * 60_000;

/** Opens the card on a review: takes the team's lock, then brings back the agent's draft and fetches suggestions. */
export async function openReview(session: Session, chosen: Item): Promise<void> {
  if (chosen.review_id === null) return;
  const open = session.state.card.value;
  const item = await showWhole(session, chosen);
  if (session.state.card.value !== open) return;
  const card = makeCardState(item, session.state.pageClient.value?.id ?? null, draftKey(session, item.key));
  card.limit.value = findSiteLimit(session, item);
  card.rules.value = findPlatform(session) ?? {};
  session.state.card.value = card;
  item.review.element.scrollIntoView({ block: isNarrow() ? 'start' : 'nearest' });
  // The card offers the agent's clients: he may have got one since this browser was paired.
  void ask('knowAgent');
  await loadCard(session, card);
}

/** Fills an open card; also the way to try again after a failure. */
export async function loadCard(session: Session, card: CardState): Promise<void> {
  card.work.value = 'loading';
  card.error.value = null;
  const item = card.item.value;
  const lock = await ask('lockReview', item.review_id!);
  if (session.state.card.value !== card) return void (lock.ok && (await ask('releaseReview', item.review_id!)));
  if (!lock.ok) return block(card, lock.error);
  setCase(session, item.key, lock.value);
  keepLock(session, card);
  await fetchDrafts(card, true);
}

/** Fetches suggestions for what is known now. The agent's own text is never replaced by them. */
export async function fetchDrafts(card: CardState, first = false): Promise<void> {
  const { review_id } = card.item.value;
  const asked = { review_id: review_id!, context: card.context.value, client_id: card.clientId.value };
  const [kept, answer] = await Promise.all([first ? ask('findDraft', card.draftKey) : null, ask('askDrafts', asked)]);
  const own = kept?.ok ? (kept.value ?? card.item.value.case?.draft) : null;
  const before = card.drafts.value[card.chosen.value]?.text ?? '';
  if (answer.ok) {
    card.drafts.value = answer.value.drafts;
    card.earlier.value = answer.value.earlier;
    card.model.value = answer.value.model;
    card.chosen.value = Math.min(card.chosen.value, Math.max(0, answer.value.drafts.length - 1));
    if (first) card.context.value = { ...answer.value.context, ...card.context.value };
  }
  if (first && own) card.text.value = own;
  else if (answer.ok && (card.text.value === '' || card.text.value === before)) useDraft(card, card.chosen.value);
  if (!answer.ok) card.error.value = answer.error;
  // Without suggestions an agent can still write.
  if (card.work.value === 'loading') card.work.value = 'ready';
}

/** Puts a suggestion into the field. */
export function useDraft(card: CardState, index: number): void {
  const draft = card.drafts.value[index];
  if (!draft) return;
  card.chosen.value = index;
  card.text.value = draft.text;
  card.findings.value = draft.findings;
  card.checked.value = true;
}

/** Notes what the server said of a review, in the list and in the open card. */
export function setCase(session: Session, key: string, state: NonNullable<Item['case']>): void {
  session.state.items.value = session.state.items.value.map((item) =>
    item.key === key ? { ...item, case: state } : item,
  );
  const card = session.state.card.value;
  if (card?.item.value.key === key) card.item.value = { ...card.item.value, case: state };
}

function block(card: CardState, error: Failure): void {
  const { locked_by: name, locked_until: until } = (error.details ?? {}) as {
    locked_by?: string;
    locked_until?: string;
  };
  const time = until ? new Date(until).toLocaleTimeString([], { timeStyle: 'short' }) : '';
  card.error.value =
    error.code === 'locked' && name ? { ...error, message: t('card.locked_by', { name, time }) } : error;
  card.work.value = 'blocked';
}

// The lock lasts 20 minutes; a long answer takes it again while its card is open.
function keepLock(session: Session, card: CardState): void {
  const timer = session.ctx.setInterval(() => {
    if (session.state.card.value === card) void ask('lockReview', card.item.value.review_id!);
    else clearInterval(timer);
  }, LOCK_AGAIN);
}
