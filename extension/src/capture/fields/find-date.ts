import { findNamedDate } from './named-date.ts';
import { findNumericDate } from './numeric-date.ts';
import { findRelativeDate } from './relative-date.ts';
import { findTime } from './time-of-day.ts';

/** What is known of a page's way to write dates. */
export interface DateHabits {
  now: Date;
  /** Which of two small numbers is the day: "03/04/2021" can be both. */
  monthFirst: boolean;
}

/** A date found in a text. */
export interface FoundDate {
  /** ISO 8601: a day, a local time without zone, or an instant where the page says the zone. */
  iso: string;
  raw: string;
  index: number;
  /** Told relative to now ("3 months ago"): right to about one unit only. */
  relative: boolean;
}

/** A day in the calendar, with where it stands in the text. */
export interface DayMatch {
  year: number;
  month: number;
  day: number | null;
  index: number;
  end: number;
}

const HINT = /\d|[a-zа-яёäöüõéíúůçşığ’']{2}\s|^\s*\S+\s*$|[今昨前]|어제|오늘/iu;
const ISO =
  /\b(\d{4})-(\d{2})-(\d{2})(?:[T .](\d{2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/;
const known = new Map<string, FoundDate | null>();
let knownFor = '';

/** Finds the first date in `text`, in any of the languages of shared/capture/dates.json, or null. */
export function findDate(text: string, habits: DateHabits): FoundDate | null {
  if (text.length < 2 || text.length > 400 || !HINT.test(text)) return null;
  const situation = `${habits.monthFirst} ${Math.floor(habits.now.getTime() / 60_000)}`;
  if (situation !== knownFor || known.size > 20_000) {
    known.clear();
    knownFor = situation;
  }
  let found = known.get(text);
  if (found === undefined) known.set(text, (found = search(text, habits)));
  return found;
}

function search(text: string, habits: DateHabits): FoundDate | null {
  const iso = ISO.exec(text);
  const exact = iso ? fromIso(iso) : null;
  if (exact) return exact;
  const day = findNumericDate(text, habits) ?? findNamedDate(text, habits.now);
  if (day) return fromDay(day, text);
  return findRelativeDate(text, habits.now);
}

function fromIso(match: RegExpExecArray): FoundDate | null {
  const [raw, year, month, day, hour, minute, second, zone] = match;
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  const time = hour === undefined ? '' : `T${hour}:${minute}${second ? `:${second}` : ''}${zoneOf(zone)}`;
  return { iso: `${year}-${month}-${day}${time}`, raw, index: match.index, relative: false };
}

function zoneOf(zone: string | undefined): string {
  if (!zone) return '';
  return /^[A-Z]/.test(zone) ? 'Z' : zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
}

function fromDay(found: DayMatch, text: string): FoundDate {
  const { year, month, day } = found;
  const time = day === null ? null : findTime(text, found);
  const start = Math.min(found.index, time?.index ?? found.index);
  const end = Math.max(found.end, time?.end ?? found.end);
  const iso = [String(year), pad(month), ...(day === null ? [] : [pad(day)])].join('-');
  return {
    iso: iso + (time ? `T${pad(time.hour)}:${pad(time.minute)}${time.zone}` : ''),
    raw: text.slice(start, end),
    index: start,
    relative: false,
  };
}

/** Says whether the numbers are a day that a comment can have. */
export function isDay(year: number, month: number, day: number): boolean {
  return year >= 1990 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** Two-digit years are of this century up to next year, else of the last one. */
export function fullYear(text: string, now: Date): number {
  const year = Number(text);
  return text.length > 2 ? year : year <= (now.getFullYear() % 100) + 1 ? 2000 + year : 1900 + year;
}

export const pad = (value: number): string => String(value).padStart(2, '0');
