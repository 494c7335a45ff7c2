import words from '#shared/capture/dates.json';
import { type FoundDate, pad } from './find-date.ts';
import { findTime } from './time-of-day.ts';

type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

const SECONDS: Record<Unit, number> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_800,
  year: 31_557_600,
};
// Longest beginnings first: "minute" must not be read as the Spanish "mi…" and "month" not as "mo".
const UNITS = Object.entries(words.units)
  .flatMap(([unit, stems]) => stems.map((stem) => [stem, unit as Unit] as const))
  .sort(([one], [other]) => other.length - one.length);
const SHORT = new Map(Object.entries(words.short) as [string, Unit][]);
const ONE = new Set(words.one);
const AGO = new RegExp(`(?:^|[^\\p{L}])(?:${words.ago.map(escape).join('|')})(?![\\p{L}])|[前전]`, 'iu');
const DAYS = Object.entries(words.days).flatMap(([back, names]) =>
  names.map((name) => [new RegExp(`(?<!\\p{L})${escape(name)}(?!\\p{L})`, 'iu'), Number(back)] as const),
);
/** Most texts name no day: one look for all names says so. */
const ANY_DAY = new RegExp(`(?<!\\p{L})(?:${Object.values(words.days).flat().map(escape).join('|')})(?!\\p{L})`, 'iu');
const AMOUNT = /(\d{1,3})\s?\+?\s?(\p{L}+)|(\p{L}+)\s(\p{L}+)/gu;
const SHORT_ONLY = /^\W{0,3}(\d{1,3})\s?(\p{L}{1,5})\.?(?:\s\p{L}{1,5})?\W{0,3}$/u;

/** Finds a date told from now ("3 tyg. temu", "вчера в 10:15", "2y"), or null. Right to about one unit. */
export function findRelativeDate(text: string, now: Date): FoundDate | null {
  if (text.length > 90) return null;
  return namedDay(text, now) ?? longAgo(text, now) ?? shortAgo(text, now) ?? justNow(text, now);
}

function namedDay(text: string, now: Date): FoundDate | null {
  if (text.length > 60 || !ANY_DAY.test(text)) return null;
  for (const [pattern, back] of DAYS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const day = new Date(now.getTime() - back * 86_400_000);
    const time = findTime(text, { index: match.index, end: match.index + match[0].length });
    const clock = time ? `T${pad(time.hour)}:${pad(time.minute)}${time.zone}` : '';
    const start = Math.min(match.index, time?.index ?? match.index);
    const end = Math.max(match.index + match[0].length, time?.end ?? 0);
    return { iso: localDay(day) + clock, raw: text.slice(start, end), index: start, relative: true };
  }
  return null;
}

function longAgo(text: string, now: Date): FoundDate | null {
  const ago = AGO.exec(text);
  if (!ago) return null;
  for (const match of text.matchAll(AMOUNT)) {
    const one = match[3] !== undefined && ONE.has(match[3].toLowerCase());
    const count = match[1] ? Number(match[1]) : one ? 1 : null;
    // "0 minutes ago" was a moment ago; without any amount nothing is told.
    if (count === null) continue;
    const unit = unitOf((match[2] ?? match[4] ?? '').toLowerCase());
    if (unit) return back(count, unit, now, spanOf(text, match, ago), Math.min(match.index, ago.index));
  }
  return soleUnit(text, now);
}

/** From the amount to the word for "ago", whichever stands first. */
function spanOf(text: string, one: RegExpExecArray, other: RegExpExecArray): string {
  return text.slice(
    Math.min(one.index, other.index),
    Math.max(one.index + one[0].length, other.index + other[0].length),
  );
}

/** "год назад", "rok temu", "kuu aega tagasi": one unit without a number. */
function soleUnit(text: string, now: Date): FoundDate | null {
  if (text.length > 40 || /\d/.test(text)) return null;
  for (const match of text.matchAll(/\p{L}{2,}/gu)) {
    const word = match[0].toLowerCase();
    const unit = words.ago.includes(word) || ONE.has(word) ? null : unitOf(word);
    if (unit) return back(1, unit, now, text, match.index);
  }
  return null;
}

function shortAgo(text: string, now: Date): FoundDate | null {
  const match = SHORT_ONLY.exec(text);
  const unit = match ? SHORT.get((match[2] ?? '').toLowerCase()) : undefined;
  return match && unit ? back(Number(match[1]), unit, now, text, 0) : null;
}

function justNow(text: string, now: Date): FoundDate | null {
  const lower = text.trim().toLowerCase();
  return lower.length < 30 && words.now.some((phrase) => lower.startsWith(phrase))
    ? back(0, 'second', now, text, 0)
    : null;
}

function unitOf(word: string): Unit | null {
  return (
    UNITS.find(
      ([stem]) =>
        word.startsWith(stem) && word.length - stem.length <= 6 && (stem.length > 2 || word.length - stem.length <= 2),
    )?.[1] ?? null
  );
}

/** Hours and less give an instant; longer spans give the day only, for more is not known. */
function back(count: number, unit: Unit, now: Date, text: string, index: number): FoundDate {
  const then = new Date(now.getTime() - count * SECONDS[unit] * 1000);
  const iso = SECONDS[unit] < 86_400 ? `${then.toISOString().slice(0, 16)}Z` : localDay(then);
  return { iso, raw: text.trim(), index, relative: true };
}

function localDay(day: Date): string {
  return `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
