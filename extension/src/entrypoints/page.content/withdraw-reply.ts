import { ask } from '../../lib/ask';
import type { PostOutcome } from '../../lib/model';
import type { PendingReply } from '../../lib/storage';

/** What is told of a reply that never left the card. */
export const NEVER_SENT: PostOutcome = { status: 'failed', problem: 'cancelled', site_said: null, proof: null };

/**
 * Frees the review of a reply that was reserved, or perhaps reserved, and never sent.
 *
 * Where the server's answer was lost, the same key brings the same reservation again, and with it the id to give back.
 */
export async function withdrawReply(pending: PendingReply): Promise<void> {
  const reply_id = pending.reply_id ?? (await findReservation(pending));
  if (reply_id === undefined) return;
  if (reply_id !== null) await ask('reportOutcome', { reply_id, key: `${pending.key}-failed`, report: NEVER_SENT });
  await ask('dropPending', pending.key);
}

/** Frees a review of what an earlier try of this tab may have left on the server. */
export async function withdrawEarlier(review_id: number): Promise<void> {
  const pending = await ask('listPending');
  if (!pending.ok) return;
  for (const reply of pending.value)
    if (reply.review_id === review_id && reply.phase === 'reserving') await withdrawReply(reply);
}

// Undefined while the server cannot say; null where it holds no such reservation.
async function findReservation({ key, review_id, confirmation }: PendingReply): Promise<number | null | undefined> {
  const context = { verification: 'unchecked' as const };
  const reservation = { text: confirmation.text, client_id: null, draft_text: null, context, override: false };
  const answer = await ask('reserveReply', { review_id, key, reservation });
  if (answer.ok) return answer.value.reply_id;
  return Number(answer.error.details?.status ?? 0) >= 400 ? null : undefined;
}
