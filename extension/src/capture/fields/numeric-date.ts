import { type DateHabits, type DayMatch, fullYear, isDay } from './find-date.ts';

const YEAR_FIRST = /(?<![\d.,/-])(\d{4})\s?[-./年년]\s?(\d{1,2})\s?[-./月월]\s?(\d{1,2})(?![\d])日?/u;
const YEAR_LAST =
  /(?<![\d.,/-])(\d{1,2})\s?([./-])\s?(\d{1,2})(?:\s?\2\s?(\d{4}|\d{2})|,\s?((?:19|20)\d\d))(?![\d/-]|[.,]\d)/u;
/** Day and month alone say a date only together with a time ("24.12 18:30"), else they may be a version or a size. */
const WITHOUT_YEAR = /(?<![\d.,/-])(\d{1,2})[./](\d{1,2})\.?(?=[\s,|]+(?:в\s|o\s|kl\.?\s|um\s|at\s)?\d{1,2}:\d{2})/u;

/** Finds a date written in numbers, or null. */
export function findNumericDate(text: string, habits: DateHabits): DayMatch | null {
  return yearFirst(text) ?? yearLast(text, habits) ?? withoutYear(text, habits);
}

function yearFirst(text: string): DayMatch | null {
  const match = YEAR_FIRST.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? { year, month, day, index: match.index, end: match.index + match[0].length } : null;
}

function yearLast(text: string, { now, monthFirst }: DateHabits): DayMatch | null {
  const match = YEAR_LAST.exec(text);
  if (!match) return null;
  const year = fullYear(match[4] ?? match[5] ?? '', now);
  // Points are written in countries that put the day first.
  const [day, month] = orderOf(Number(match[1]), Number(match[3]), monthFirst && match[2] !== '.');
  return isDay(year, month, day) && year <= now.getFullYear() + 1
    ? { year, month, day, index: match.index, end: match.index + match[0].length }
    : null;
}

function withoutYear(text: string, { now, monthFirst }: DateHabits): DayMatch | null {
  const match = WITHOUT_YEAR.exec(text);
  if (!match) return null;
  const [day, month] = orderOf(Number(match[1]), Number(match[2]), monthFirst && !match[0].includes('.'));
  const year = latestYear(month, day, now);
  return isDay(year, month, day) ? { year, month, day, index: match.index, end: match.index + match[0].length } : null;
}

function orderOf(first: number, second: number, monthFirst: boolean): [day: number, month: number] {
  if (second > 12) return [second, first];
  return monthFirst && first <= 12 ? [second, first] : [first, second];
}

/** The year in which a day without a year was last: comments are not written in the future. */
export function latestYear(month: number, day: number, now: Date): number {
  const year = now.getFullYear();
  return new Date(year, month - 1, day).getTime() > now.getTime() + 86_400_000 ? year - 1 : year;
}
