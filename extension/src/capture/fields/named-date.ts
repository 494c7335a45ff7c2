import words from '#shared/capture/dates.json';
import { type DayMatch, fullYear, isDay } from './find-date.ts';
import { latestYear } from './numeric-date.ts';

interface Token {
  text: string;
  index: number;
  end: number;
}

const MONTHS = new Map(words.months.flatMap((names, at) => names.map((name) => [name, at + 1] as const)));
const CONNECTORS = new Set(words.connectors);
/** They begin a date: the number before "on May 21" is none of its parts. */
const OPENERS = new Set(words.openers);
/** Short names that are also everyday words ("out of 5", "set 3"): a year must stand beside them. */
const NEED_YEAR = new Set(words.need_year);
const TOKEN = /\d+|\p{L}[\p{L}\p{M}]*/gu;

/** Finds a date with the name of a month ("4 Sty 12", "Jan 5, 2021", "2023 m. sausio 5 d."), or null. */
export function findNamedDate(text: string, now: Date): DayMatch | null {
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; at++) {
    const month = MONTHS.get(tokens[at]!.text);
    const found = month ? around(tokens, at, month, now, text) : null;
    if (found) return found;
  }
  return null;
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    text: match[0].toLowerCase(),
    index: match.index,
    end: match.index + match[0].length,
  }));
}

function around(tokens: Token[], at: number, month: number, now: Date, text: string): DayMatch | null {
  const before = numberNear(tokens, at, -1, text);
  const after = numberNear(tokens, at, 1, text);
  const next = after ? numberNear(tokens, tokens.indexOf(after), 1, text) : null;
  const day = dayOf(before) ?? dayOf(after);
  const dayToken = dayOf(before) !== null ? before : dayOf(after) !== null ? after : null;
  const yearToken = [before, after, next].find((token) => token && token !== dayToken && isYear(token, text)) ?? null;
  if (day === null && !(yearToken?.text.length === 4)) return null;
  if (yearToken?.text.length !== 4 && NEED_YEAR.has(tokens[at]!.text)) return null;
  if (!yearToken && tokens[at]!.text.length < 3) return null;
  const year = yearToken ? fullYear(yearToken.text, now) : latestYear(month, day ?? 1, now);
  if (!isDay(year, month, day ?? 1) || year > now.getFullYear() + 1) return null;
  const parts = [tokens[at]!, ...[dayToken, yearToken].filter((token) => token !== null)];
  return {
    year,
    month,
    day,
    index: Math.min(...parts.map(({ index }) => index)),
    end: Math.max(...parts.map(({ end }) => end)),
  };
}

/** The number that stands next to the month, with at most two small words and little else between. */
function numberNear(tokens: Token[], from: number, step: 1 | -1, text: string): Token | null {
  for (let skipped = 1; skipped <= 3; skipped++) {
    const token = tokens[from + step * skipped];
    const nearer = tokens[from + step * (skipped - 1)];
    if (!token || !nearer) return null;
    const gap = step > 0 ? text.slice(nearer.end, token.index) : text.slice(token.end, nearer.index);
    if (gap.length > 4 || /[:;()|\n]/.test(gap)) return null;
    if (/^\d/.test(token.text)) return isInName(text, token) ? null : token;
    if (step < 0 && OPENERS.has(token.text)) return null;
    if (!CONNECTORS.has(token.text)) return null;
  }
  return null;
}

/** "tom_87", "kate7", "@7", "#12": the number belongs to what it is glued to, unless that is a month. */
function isInName(text: string, { index }: Token): boolean {
  const glued = /[\p{L}_#@]+$/u.exec(text.slice(Math.max(0, index - 30), index))?.[0];
  return glued !== undefined && !MONTHS.has(glued.toLowerCase());
}

function dayOf(token: Token | null): number | null {
  const value = token && token.text.length <= 2 ? Number(token.text) : 0;
  return value >= 1 && value <= 31 ? value : null;
}

/** Two digits before a colon are the hour, not the year. */
function isYear(token: Token, text: string): boolean {
  if (token.text.length === 4) return true;
  return token.text.length === 2 && !/^\s?[:h]/.test(text.slice(token.end));
}
