import { isNamed, isPhrase } from '../words.ts';
import { isNameShaped } from './name-shape.ts';
import { nearNames, type Slot } from './slot-map.ts';

/** What most reviews have word for word is the site's, unless it is a name that many share. */
export function isBoilerplate(slot: Slot, slots: Slot[], items: number): boolean {
  if ([...slot.values.keys()].every((value) => isPhrase(value, 'rating_label'))) return true;
  if (slot.texts < 2) return false;
  const { most, text } = commonest(slot);
  if (isPhrase(text, 'anonymous') || isPhrase(text, 'pros_cons')) return false;
  // One person may write most of the answers.
  const shared = most < slot.texts * 0.95 || slot.items < items * 0.7;
  if (
    shared &&
    isNameShaped(text) &&
    (slot.authors > slot.seen / 2 || (isNamed(nearNames(slot, slots), 'author') && !isNamed(slot.names, 'not_author')))
  )
    return false;
  if (slot.items >= 3) return most >= slot.texts * 0.6 && most >= 3 && !isAnsweredAlike(slot);
  return items <= 3 && slot.items === 2 && most === slot.texts && (slot.letters / slot.texts < 60 || slot.hidden > 0);
}

/** A shop that answers everybody alike stands between people who each say a sentence of their own. */
function isAnsweredAlike({ values, texts }: Slot): boolean {
  const sentences = [...values].filter(([value, count]) => count === 1 && isSentence(value));
  return sentences.length > Math.max(1, texts * 0.1);
}

function isSentence(text: string): boolean {
  return text.length > COUNTED_LENGTH && text.split(' ', 6).length > 5;
}

/** Longer than this, a text with a number in it is more than a count of something. */
const COUNTED_LENGTH = 40;

/** "Reply #3" and "Reply #4" are the same words; two answers that differ in a number of a case are two. */
function commonest({ values }: Slot): { most: number; text: string } {
  const counts = new Map<string, number>();
  let most = 0;
  let text = '';
  for (const [value, count] of values) {
    const words = isCount(value) ? value.replace(/\d+/g, '#') : value;
    const all = (counts.get(words) ?? 0) + count;
    counts.set(words, all);
    if (all > most) [most, text] = [all, value];
  }
  return { most, text };
}

function isCount(value: string): boolean {
  return value.length <= COUNTED_LENGTH && /\d/.test(value) && /\p{L}{3}/u.test(value);
}
