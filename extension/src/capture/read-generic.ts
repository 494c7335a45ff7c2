import type { CapturedReview } from '../lib/model.ts';
import { dateHabits } from './fields/date-habits.ts';
import type { DateHabits } from './fields/find-date.ts';
import { settleScale } from './fields/settle-scale.ts';
import { makeIdsUnique } from './fields/unique-ids.ts';
import { keepReviews } from './lists/keep-reviews.ts';
import { chooseLists } from './lists/choose-lists.ts';
import { findFlatRuns } from './lists/flat-runs.ts';
import { nestedOf } from './lists/own-part.ts';
import { findPairs } from './lists/paired-boxes.ts';
import type { Weighed } from './lists/weigh-group.ts';
import { readItem } from './read-item.ts';
import type { Work } from '../lib/slices.ts';
import { joinDeclared } from './schema-org/join-declared.ts';
import { readJsonLd } from './schema-org/json-ld.ts';
import { judgeSlots } from './slots/judge-slots.ts';
import { findRatingSlot } from './slots/rating-slot.ts';
import { type Item, mapSlots, type SlotMap } from './slots/slot-map.ts';
import { buildTree } from './tree/build-tree.ts';
import { linkThreads, type PlacedReview } from './threads.ts';
import type { PageTree } from './tree/page-tree.ts';
import { wrapRuns } from './tree/wrap-runs.ts';

interface PageContext {
  tree: PageTree;
  url: string;
  language: string | null;
  now: Date;
  isReview: (at: number) => boolean;
}

/** Reads the reviews of any page, without knowing the site. */
export function* readGeneric(document: Document, url: string, now: Date): Work<CapturedReview[]> {
  const language = document.documentElement.lang || null;
  const { tree, lists } = yield* findLists(document, dateHabits([], language, now));
  for (const list of lists) list.members = yield* keepReviews(tree, list);
  const all = [...new Set(lists.flatMap(({ members }) => members))].sort((one, other) => one - other);
  const nested = nestedOf(tree, all);
  const items = new Map(all.map((at, each) => [at, { at, inside: nested[each]! }]));
  const page = { tree, url, language, now, isReview: (at: number): boolean => items.has(at) };
  const read: PlacedReview[] = [];
  for (const { members } of lists) {
    const list = members.map((at) => items.get(at)!);
    read.push(...(yield* readList(page, list)));
  }
  read.sort((one, other) => one.at - other.at);
  makeIdsUnique(read.map(({ review }) => review));
  yield;
  linkThreads(tree, read);
  yield;
  const reviews = read.map(({ review }) => review);
  joinDeclared(reviews, readJsonLd(document, { now, monthFirst: false }));
  settleScale(reviews);
  return reviews;
}

/** Reviews have boxes of their own on nearly all pages; where none are found, or only half of each, they are runs of siblings. */
function* findLists(document: Document, habits: DateHabits): Work<{ tree: PageTree; lists: Weighed[] }> {
  const tree = yield* buildTree(document, habits);
  const lists = yield* chooseLists(tree);
  const [first] = lists;
  const runs = first && !isHalf(first) ? findPairs(tree, first) : yield* findFlatRuns(tree);
  if (runs.length === 0) return { tree, lists };
  const wrapped = yield* wrapRuns(tree, runs);
  const boxed = yield* chooseLists(wrapped);
  if (first && (boxed[0]?.weight ?? 0) < first.weight - 0.5) return { tree, lists };
  return { tree: wrapped, lists: boxed };
}

/** Rows of which every second has a day: one with name and day, one with the text. */
function isHalf({ called, dated }: Weighed): boolean {
  return called === 'nothing' && dated > 0.3 && dated < 0.75;
}

function* readList({ tree, url, language, now, isReview }: PageContext, items: Item[]): Work<PlacedReview[]> {
  const map = yield* mapSlots(tree, items);
  const roles = judgeSlots(map, items.length);
  const habits: DateHabits = dateHabits(
    dateSamples(map.slots.filter(({ id }) => roles.roleOf[id] === 'date')),
    language,
    now,
  );
  const bare = new Set<CapturedReview>();
  const context = { tree, map, roles, habits, url, keepLines: showsLines(tree, map, roles.mainText), isReview, bare };
  const read: PlacedReview[] = [];
  for (const item of items) {
    const review = readItem(context, item);
    if (review.text || review.rating !== null || (review.author && review.date)) read.push({ at: item.at, review });
    yield;
  }
  if (read.filter(({ review }) => review.text || review.rating !== null).length < read.length * 0.2) return [];
  dropCounters(read, bare);
  if (read.every(({ review }) => review.rating === null)) addNumbers(tree, map, items.length, read);
  settleScale(read.map(({ review }) => review));
  return read;
}

function addNumbers(tree: PageTree, { slots, slotOf }: SlotMap, items: number, read: PlacedReview[]): void {
  const slot = findRatingSlot(slots, items);
  if (slot === null) return;
  for (const { at, review } of read) {
    for (let inner = at; inner < tree.ends[at]!; inner++)
      if (slotOf.get(inner) === slot) review.rating ??= Number(tree.own[inner]!.replace(',', '.'));
  }
}

/** Nobody gives nought stars: where bare numbers begin at nought, they count votes. */
function dropCounters(read: PlacedReview[], bare: Set<CapturedReview>): void {
  if (!read.some(({ review }) => bare.has(review) && review.rating === 0)) return;
  for (const review of bare) review.rating = review.scale = null;
}

/** Some sites write line breaks as such and let a style show them; one look at the first text tells it for all. */
function showsLines(tree: PageTree, { slotOf }: SlotMap, mainText: number): boolean {
  for (const [at, slot] of slotOf) {
    if (slot !== mainText) continue;
    const element = tree.elements[at]!;
    return /^(?:pre|break-spaces)/.test(element.ownerDocument.defaultView?.getComputedStyle(element).whiteSpace ?? '');
  }
  return false;
}

function dateSamples(slots: { values: Map<string, number> }[]): string[] {
  return slots.flatMap(({ values }) => [...values.keys()].slice(0, 60));
}
