/**
 * The content script of the test extension: the product's own post and confirm stations, driven by
 * events of the page instead of by the panel. It runs in the isolated world of every frame, as ours does.
 */
import {
  confirmReply,
  pendingAgain,
  pendingConfirmation,
  rememberPage,
  resumeConfirmation,
  type BeforeSending,
  type Confirmation,
  type Origin,
  type PendingConfirmation,
} from '../../src/confirm/index.ts';
import {
  describeForm,
  insertReply,
  pressSend,
  recheckReview,
  resumeInsert,
  type InsertedReply,
  type InsertRequest,
  type PendingInsert,
} from '../../src/post/index.ts';
import type { CapturedReview, ReplyForm } from '../../src/lib/model.ts';
import { readPage } from '../../src/capture/read-page.ts';
import { deepQueryAll } from '../../src/lib/deep-dom.ts';

interface Order {
  id: string;
  do: 'insert' | 'undo' | 'road' | 'describe';
  /** Selector of the reviews, and a part of the text of the one meant. */
  items: string;
  snippet: string;
  text: string;
  identity?: { name: string; email?: string } | null;
  form?: ReplyForm | null;
  /** Hand the other reviews over as the capture does. */
  knowsNeighbours?: boolean;
  timeout?: number;
}

const KEY = 'replywell-probe';
let last: InsertedReply | null = null;

interface Kept {
  order: Order;
  insert?: PendingInsert;
  before?: BeforeSending;
  confirm?: PendingConfirmation;
}

document.addEventListener(
  'replywell-order',
  (event) => void run(JSON.parse((event as CustomEvent<string>).detail) as Order),
);
document.documentElement.dataset['replywellProbe'] = 'ready';
void resume();

async function run(order: Order): Promise<void> {
  try {
    answer(order, await ORDERS[order.do](order));
  } catch (error) {
    answer(order, wordsOf(error));
  }
}

const ORDERS: Record<Order['do'], (order: Order) => Promise<unknown>> = {
  insert: async (order) => {
    last = await insertReply(await requestFor(order));
    return {
      field: last.field.outerHTML.slice(0, 300),
      button: last.button?.outerHTML.slice(0, 300) ?? null,
      place: last.place,
    };
  },
  undo: async () => {
    await last?.undo();
    return {};
  },
  describe: async (order) => {
    const { review, neighbours } = await requestFor(order);
    return describeForm(review!, null, neighbours);
  },
  road: async (order) => road(order, await requestFor(order)),
};

async function road(order: Order, request: InsertRequest): Promise<unknown> {
  const problem = request.review ? recheckReview(request.review) : null;
  if (problem) return { status: 'failed', problem };
  const inserted = await insertReply({
    ...request,
    onLeaving: (insert) => keep({ order, insert, before: rememberPage(request).before }),
  });
  return send(order, request, inserted);
}

async function send(order: Order, request: InsertRequest, inserted: InsertedReply, origin?: Origin): Promise<unknown> {
  const watch = { ...request, field: inserted.field, button: inserted.button, timeout: order.timeout };
  const before = rememberPage(watch);
  keep({ order, confirm: pendingConfirmation(watch, before, origin) });
  const button = await pressSend(inserted, request);
  const outcome = await confirmReply({ ...watch, button, before });
  return outcome.look_at ? reload(order, outcome) : outcome;
}

/** The session does the same: it looks once more at the page on which the review stands. */
function reload(order: Order, outcome: Confirmation): Promise<never> {
  const kept = JSON.parse(sessionStorage.getItem(KEY)!) as Kept;
  keep({ order, confirm: pendingAgain(kept.confirm!, outcome) });
  const url = outcome.look_at!;
  if (url.split('#')[0] === location.href.split('#')[0]) location.reload();
  else location.assign(url);
  return new Promise(() => undefined);
}

async function resume(): Promise<void> {
  const stored = sessionStorage.getItem(KEY);
  if (!stored) return;
  const { order, insert, confirm, before } = JSON.parse(stored) as Kept;
  try {
    if (document.readyState === 'loading')
      await new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true }));
    if (confirm) answer(order, await resumed(order, confirm));
    else if (insert) answer(order, await resumedInsert(order, insert, before));
  } catch (error) {
    answer(order, wordsOf(error));
  }
}

async function resumed(order: Order, pending: PendingConfirmation): Promise<unknown> {
  const outcome = await resumeConfirmation(pending, { review: null, timeout: order.timeout });
  return outcome.look_at ? reload(order, outcome) : outcome;
}

async function resumedInsert(order: Order, pending: PendingInsert, before?: BeforeSending): Promise<unknown> {
  const rest = { form: order.form ?? null, identity: order.identity ?? null };
  const onLeaving = (insert: PendingInsert): void => keep({ order, insert, before });
  const inserted = await resumeInsert(pending, { ...rest, onLeaving });
  return send(order, { ...rest, review: null, text: order.text }, inserted, { ...pending, before });
}

async function requestFor(order: Order): Promise<InsertRequest> {
  const reviews = order.items === 'captured' ? await readReviews() : selectReviews(order);
  const review = reviews.filter(({ text }) => text.includes(order.snippet)).at(-1);
  if (!review) throw new Error(`no review with "${order.snippet}" among ${reviews.length}`);
  const neighbours = reviews.filter((each) => each !== review).map(({ element }) => element);
  const known = order.knowsNeighbours === false ? undefined : neighbours;
  return { review, text: order.text, form: order.form ?? null, neighbours: known, identity: order.identity ?? null };
}

/** As the session does: what the generic reader finds, without an adapter. */
async function readReviews(): Promise<CapturedReview[]> {
  const { reviews } = await readPage(document, { url: location.href, sites: [], adapters: false });
  return reviews;
}

function selectReviews({ items }: Order): CapturedReview[] {
  const empty = { author: null, rating: null, scale: null, date: null, date_raw: null, truncated: false, replies: [] };
  return deepQueryAll(document, items).map((element, at) => ({
    ...empty,
    id: String(at),
    text: element.textContent ?? '',
    element,
  }));
}

function keep(kept: Kept): void {
  sessionStorage.setItem(KEY, JSON.stringify(kept));
}

function answer(order: Order, result: unknown): void {
  sessionStorage.removeItem(KEY);
  sessionStorage.setItem(`${KEY}-${order.id}`, JSON.stringify(result));
}

function wordsOf(error: unknown): unknown {
  const { problem, siteSaid, message, stack } = error as {
    problem?: string;
    siteSaid?: string;
    message: string;
    stack?: string;
  };
  return {
    status: 'failed',
    problem: problem ?? null,
    site_said: siteSaid ?? null,
    error: problem ? message : `${message}\n${stack}`,
  };
}
