import words from '#shared/capture/dates.json';
import { findDate } from '../fields/find-date.ts';
import type { Role } from './judge-slots.ts';
import { isNameShaped } from './name-shape.ts';
import type { Slot } from './slot-map.ts';

const HABITS = { now: new Date(), monthFirst: false };
const LEAD = /^\s*(?:by|de|von|par|por|od|от|le|da|di|av|af|door)\s+/iu;
/** What parts a date from the name behind it. */
const JOINT = /^\s*[-–—|•·,:/]+\s*/u;
const WEEKDAYS = new Set(words.weekdays);

type Side = (text: string) => string | null;

/** Some sites print name and date as one text: "ss (guest) 07.01.12, 19:16". */
export const findAuthorBeforeDate = (slots: Slot[], roleOf: Role[], items: number): number | null =>
  findGlued(slots, roleOf, items, beforeDate);

/** Or the other way round: "07.01.12, 19:16 - ss". A place may stand there too, so this is for lists without any other name. */
export const findAuthorAfterDate = (slots: Slot[], roleOf: Role[], items: number): number | null =>
  findGlued(slots, roleOf, items, afterDate);

function findGlued(slots: Slot[], roleOf: Role[], items: number, side: Side): number | null {
  for (const slot of slots) {
    if (roleOf[slot.id] !== 'date' || slot.items < items * 0.5 || slot.texts === 0) continue;
    const names = [...slot.values.keys()].map((value) => side(value));
    const people = names.filter((name) => name !== null && isNameShaped(name));
    if (people.length > names.length * 0.5 && new Set(people).size > Math.min(2, items - 1)) return slot.id;
  }
  return null;
}

/** What stands before a date; the name of the day of the week is a part of it. */
function beforeDate(text: string): string | null {
  const found = findDate(text, HABITS);
  const before =
    found && !found.relative
      ? text
          .slice(0, found.index)
          .replace(LEAD, '')
          .replace(/\([^)]*\)/g, '')
          .replace(/[\s|•·,:–—-]+$/u, '')
          .trim()
      : '';
  const word = before.toLowerCase().replace(/[^\p{L}]/gu, '');
  return /\p{L}{2}/u.test(before) && !WEEKDAYS.has(word) && !findDate(before, HABITS) ? before : null;
}

function afterDate(text: string): string | null {
  const found = findDate(text, HABITS);
  if (!found || found.relative || /\p{L}/u.test(text.slice(0, found.index))) return null;
  const after = text.slice(found.index + found.raw.length);
  const name = after.replace(JOINT, '').replace(LEAD, '').trim();
  return name !== after.trim() && /\p{L}{2}/u.test(name) && !findDate(name, HABITS) ? name : null;
}
