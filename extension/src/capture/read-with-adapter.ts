import type { CapturedReview, Command, ExistingReply, PageReading } from '../lib/model.ts';
import type { MatchedPage } from '../lib/adapter/match-page.ts';
import { findElement, findElements, readValue, type Scope } from '../lib/adapter/run-command.ts';
import { dateHabits } from './fields/date-habits.ts';
import type { DateHabits } from './fields/find-date.ts';
import { readDate } from './fields/read-date.ts';
import { findDate } from './fields/find-date.ts';
import { settleScale } from './fields/settle-scale.ts';
import { stableId } from './fields/stable-id.ts';
import { makeIdsUnique } from './fields/unique-ids.ts';
import type { Work } from '../lib/slices.ts';
import { linkByParentId } from './threads.ts';
import { readState } from './state/read-state.ts';
import { readTitle } from './state/read-title.ts';

type Fields = Record<string, Command>;

/** Fields whose absence the agent is told: a site that changed loses them first. */
const EXPECTED = ['author', 'text', 'date', 'rating', 'id'];

/** Reads a page with the adapter of its site. Its state is `none` where the adapter finds no review. */
export function* readWithAdapter(
  document: Document,
  { site, page }: MatchedPage,
  url: string,
  now: Date,
): Work<PageReading> {
  const fields = page.reviews;
  const roots = findElements(fields['root'], document);
  const language = document.documentElement.lang || null;
  const raw = roots.slice(0, 80).flatMap((root) => readValue(fields['date'], root) ?? []);
  const habits = dateHabits(raw, language, now);
  const reviews: CapturedReview[] = [];
  for (const root of roots) {
    const review = readRoot(root, fields, habits, url);
    review.read_with = { site: site.name, confidence: page.confidence ?? site.confidence };
    if (review.text || review.rating !== null) reviews.push(review);
    yield;
  }
  settleScale(reviews);
  makeIdsUnique(reviews);
  linkByParentId(reviews);
  const state = stateOf(document, fields, url, reviews.length);
  return {
    ...state,
    title: readValue(fields['title'], document) ?? readTitle(document),
    language,
    adapter: site.name,
    unread: unreadOf(fields, reviews),
    reviews,
  };
}

function readRoot(root: Element, fields: Fields, habits: DateHabits, url: string): CapturedReview {
  const value = (field: string): string | null => readValue(fields[field], root);
  const author = value('author');
  const dateRaw = value('date');
  const text = value('text') ?? '';
  const rating = numberOf(value('rating'));
  const date = readDate(dateRaw, habits);
  return {
    id: value('id') ?? stableId(author, date, text, rating),
    author,
    text,
    translated_text: value('translated_text'),
    rating,
    scale: rating === null ? null : numberOf(value('scale')),
    date,
    date_raw: value('date_raw') ?? (dateRaw && (findDate(dateRaw, habits)?.raw ?? dateRaw)),
    truncated: findElement(fields['expand'], root) !== null || value('truncated') !== null,
    permalink: absolute(value('permalink'), url),
    parent_id: value('parent_id'),
    by_owner: value('by_owner') !== null,
    replies: findElements(fields['reply'], root).map((reply) => readReply(reply, fields, habits)),
    element: root,
  };
}

function readReply(reply: Scope & Element, fields: Fields, habits: DateHabits): ExistingReply {
  const owner = fields['reply_by_owner'];
  return {
    author: readValue(fields['reply_author'], reply),
    text: readValue(fields['reply_text'] ?? ':scope', reply) ?? '',
    date: readDate(readValue(fields['reply_date'], reply), habits),
    by_owner: owner === undefined || readValue(owner, reply) !== null,
  };
}

function stateOf(
  document: Document,
  fields: Fields,
  url: string,
  reviews: number,
): Pick<PageReading, 'state' | 'reason' | 'elsewhere_url'> {
  if (reviews > 0) return { state: 'reviews', reason: null, elsewhere_url: null };
  for (const state of ['blocked', 'login', 'loading'] as const) {
    if (findElement(fields[state], document)) return { state, reason: `capture.${state}`, elsewhere_url: null };
  }
  if (findElement(fields['empty'], document)) return { state: 'none', reason: 'capture.none', elsewhere_url: null };
  return { ...readState(document, url, 0), state: 'none' };
}

function unreadOf(fields: Fields, reviews: CapturedReview[]): Record<string, number> {
  const missing = EXPECTED.filter((field) => fields[field]).map(
    (field) => [field, reviews.filter((review) => isMissing(review, field)).length] as const,
  );
  return Object.fromEntries(missing.filter(([, count]) => count > 0));
}

function isMissing(review: CapturedReview, field: string): boolean {
  if (field === 'text') return review.text === '' && review.rating === null;
  if (field === 'id') return /^h[0-9a-z]{8,}$/.test(review.id);
  return review[field as 'author' | 'date' | 'rating'] === null;
}

function numberOf(text: string | null): number | null {
  const match = text === null ? null : /\d+(?:[.,]\d+)?/.exec(text);
  return match ? Number(match[0].replace(',', '.')) : null;
}

function absolute(href: string | null, base: string): string | null {
  try {
    return href === null ? null : new URL(href, base).href;
  } catch {
    return null;
  }
}
