import { ask } from '../../lib/ask';
import type { Item } from '../../panel/state';
import { setCase } from './open-review';
import { findRejection, findReplyForm, listNeighbours, resumeConfirmation } from './road';
import type { Session } from './session';

const looked = new WeakMap<Session, Set<number>>();

/**
 * Looks once a page for replies that the site had held back or that were not seen when they were sent: one that stands
 * there now is told as visible, one that the site says it turned down as rejected. One that is not there may be folded
 * away, and stays as it was.
 */
export async function lookForHeld(session: Session): Promise<void> {
  const done = looked.get(session) ?? new Set();
  looked.set(session, done);
  for (const item of session.state.items.value) {
    const reply = item.case?.reply;
    if (!reply || reply.status !== 'submitted' || done.has(reply.id) || isOnItsWay(session, item)) continue;
    done.add(reply.id);
    await look(session, item, reply);
  }
}

const isOnItsWay = (session: Session, item: Item) => session.state.card.value?.item.value.key === item.key;

async function look(session: Session, item: Item, reply: { id: number; text: string }): Promise<void> {
  const { id, author, text, element: _ } = item.review;
  const before = { url: '', seen: 0, seen_here: 0, messages: [] };
  const kept = {
    kind: 'confirm' as const,
    review: { id, author, text },
    text: reply.text,
    before,
    form: findReplyForm(session),
    page_url: location.href,
    at: '',
    looks: Infinity,
  };
  const neighbours = listNeighbours(session, item.review);
  const { look_at: _page, ...outcome } = await resumeConfirmation(kept, {
    review: item.review,
    neighbours,
    timeout: 0,
    signal: session.ctx.signal,
  });
  // Some sites show an author the reply that they turned down, with a word beside it.
  const rejection = findRejection({ review: item.review, neighbours, text: reply.text });
  if (outcome.status !== 'visible' && rejection === null) return;
  const status = rejection === null ? ('visible' as const) : ('rejected' as const);
  const report = rejection === null ? outcome : { status, problem: null, site_said: rejection, proof: null };
  const key = await ask('newKey');
  if (!key.ok) return;
  await ask('reportOutcome', { reply_id: reply.id, report, key: key.value });
  // A rejected reply leaves the review free for another one.
  setCase(session, item.key, { ...item.case!, status, reply: { ...reply, status } });
}
