import { ask } from '../../lib/ask';
import { t } from '../../lib/i18n';
import type { PointedForm } from '../../lib/model';
import { PostError } from '../../lib/post-error';
import { sleep } from '../../lib/wait';
import { canPost } from '../../panel/list-obstacles';
import type { CardState } from '../../panel/state';
import { countDown } from './count-down';
import { moveCard } from './follow-page';
import { keepLeaving, type Leaving } from './leave-for-form';
import { findPointed, keepPointed } from './pointed-field';
import { readAgain } from './read-again';
import {
  insertReply,
  makeRequest,
  readPlace,
  recheckReview,
  resumeInsert,
  type InsertedReply,
  type Request,
} from './road';
import { sendReply } from './send-reply';
import { tellUpdated, type Session } from './session';
import { Stopped } from './stopped';
import { checkNow } from './type-reply';

export type Mode = 'post' | 'insert';

const SERVER_PATIENCE = 60_000;
const PAUSE = 2_000;

/** Takes a reply from the card into the site's form and, after the hold, out to the page. */
export class Posting {
  private undoing: AbortController | null = null;

  constructor(private readonly session: Session) {}

  /** Runs the road once for a card; a second call while one is under way does nothing. */
  async run(card: CardState, mode: Mode): Promise<void> {
    if (!canPost(card) || tellUpdated(this.session)) return;
    const pointed = findPointed(this.session, card.outcome.value);
    await this.guard(card, async (signal) => {
      await this.check(card, signal);
      const { review } = card.item.value;
      const remembered = await this.recall();
      const request = { ...makeRequest(this.session, review, card.text.value, signal), pointed, remembered };
      card.step.value = 'opening';
      const inserted = await this.staying(insertReply({ ...request, onLeaving: keepLeaving(card, mode, request) }));
      if (pointed) await keepPointed(this.session, review, pointed);
      await this.hand(card, mode, request, inserted, signal);
    });
  }

  private async recall(): Promise<PointedForm | null> {
    const kept = await ask('findPointed', readPlace(this.session).site);
    return kept.ok ? kept.value : null;
  }

  /** Goes on in a form on another page, to which the review's own link led. */
  async resume(card: CardState, { mode, insert }: Leaving): Promise<void> {
    await this.guard(card, async (signal) => {
      card.step.value = 'filling';
      const request = { ...makeRequest(this.session, null, card.text.value, signal), reviewOfPage: insert };
      const onLeaving = keepLeaving(card, mode, request);
      const inserted = await this.staying(resumeInsert(insert, { ...request, onLeaving }));
      await this.hand(card, mode, request, inserted, signal);
    });
  }

  // Many links open the form in place. What was kept for another page must not fill that page's form once more.
  private async staying(inserting: Promise<InsertedReply>): Promise<InsertedReply> {
    const inserted = await inserting;
    await ask('dropLeaving');
    return inserted;
  }

  /** Takes the reply back, as long as nothing was sent. */
  undo(): void {
    this.undoing?.abort(new PostError('cancelled'));
  }

  // What stands in the site's form without the right to be sent is taken out again: nobody must send it by mistake.
  private async hand(card: CardState, mode: Mode, request: Request, inserted: InsertedReply, signal: AbortSignal) {
    card.limit.value = inserted.limit ?? card.limit.value;
    card.place.value = inserted.place;
    try {
      if (mode === 'post') await this.hold(card, signal);
      await sendReply({ session: this.session, card, mode, request, inserted, signal });
    } catch (error) {
      if (error instanceof Stopped || (error instanceof PostError && error.problem === 'cancelled'))
        await inserted.undo();
      throw error;
    }
  }

  // Written a while ago, the text or the review may not be what they were.
  private async check(card: CardState, signal: AbortSignal): Promise<void> {
    card.step.value = 'checking';
    for (const end = Date.now() + SERVER_PATIENCE; !(await checkNow(this.session, card));) {
      if (Date.now() > end || tellUpdated(this.session)) throw new Stopped();
      card.step.value = 'waiting_server';
      await sleep(PAUSE, signal);
    }
    if (card.findings.value.some((finding) => finding.severity === 'block')) throw new Stopped();
    const { review } = card.item.value;
    const now = await readAgain(this.session, review);
    const problem = recheckReview(review, now);
    signal.throwIfAborted();
    if (problem) throw new PostError(problem);
    if (now) moveCard(card, now.element);
  }

  private async hold(card: CardState, signal: AbortSignal): Promise<void> {
    card.step.value = 'holding';
    await countDown(this.session.settings.value.hold_seconds, (left) => (card.holdLeft.value = left), signal);
    card.holdLeft.value = null;
  }

  private async guard(card: CardState, walk: (signal: AbortSignal) => Promise<void>): Promise<void> {
    card.work.value = 'posting';
    const { notice } = this.session.state;
    // What became of the last reply must not be taken for news of this one.
    if (notice.value?.about === 'post') notice.value = null;
    card.outcome.value = card.error.value = card.told.value = card.place.value = null;
    const stop = (this.undoing = new AbortController());
    this.session.ctx.onInvalidated(() => stop.abort());
    await walk(stop.signal).catch((error: unknown) => this.fail(card, error));
    card.holdLeft.value = card.step.value = null;
    if (card.work.value === 'posting') card.work.value = 'ready';
  }

  private fail(card: CardState, error: unknown): void {
    card.work.value = 'ready';
    if (error instanceof Stopped) {
      if (error.failure) card.error.value = error.failure;
    } else if (error instanceof PostError) {
      card.told.value = null;
      const limit = error.problem === 'too_long' ? Number(error.siteSaid) : NaN;
      if (limit > 0) card.limit.value = limit;
      card.outcome.value = { status: 'failed', problem: error.problem, site_said: error.siteSaid, proof: null };
    } else if (!tellUpdated(this.session)) {
      console.error('Replywell: posting failed', error);
      card.error.value = { code: 'unknown', message: t('error.unknown') };
    }
  }
}
