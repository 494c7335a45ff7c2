import { t } from '../../lib/i18n';
import type { PostOutcome, PostProblem } from '../../lib/model';
import { PostError } from '../../lib/post-error';
import type { CardState } from '../../panel/state';
import { goTo } from './go-to';
import { hearAlerts, type Alerts } from './hear-alerts';
import { setCase } from './open-review';
import { Reservation } from './reserve-reply';
import { confirmReply, pendingConfirmation, pressSend, rememberPage, type InsertedReply, type Request } from './road';
import type { Session } from './session';
import { forgetDraft } from './type-reply';
import { watchPress } from './watch-press';

/** A reply that stands in the site's form. */
export interface Sending {
  session: Session;
  card: CardState;
  mode: 'post' | 'insert';
  request: Request;
  inserted: InsertedReply;
  signal: AbortSignal;
}

// In these cases the text stands in the site's form and only a person can go on: we watch for the reply all the same.
const AGENT_GOES_ON = new Set<PostProblem>(['no_button', 'disabled', 'captcha']);
const WATCH_FOR_AGENT = 15 * 60_000;

/** Reserves the reply, presses the site's button or leaves that to the agent, and ends when its outcome is known. */
export async function sendReply(sending: Sending): Promise<void> {
  const alerts = await hearAlerts();
  try {
    await sendAndSee(sending, alerts);
  } finally {
    alerts.stop();
  }
}

async function sendAndSee(sending: Sending, { heard }: Alerts): Promise<void> {
  const { session, card, mode, request, inserted, signal } = sending;
  const looking = { ...request, field: inserted.field, button: inserted.button, heard };
  const memory = rememberPage(looking);
  const kept = pendingConfirmation(looking, memory, request.reviewOfPage);
  const reservation = new Reservation(session, card, kept);
  await reservation.take(signal);
  await untilSent(reservation, async () => {
    if (mode === 'insert') handOver(sending, reservation, t('post.inserted'));
    else await press(sending, reservation);
  });
  card.step.value = 'confirming';
  const byAgent = card.work.value === 'inserted';
  const timeout = byAgent ? WATCH_FOR_AGENT : undefined;
  const confirming = confirmReply({ ...looking, timeout, signal, before: memory });
  const confirmation = await untilSent(reservation, () => confirming);
  if (confirmation.look_at && !byAgent) return lookOnNewPage(sending, reservation, confirmation);
  const { look_at: lookAt, ...outcome } = confirmation;
  // What was not looked for on a page loaded anew is not known to be refused.
  await finish(sending, reservation, lookAt ? { ...outcome, problem: 'not_seen' } : outcome);
}

/**
 * Frees the review where a step ends before the button was pressed. After that it may stand on the page: then the
 * note in this browser stays, and the next visit looks for it.
 */
async function untilSent<T>(reservation: Reservation, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    const refused = error instanceof PostError && error.problem !== 'cancelled';
    const undone = error instanceof PostError && !reservation.isPressed;
    if (refused || undone) await reservation.giveBack((error as PostError).problem);
    throw error;
  }
}

// From here on nothing can be undone: the note that it was pressed is written first.
async function press(sending: Sending, reservation: Reservation): Promise<void> {
  sending.card.step.value = 'pressing';
  await reservation.mark('pressed');
  try {
    await pressSend(sending.inserted, { ...sending.request, signal: undefined });
  } catch (error) {
    if (!(error instanceof PostError) || !AGENT_GOES_ON.has(error.problem)) throw error;
    handOver(sending, reservation, t(`post.${error.problem as 'no_button'}`));
  }
}

function handOver({ card, inserted, signal }: Sending, reservation: Reservation, told: string): void {
  card.work.value = 'inserted';
  card.told.value = told;
  void reservation.mark('inserted');
  watchPress(inserted, () => void reservation.mark('pressed'), signal);
}

// Some sites show a reply only on a page that is loaded anew; the confirmation goes on there.
async function lookOnNewPage(
  { session }: Sending,
  reservation: Reservation,
  last: Awaited<ReturnType<typeof confirmReply>>,
): Promise<void> {
  await reservation.lookAgain(last);
  goTo(last.look_at!);
  await session.ctx.block();
}

async function finish({ session, card }: Sending, reservation: Reservation, outcome: PostOutcome): Promise<void> {
  const state = await reservation.report(outcome);
  if (state) setCase(session, card.item.value.key, state);
  card.told.value = null;
  card.outcome.value = outcome;
  card.work.value = outcome.status === 'failed' ? 'ready' : 'done';
  if (card.work.value === 'done') await forgetDraft(card);
}
