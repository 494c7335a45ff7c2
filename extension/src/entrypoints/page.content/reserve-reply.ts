import { ask } from '../../lib/ask';
import type { CaseState } from '../../lib/api/types';
import type { PostOutcome, PostProblem } from '../../lib/model';
import type { Failure } from '../../lib/result';
import type { PendingReply } from '../../lib/storage';
import { sleep } from '../../lib/wait';
import type { CardState } from '../../panel/state';
import { setCase } from './open-review';
import { pendingAgain, type Confirmation, type PendingConfirmation } from './road';
import { Stopped } from './stopped';
import type { Session } from './session';
import { withdrawEarlier } from './withdraw-reply';

const PATIENCE = 60_000;
const PAUSE = 2_000;
const WORTH_WAITING = new Set(['server_unreachable', 'server_slow', 'internal', 'no_background']);

/**
 * The team's only right to answer a review. It is taken before the site's button is pressed, and noted in this browser
 * before it is asked for: whatever dies in between, the next visit knows how far the reply had come.
 */
export class Reservation {
  private pending: PendingReply | null = null;
  /** Notes are kept one after another: one that must be sent twice comes to stand before the next all the same. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly session: Session,
    private readonly card: CardState,
    private readonly confirmation: PendingConfirmation,
  ) {}

  /** Takes the reply's place; throws `Stopped` with the reason where somebody else has it. */
  async take(signal: AbortSignal): Promise<void> {
    await withdrawEarlier(this.card.item.value.review_id!);
    const key = await ask('newKey');
    if (!key.ok) throw new Stopped(key.error);
    const { review_id, key: site_review_id } = this.card.item.value;
    await this.note({
      key: key.value,
      reply_id: null,
      review_id: review_id!,
      site_review_id,
      phase: 'reserving',
      confirmation: this.confirmation,
      since: Date.now(),
    });
    const answer = await this.askPatiently(key.value, signal).catch(async (error: unknown) => {
      // Refused, nothing was reserved. Unanswered, perhaps: then the note stays until the server can say.
      if (error instanceof Stopped && error.failure && !WORTH_WAITING.has(error.failure.code)) await this.drop();
      throw error;
    });
    await this.note({ ...this.pending!, reply_id: answer.reply_id, phase: 'reserved' });
    setCase(this.session, site_review_id, answer.case);
  }

  /** Notes how far the reply has come. */
  async mark(phase: 'inserted' | 'pressed'): Promise<void> {
    await this.note({ ...this.pending!, phase });
  }

  /** True once the site's button was pressed: from then on the reply may stand on the page. */
  get isPressed(): boolean {
    return this.pending?.phase === 'pressed';
  }

  /** Hands the outcome to the outbox, which keeps it until the server has it. */
  async report(outcome: PostOutcome): Promise<CaseState | null> {
    const reply_id = this.pending?.reply_id;
    if (!this.pending || reply_id === null || reply_id === undefined) return null;
    const { status } = outcome;
    const told = await ask('reportOutcome', { reply_id, key: `${this.pending.key}-${status}`, report: outcome });
    if (told.ok) await this.drop();
    const before = this.card.item.value.case;
    if (!before) return null;
    return status === 'failed'
      ? { ...before, status: 'draft', reply: null }
      : { ...before, status, reply: { id: reply_id, text: this.confirmation.text, status } };
  }

  /** Keeps the confirmation for the page that is loaded next. */
  async lookAgain(last: Confirmation): Promise<void> {
    await this.note({ ...this.pending!, confirmation: pendingAgain(this.confirmation, last) });
  }

  /** Frees the review again: nothing was published. */
  async giveBack(problem: PostProblem): Promise<void> {
    const state = await this.report({ status: 'failed', problem, site_said: null, proof: null });
    if (state) setCase(this.session, this.card.item.value.key, state);
  }

  // One key for all tries: where only the answer was lost, the server gives the same one again.
  private async askPatiently(key: string, signal: AbortSignal) {
    const { review_id } = this.card.item.value;
    const draft = this.card.drafts.value[this.card.chosen.value]?.text ?? null;
    const reservation = {
      text: this.card.text.value,
      client_id: this.card.clientId.value,
      draft_text: draft,
      context: this.card.context.value,
      override: false,
    };
    // The hold is over: from here on nobody may be told that he can still undo.
    this.card.step.value = 'waiting_server';
    for (const end = Date.now() + PATIENCE; ;) {
      const answer = await ask('reserveReply', { review_id: review_id!, key, reservation });
      if (answer.ok) return answer.value;
      if (!WORTH_WAITING.has(answer.error.code) || Date.now() > end) throw new Stopped(this.explain(answer.error));
      await sleep(PAUSE, signal);
    }
  }

  private explain(error: Failure): Failure {
    const findings = error.details?.findings;
    if (Array.isArray(findings)) this.card.findings.value = findings;
    return error;
  }

  private async note(pending: PendingReply): Promise<void> {
    this.pending = pending;
    const kept = await this.inTurn(() => ask('keepPending', pending));
    if (!kept.ok) throw new Stopped(kept.error);
  }

  private async drop(): Promise<void> {
    const { pending } = this;
    if (pending) await this.inTurn(() => ask('dropPending', pending.key));
  }

  private inTurn<T>(step: () => Promise<T>): Promise<T> {
    const turn = this.last.then(step);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
