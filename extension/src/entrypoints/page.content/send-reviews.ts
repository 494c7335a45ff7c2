import { ask } from '../../lib/ask';
import type { AnalysedReview, Client, PageAnswer } from '../../lib/api/types';
import type { CapturedReview, Review } from '../../lib/model';
import type { Failure } from '../../lib/result';
import { isOurs, isToldAsOurs, listOwnTexts } from '../../panel/is-ours';
import type { Item } from '../../panel/state';
import { tellUpdated, type Session } from './session';
import { readPlace } from './road';

const FIRST_BATCH = 20;
/** Fewer than the server takes at once: an answer must come within the limit of one call on a slow machine too. */
const BATCH = 50;
const BATCH_CHARACTERS = 300_000;
/** The most that the server takes at once. */
const MOST = 100;
const PAUSES = [2_000, 5_000, 15_000, 60_000];

/** Sends reviews that the server has not seen, in batches, and shows the answers as they come. */
export class ReviewSender {
  private running = false;
  private failures = 0;
  private clientId: number | null = null;

  constructor(private readonly session: Session) {}

  /** Sends what is new; does nothing while a batch is on its way, for that one looks again at its end. */
  async send(): Promise<void> {
    if (this.running || !this.session.settings.value.paired) return this.tellUnpaired();
    this.running = true;
    this.session.state.reading.value = true;
    try {
      for (let batch = this.nextBatch(FIRST_BATCH); batch.length > 0; batch = this.nextBatch(BATCH)) {
        if (!(await this.sendBatch(batch))) return;
      }
    } finally {
      this.running = false;
      this.session.state.reading.value = false;
    }
  }

  /** Says whose page this is, and sends again. */
  async bind(clientId: number): Promise<void> {
    this.clientId = clientId;
    const answer = await ask('bindClient', { ...readPlace(this.session), client_id: clientId });
    if (answer.ok) this.session.state.notice.value = null;
    else this.tell(answer.error);
    if (answer.ok) await this.send();
  }

  // Replies of ours that were read as items go to the server, too, once: it must know that they stand.
  private nextBatch(most: number): Item[] {
    const { items } = this.session.state;
    const own = listOwnTexts(items.value);
    const waiting = items.value.filter(
      (item) => item.review_id === null && !item.ours && (!isOurs(item, own) || isToldAsOurs(item, own)),
    );
    let characters = 0;
    return waiting
      .slice(0, most)
      .filter((item, index) => (characters += item.review.text.length) <= BATCH_CHARACTERS || index === 0);
  }

  /** A review that is sent again without its reply, which stands as an item of its own, would seem to have lost it. */
  private withOwnReplies(batch: Item[]): Item[] {
    const own = listOwnTexts(batch);
    const { items } = this.session.state;
    const replies = items.value.filter((item) => !batch.includes(item) && isToldAsOurs({ ...item, ours: false }, own));
    return [...batch, ...replies].slice(0, MOST);
  }

  private async sendBatch(waiting: Item[]): Promise<boolean> {
    const batch = this.withOwnReplies(waiting);
    const { reading } = this.session;
    const page = {
      title: reading.value?.title ?? document.title,
      language: reading.value?.language ?? null,
      client_id: this.clientId,
    };
    const answer = await ask('sendPage', {
      ...page,
      ...readPlace(this.session),
      reviews: batch.map((item) => withoutElement(item.review)),
    });
    if (!answer.ok) return this.fail(answer.error);
    this.failures = 0;
    this.clearOwnNotice();
    this.take(answer.value, batch);
    return true;
  }

  // What the agent did meanwhile wins: only reviews that were sent, and are still the same, are changed.
  private take(answer: PageAnswer, batch: Item[]): void {
    const { state } = this.session;
    state.pageClient.value = answer.client;
    const sent = new Map(batch.map((item) => [item.key, item]));
    const answers = new Map(answer.reviews.map((review) => [review.id, review]));
    const ours = new Set(answer.ours);
    state.items.value = state.items.value.map((item) => {
      const found = answers.get(item.key);
      const same = sent.get(item.key)?.review.text === item.review.text;
      if (same && ours.has(item.key)) return { ...item, ours: true };
      return same && found ? withAnswer(item, found) : item;
    });
  }

  private fail(error: Failure): false {
    this.tell(error);
    const pause = PAUSES[Math.min(this.failures++, PAUSES.length - 1)] ?? 60_000;
    const waitable = ['server_unreachable', 'server_slow', 'internal', 'too_many_tries', 'no_background'].includes(
      error.code,
    );
    if (waitable) this.session.ctx.setTimeout(() => void this.send(), pause);
    return false;
  }

  private tell(error: Failure): void {
    if (tellUpdated(this.session)) return;
    const settings = ['not_paired', 'token_invalid', 'not_our_server'].includes(error.code);
    const clients = error.code === 'choose_client' ? this.learnClients(error) : undefined;
    this.session.state.notice.value = {
      text: error.message,
      settings,
      clients,
      retry: !settings && !clients,
      about: 'server',
    };
  }

  // An agent may have got a further client since this browser was paired.
  private learnClients(error: Failure): Client[] {
    const { clients } = this.session.state;
    if (Array.isArray(error.details?.clients)) clients.value = error.details.clients as Client[];
    return clients.value;
  }

  private clearOwnNotice(): void {
    if (this.session.state.notice.value?.about === 'server') this.session.state.notice.value = null;
  }

  private async tellUnpaired(): Promise<void> {
    if (this.running || this.session.state.items.value.length === 0) return;
    const answer = await ask('sendPage', {
      title: null,
      language: null,
      client_id: null,
      ...readPlace(this.session),
      reviews: [],
    });
    if (!answer.ok) this.tell(answer.error);
  }
}

function withAnswer(item: Item, answer: AnalysedReview): Item {
  return { ...item, review_id: answer.review_id, analysis: answer.analysis, case: answer.case };
}

function withoutElement({ element: _element, read_with: _site, ...review }: CapturedReview): Review {
  return review;
}
