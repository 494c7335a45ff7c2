import { type DateHabits, findDate } from './find-date.ts';

const SECONDS = /^1[0-9]{9}$|^9[0-9]{8}$/;
const MILLISECONDS = /^1[0-9]{12}$|^9[0-9]{11}$/;

/** Reads a date that a page gives as a value: ISO, unix time or any written form. Null where there is none. */
export function readDate(value: string | null | undefined, habits: DateHabits): string | null {
  const text = value?.trim() ?? '';
  if (SECONDS.test(text)) return instant(Number(text) * 1000);
  if (MILLISECONDS.test(text)) return instant(Number(text));
  return findDate(text.slice(0, 200), habits)?.iso ?? null;
}

function instant(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
