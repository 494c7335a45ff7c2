import type { Item } from '../slots/slot-map.ts';
import { Mark, type PageTree } from '../tree/page-tree.ts';
import { hasPhrase } from '../words.ts';
import { type DateHabits, findDate } from './find-date.ts';
import { ownPlaces } from './own-places.ts';
import { readDate } from './read-date.ts';

const ATTRIBUTES = [
  'datetime',
  'data-time',
  'data-timestamp',
  'data-utime',
  'data-unixtime',
  'data-date',
  'data-created',
  'data-published',
  'publishedat',
  'content',
];
/** Dates of other things than of writing. */
const OTHER = /edit|modif|update|joined|regist|member-since|purchas|bought|stay|visit|last-active|birth|warrant/;

/** The date of a review and the words in which the page says it. */
export interface ItemDate {
  date: string | null;
  raw: string | null;
}

/** Returns when a review was written: the first date in it that is not about something else. */
export function readItemDate(tree: PageTree, item: Item, habits: DateHabits, textPlaces: number[]): ItemDate {
  const inText = (at: number): boolean => textPlaces.some((place) => at > place && at < tree.ends[place]!);
  const places = ownPlaces(tree, item).filter((at) => tree.marks[at]! & Mark.date);
  const isOther = (at: number): boolean => inText(at) || OTHER.test(tree.names[at]!) || isLabelledOther(tree, at);
  const ranked = [...places.filter((at) => !isOther(at)), ...places.filter(isOther)];
  const read = ranked.map((at) => readAt(tree, at, habits)).filter(({ date }) => date !== null);
  // A month alone is when somebody was there; the day is when it was written.
  const found = [...read.filter(({ date }) => date!.length > 7), ...read.filter(({ date }) => date!.length <= 7)];
  const [first] = found;
  // "3 months ago" is rounded; where an attribute knows the day, it is taken, with the words that are shown.
  const exact = first?.rounded ? found.find(({ declared }) => declared) : first;
  if (first) return { date: (exact ?? first).date, raw: first.raw };
  const raw = ranked.map((at) => tree.own[at]!).find((text) => text.length > 0) ?? null;
  return { date: readDate(tree.elements[item.at]!.getAttribute('publishedat'), habits), raw };
}

/** "Joined: 3 Jun 2003" and its like, in the text itself or in the label before it. */
function isLabelledOther(tree: PageTree, at: number): boolean {
  const text = dated(tree, at);
  if (text.length < 110 && datesOther(text))
    return !/posted|published|written|reviewed|напис|опубл|dodan|wystaw|lisat|postit|écrit|publié|geschrieben/i.test(
      text,
    );
  const before = tree.own[at - 1] ?? '';
  return (
    at > 0 &&
    !(tree.marks[at - 1]! & Mark.date) &&
    tree.parents[at - 1] === tree.parents[at] &&
    before.length < 40 &&
    datesOther(before)
  );
}

function datesOther(label: string): boolean {
  return hasPhrase(label, 'other_date_part') || hasPhrase(label, 'person_date_part');
}

/** The words that the date stands in: what is shown, or where that has no number ("Offline"), what the pointer shows. */
function dated(tree: PageTree, at: number): string {
  const text = tree.own[at]!;
  return /\d/.test(text) ? text : `${text} ${tree.elements[at]!.getAttribute('title') ?? ''}`.trim();
}

interface PlacedDate extends ItemDate {
  declared: boolean;
  rounded: boolean;
}

function readAt(tree: PageTree, at: number, habits: DateHabits): PlacedDate {
  const element = tree.elements[at]!;
  const visible = tree.own[at]! || (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 100);
  const shown = findDate(visible, habits);
  for (const name of ATTRIBUTES) {
    if (name === 'content' && tree.tags[at] !== 'meta' && !/date/.test(tree.names[at]!)) continue;
    const value = element.getAttribute(name);
    const date = readDate(value, habits);
    if (date)
      return {
        date: finer(date, shown && !shown.relative ? shown.iso : null),
        raw: shown?.raw ?? (visible || value),
        declared: true,
        rounded: false,
      };
  }
  // A title is for people too, and sites that fill it wrongly were seen: a full date in the text goes first.
  const told =
    shown && !shown.relative && /\d{4}/.test(shown.raw)
      ? null
      : (readDate(element.getAttribute('title'), habits) ?? spoken(element, habits));
  return {
    date: told ?? shown?.iso ?? null,
    raw: shown?.raw ?? element.getAttribute('title'),
    declared: told !== null,
    rounded: told === null && shown?.relative === true,
  };
}

/** What is read out or shown under the pointer often has the full date where the page has "3mo". */
function spoken(element: Element, habits: DateHabits): string | null {
  const label = element.getAttribute('aria-label') ?? element.getAttribute('data-tooltip');
  const found = label && label.length < 70 ? findDate(label, habits) : null;
  return found && !found.relative ? found.iso : null;
}

/** An attribute often has the day only where the text has the hour, when both say the same day. */
function finer(attribute: string, shown: string | null): string {
  return shown && shown.length > attribute.length && shown.startsWith(attribute.slice(0, 10)) ? shown : attribute;
}
