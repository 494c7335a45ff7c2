import { ask } from '../../lib/ask';
import { findMessage, t } from '../../lib/i18n';
import type { PostOutcome, PostStatus } from '../../lib/model';
import type { PendingReply } from '../../lib/storage';
import { goTo } from './go-to';
import { listNeighbours, pendingAgain, resumeConfirmation, type PendingConfirmation } from './road';
import type { Session } from './session';
import { NEVER_SENT, withdrawReply } from './withdraw-reply';

const BY_AGENT = 4_000;
/** Longer than this, a reply on its way belongs to another day: the server's later checks look for it. */
const OLDEST = 24 * 3_600_000;

/**
 * Goes on where the page was left: a reply whose button was pressed is looked for; one that was only reserved was never
 * sent, and its review is freed.
 */
export async function resumeReplies(session: Session): Promise<void> {
  const inFrame = window !== window.top;
  if (inFrame && session.state.items.value.length === 0) return;
  const pending = await ask('listPending');
  if (!pending.ok) return;
  for (const reply of pending.value) {
    // Of several frames, the one with the review goes on.
    if (inFrame && !session.state.items.value.some((item) => item.key === reply.site_review_id)) continue;
    if (reply.phase === 'reserving' || reply.phase === 'reserved') await withdrawReply(reply);
    else if (Date.now() - reply.since > OLDEST) await ask('dropPending', reply.key);
    else await resume(session, reply);
  }
}

async function resume(session: Session, reply: PendingReply): Promise<void> {
  const { signal } = session.ctx;
  const review = session.state.items.value.find((item) => item.key === reply.site_review_id)?.review ?? null;
  const neighbours = listNeighbours(session, review);
  const confirmation = reply.confirmation as PendingConfirmation;
  // The agent's own press was not seen: the reply may stand here, or may never have been sent.
  const byAgent = reply.phase === 'inserted';
  const tell = (text: string, status?: PostStatus) =>
    (session.state.notice.value = { text: nameAuthor(confirmation, text), about: 'post', outcome: status });
  tell(t('post.step_confirming'));
  const timeout = byAgent ? BY_AGENT : undefined;
  const end = await resumeConfirmation(confirmation, { review, neighbours, signal, timeout });
  if (end.look_at && !byAgent) {
    await ask('keepPending', { ...reply, confirmation: pendingAgain(confirmation, end) });
    return goTo(end.look_at);
  }
  const { look_at: _page, ...seen } = end;
  const outcome = byAgent && seen.problem === 'not_seen' ? NEVER_SENT : seen;
  await endReply(reply, outcome);
  tell(sayOutcome(outcome), outcome.status);
  markAnswered(session, reply, outcome);
}

function markAnswered(session: Session, reply: PendingReply, { status }: PostOutcome): void {
  if (status === 'failed' || reply.reply_id === null) return;
  const answer = { id: reply.reply_id, text: reply.confirmation.text, status };
  session.state.items.value = session.state.items.value.map((item) =>
    item.key === reply.site_review_id && item.case ? { ...item, case: { ...item.case, status, reply: answer } } : item,
  );
}

async function endReply(reply: PendingReply, outcome: PostOutcome): Promise<void> {
  if (reply.reply_id !== null)
    await ask('reportOutcome', { reply_id: reply.reply_id, key: `${reply.key}-${outcome.status}`, report: outcome });
  await ask('dropPending', reply.key);
}

// The agent may be at another review by now.
const nameAuthor = ({ review }: PendingConfirmation, text: string): string =>
  review.author ? `${review.author} · ${text}` : text;

function sayOutcome({ status, problem }: PostOutcome): string {
  return findMessage(problem ? `post.${problem}` : `post.confirmed_${status}`) ?? t('error.unknown');
}
