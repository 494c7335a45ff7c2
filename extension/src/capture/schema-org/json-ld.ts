import type { DateHabits } from '../fields/find-date.ts';
import { readDate } from '../fields/read-date.ts';

/** A review as a page declares it for search engines. */
export interface DeclaredReview {
  author: string | null;
  text: string;
  rating: number | null;
  scale: number | null;
  date: string | null;
}

type Json = Record<string, unknown>;

const KINDS = /^(?:User)?(?:Review|CriticReview|Comment|UserComments|UserReview|Answer|DiscussionForumPosting)$/;
const LARGEST = 3_000_000;
/** A page's data is not ours: its depth and size are limited, and only own properties are read. */
const DEEPEST = 12;
const MOST = 5000;

/** Returns the reviews in the JSON-LD of a page. Broken or hostile blocks are passed over. */
export function readJsonLd(document: Document, habits: DateHabits): DeclaredReview[] {
  const found: DeclaredReview[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length > LARGEST || !/review|comment|answer|posting/i.test(text)) continue;
    const data = parse(text);
    if (data !== undefined) collect(data, habits, found, 0);
  }
  return found;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(
      text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '').replace(/\p{Cc}+/gu, ' '),
    );
  } catch {
    return undefined;
  }
}

function collect(value: unknown, habits: DateHabits, found: DeclaredReview[], depth: number): void {
  if (depth > DEEPEST || found.length >= MOST || value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const each of value) collect(each, habits, found, depth + 1);
    return;
  }
  const node = value as Json;
  if (isReview(node)) {
    const review = read(node, habits);
    if (review.text) found.push(review);
  }
  for (const key of Object.keys(node)) collect(own(node, key), habits, found, depth + 1);
}

function isReview(node: Json): boolean {
  const type = own(node, '@type');
  return (Array.isArray(type) ? type : [type]).some(
    (each) => typeof each === 'string' && KINDS.test(each.replace(/^.*\//, '')),
  );
}

function read(node: Json, habits: DateHabits): DeclaredReview {
  const rating = object(own(node, 'reviewRating'));
  return {
    author: nameOf(own(node, 'author') ?? own(node, 'creator')),
    text: string(own(node, 'reviewBody') ?? own(node, 'text') ?? own(node, 'description') ?? own(node, 'articleBody')),
    rating: number(rating && own(rating, 'ratingValue')),
    scale: number(rating && own(rating, 'bestRating')),
    date: readDate(string(own(node, 'datePublished') ?? own(node, 'dateCreated')), habits),
  };
}

function nameOf(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : (value as unknown);
  const node = object(one);
  return string(node ? own(node, 'name') : one) || null;
}

const own = (node: Json, key: string): unknown => (Object.hasOwn(node, key) ? node[key] : undefined);
const object = (value: unknown): Json | null =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Json) : null;
const string = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

function number(value: unknown): number | null {
  const parsed = Number(string(value).replace(',', '.'));
  return string(value) !== '' && Number.isFinite(parsed) ? parsed : null;
}
