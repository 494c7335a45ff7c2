import words from '#shared/capture/dates.json';
import { findDate } from '../fields/find-date.ts';
import type { Role } from './judge-slots.ts';
import { isNameShaped } from './name-shape.ts';
import type { Slot } from './slot-map.ts';

const HABITS = { now: new Date(), monthFirst: false };
const LEAD = /^\s*(?:by|de|von|par|por|od|от|le|da|di|av|af|door)\s+/iu;
const WEEKDAYS = new Set(words.weekdays);

/** Some sites print name and date as one text: "ss (guest) 07.01.12, 19:16". */
export function findGluedAuthor(slots: Slot[], roleOf: Role[], items: number): number | null {
  for (const slot of slots) {
    if (roleOf[slot.id] !== 'date' || slot.items < items * 0.5 || slot.texts === 0) continue;
    const names = [...slot.values.keys()].map((value) => beforeDate(value));
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
