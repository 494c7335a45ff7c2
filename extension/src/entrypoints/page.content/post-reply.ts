import { ask } from '../../lib/ask';
import { t } from '../../lib/i18n';
import { PostError } from '../../lib/post-error';
import type { PostOutcome, PostProblem } from '../../lib/model';
import type { CardState } from '../../panel/state';
import { canPost } from '../../panel/list-obstacles';
import {
  confirmReply,
  insertReply,
  makeRequest,
  pendingConfirmation,
  pressSend,
  recheckReview,
  rememberPage,
  type InsertedReply,
} from './road';
import { readAgain } from './read-again';
import { countDown } from './count-down';
import { draftKey } from './draft-key';
import { Reservation } from './reserve-reply';
import { Stopped } from './stopped';
import { checkNow } from './type-reply';
import { setCase } from './open-review';
import { tellUpdated, type Session } from './session';

// In these cases the text stands in the site's form and only a person can go on: we watch for the reply all the same.
const AGENT_GOES_ON = new Set<PostProblem>(['no_button', 'disabled', 'captcha']);
const WATCH_FOR_AGENT = 15 * 60_000;

/** Takes a reply from the card to the page: checked, inserted, held, reserved, pressed, and seen. */
export class Posting {
  private undoing: AbortController | null = null;

  constructor(private readonly session: Session) {}

  /** Runs the road once for a card; a second call while one is under way does nothing. */
  async run(card: CardState, mode: 'post' | 'insert'): Promise<void> {
    if (!canPost(card) || tellUpdated(this.session)) return;
    card.work.value = 'posting';
    card.outcome.value = card.error.value = card.told.value = null;
    const stop = (this.undoing = new AbortController());
    this.session.ctx.onInvalidated(() => stop.abort());
    try {
      await this.walk(card, mode, stop.signal);
    } catch (error) {
      this.fail(card, error);
    } finally {
      card.holdLeft.value = card.step.value = null;
      if (card.work.value === 'posting') card.work.value = 'ready';
    }
  }

  /** Takes the reply back, as long as nothing was sent. */
  undo(_card: CardState): void {
    this.undoing?.abort(new PostError('cancelled'));
  }

  private async walk(card: CardState, mode: 'post' | 'insert', signal: AbortSignal): Promise<void> {
    await this.check(card, signal);
    const request = makeRequest(this.session, card.item.value.review, card.text.value, signal);
    card.step.value = 'opening';
    const inserted = await insertReply(request);
    card.limit.value = inserted.limit ?? card.limit.value;
    try {
      if (mode === 'post') await this.hold(card, signal);
      await this.send(card, mode, request, inserted, signal);
    } catch (error) {
      if (error instanceof PostError && error.problem === 'cancelled') await inserted.undo();
      throw error;
    }
  }

  // Written a while ago, the text or the review may not be what they were.
  private async check(card: CardState, signal: AbortSignal): Promise<void> {
    card.step.value = 'checking';
    if (!(await checkNow(this.session, card))) throw new Stopped();
    if (card.findings.value.some((finding) => finding.severity === 'block')) throw new Stopped();
    const { review } = card.item.value;
    const problem = recheckReview(review, await readAgain(this.session, review));
    signal.throwIfAborted();
    if (problem) throw new PostError(problem);
  }

  private async hold(card: CardState, signal: AbortSignal): Promise<void> {
    card.step.value = 'holding';
    await countDown(this.session.settings.value.hold_seconds, (left) => (card.holdLeft.value = left), signal);
    card.holdLeft.value = null;
  }

  private async send(
    card: CardState,
    mode: 'post' | 'insert',
    request: ReturnType<typeof makeRequest>,
    inserted: InsertedReply,
    signal: AbortSignal,
  ): Promise<void> {
    const looking = { ...request, field: inserted.field, button: inserted.button };
    const memory = rememberPage(looking);
    const reservation = new Reservation(this.session, card, pendingConfirmation(looking, memory));
    await reservation.take(signal);
    try {
      if (mode === 'insert') this.handOver(card, t('post.inserted'));
      else await this.press(card, request, inserted, reservation);
      card.step.value = 'confirming';
      const timeout = card.work.value === 'inserted' ? WATCH_FOR_AGENT : undefined;
      const { look_at, ...outcome } = await confirmReply({ ...looking, timeout, signal, before: memory });
      if (look_at) return await this.lookOnNewPage(reservation, look_at);
      await this.finish(card, reservation, outcome);
    } catch (error) {
      await reservation.giveBack(error instanceof PostError ? error.problem : 'cancelled');
      throw error;
    }
  }

  // From here on nothing can be undone: the note that it was pressed is written first.
  private async press(
    card: CardState,
    request: ReturnType<typeof makeRequest>,
    inserted: InsertedReply,
    reservation: Reservation,
  ): Promise<void> {
    card.step.value = 'pressing';
    await reservation.markPressed();
    try {
      await pressSend(inserted, { ...request, signal: undefined });
    } catch (error) {
      if (!(error instanceof PostError) || !AGENT_GOES_ON.has(error.problem)) throw error;
      this.handOver(card, t(`post.${error.problem as 'no_button'}`));
    }
  }

  // Some sites show a reply only on a page that is loaded anew; the confirmation goes on there.
  private async lookOnNewPage(reservation: Reservation, page: string): Promise<void> {
    await reservation.lookAgain();
    location.assign(page);
    if (page.split('#')[0] === location.href.split('#')[0]) location.reload();
    await this.session.ctx.block();
  }

  private handOver(card: CardState, told: string): void {
    card.work.value = 'inserted';
    card.told.value = told;
  }

  private async finish(card: CardState, reservation: Reservation, outcome: PostOutcome): Promise<void> {
    const state = await reservation.report(outcome);
    if (state) setCase(this.session, card.item.value.key, state);
    card.told.value = null;
    card.outcome.value = outcome;
    card.work.value = outcome.status === 'failed' && outcome.problem !== 'not_seen' ? 'ready' : 'done';
    if (card.work.value === 'done') void this.dropDraft(card);
  }

  private async dropDraft(card: CardState): Promise<void> {
    await ask('keepDraft', {
      key: draftKey(this.session, card.item.value.key),
      review_id: card.item.value.review_id!,
      text: '',
    });
  }

  private fail(card: CardState, error: unknown): void {
    card.work.value = 'ready';
    if (error instanceof Stopped) {
      if (error.failure) card.error.value = error.failure;
    } else if (error instanceof PostError) {
      card.told.value = null;
      card.outcome.value = { status: 'failed', problem: error.problem, site_said: error.siteSaid, proof: null };
    } else if (!tellUpdated(this.session)) {
      console.error('Replywell: posting failed', error);
      card.error.value = { code: 'unknown', message: t('error.unknown') };
    }
  }
}
