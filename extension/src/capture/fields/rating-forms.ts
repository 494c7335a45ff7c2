import { escape, hasPhrase, isPhrase, phrasesOf } from '../words.ts';

/** A rating with the best that the site allows, where it says so. */
export interface Rating {
  value: number;
  scale: number | null;
  /** A number without any word that makes it a rating: counters of votes look the same. */
  bare?: boolean;
}

const OF = phrasesOf('rating_of').map(escape).join('|');
const STAR_WORDS = phrasesOf('star_words').map(escape).join('|');
const LABELS = phrasesOf('rating_label').map(escape).join('|');
const VALUE = '(\\d{1,2}(?:[.,]\\d{1,2})?|100)';
const OUT_OF = new RegExp(
  `(?<![\\d.,/])${VALUE}\\s?(?:/|(?<=\\s)(?:${OF})(?=\\s))\\s?(5|10|100|6|7|4)(?![\\d/]|[.,]\\d)`,
  'iu',
);
const OUT_OF_BEFORE = new RegExp(`(?<![\\d.,/])(5|10)\\p{L}{0,2}[ -]?(?:点中|星中|つ星のうち|st)\\s?${VALUE}`, 'iu');
const STARS = new RegExp(`(?<![\\d.,/])${VALUE}\\s?-?\\s?(?:${STAR_WORDS})`, 'iu');
const POINTS = /point|punkt|балл|балів|punti|puntos|puan|pont|pistett|점/iu;
const LABELLED = new RegExp(`(?<!\\p{L})(?:${LABELS})\\s?[:\\-–]?\\s?${VALUE}(?![\\d.,]|\\s?\\p{L}{3})`, 'iu');
const WORDS: Record<string, number> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ein: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fuenf: 5,
  un: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
};
const FULL = /[★⭐✭✪🌟]/gu;
const EMPTY = /[☆✩]/gu;
const OPENING = /^[★⭐☆]{2,10}(?:\s|$)[^★⭐☆]*$/u;

/** Reads a rating from a label; a bare number counts only where the place is known to hold one (`near`). */
export function ratingOfText(text: string, near: boolean): Rating | null {
  const drawn = ofCharacters(text);
  if (drawn) return drawn;
  if (hasPhrase(text, 'votes_part')) return null;
  const outOf = OUT_OF.exec(text);
  if (outOf && (near || isShortFor(text, outOf[0]))) return valid(outOf[1]!, Number(outOf[2]));
  const before = OUT_OF_BEFORE.exec(text);
  if (before) return valid(before[2]!, Number(before[1]));
  const stars = STARS.exec(text);
  if (stars && (near || text.length < 40)) return mark(valid(stars[1]!, null), POINTS.test(stars[0]));
  const labelled = LABELLED.exec(text);
  if (labelled && text.length < 40) return valid(labelled[1]!, null);
  const percent = near ? /^\s*(\d{1,3}(?:[.,]\d+)?)\s?%\s*$/.exec(text) : null;
  if (percent && Number(percent[1]) <= 100) return { value: Math.round(Number(percent[1]) / 2) / 10, scale: 5 };
  const bare = near ? /^\s*(\d{1,2}(?:[.,]\d{1,2})?)\s*$/.exec(text) : null;
  return bare ? mark(valid(bare[1]!, null), true) : null;
}

const mark = (rating: Rating | null, bare: boolean): Rating | null => rating && (bare ? { ...rating, bare } : rating);

/** "5/10" in the middle of a sentence may be a size or a date; as most of a label it is a rating. */
function isShortFor(text: string, match: string): boolean {
  return text.length - match.length < 30;
}

function ofCharacters(text: string): Rating | null {
  const full = text.match(FULL)?.length ?? 0;
  const empty = text.match(EMPTY)?.length ?? 0;
  if (full + empty < 2 && !(full === 1 && text.trim().length <= 2)) return null;
  // Stars among few words, or at the very beginning of a text that writes its own rating.
  const rest = text.replace(FULL, '').replace(EMPTY, '').trim().length;
  if (full + empty > 10 || (rest > 25 && !OPENING.test(text))) return null;
  return { value: full || 0, scale: full + empty > 5 ? 10 : 5 };
}

/** Reads a rating from class words: "stars-4", "four-stars", "rating_45", "star-rating Five", "s50". */
export function ratingOfClass(names: string): Rating | null {
  const digits =
    /(?:star|sterne|etoile|estrella|stelle|estrela|gwiazd|zvezd|tahed|hvezd|rating|rate|grade|score|bubble|ocena|mark|value|note)s?[a-z]*[-_]{1,2}(\d{1,3})(?:[-_.](5))?(?![\da-z])|(?:^|[\s_-])s(\d{2})(?!\d)|(\d)[-_]?stars?(?![a-z])|stars?(\d)(?!\d)/.exec(
      names,
    );
  // Two digits after an "s" are tenths always: "s10" is the worst, not ten.
  if (digits?.[3] && Number(digits[3]) <= 50) return { value: Number(digits[3]) / 10, scale: 5 };
  if (digits) return ofDigits(digits[1] ?? digits[3] ?? digits[4] ?? digits[5] ?? '', digits[2]);
  const words = new RegExp(`(?:^|[\\s_-])(${Object.keys(WORDS).join('|')})(?:[\\s_-]|$)`).exec(names);
  return words ? { value: WORDS[words[1]!]!, scale: 5 } : null;
}

function ofDigits(text: string, half: string | undefined): Rating | null {
  const value = Number(text);
  if (half !== undefined && value < 5) return { value: value + 0.5, scale: 5 };
  if (value <= 5) return { value, scale: 5 };
  if (value <= 10) return { value, scale: 10 };
  // "rating-45" and "s50" are tenths of stars, "rating-80" is a share of a hundred.
  if (value <= 50 && value % 5 === 0) return { value: value / 10, scale: 5 };
  return value <= 100 ? { value: value / 20, scale: 5 } : null;
}

/** Reads a rating from the width of the coloured part of a row of stars. */
export function ratingOfWidth(element: Element): Rating | null {
  const match = /(?:^|[;\s])width\s*:\s*([\d.]+)\s*%/i.exec(element.getAttribute('style') ?? '');
  const percent = match ? Number(match[1]) : -1;
  return percent < 0 || percent > 100 ? null : { value: Math.round(percent / 2) / 10, scale: 5 };
}

/** The scale of a rating that is known in pixels only, until the widest row of the list tells what the best is. */
export const PIXELS = -1;

/** Reads the width in pixels of the coloured stars that lie over the grey ones. */
export function ratingOfPixels(element: Element, names: string): Rating | null {
  if (!/front|fill|full|active|current|value|inner|over|gold|yellow|lit(?![a-z])|(?<![a-z])on(?![a-z])/.test(names))
    return null;
  const match = /(?:^|[;\s])width\s*:\s*([\d.]+)px/i.exec(element.getAttribute('style') ?? '');
  return match && Number(match[1]) <= 500 ? { value: Number(match[1]), scale: PIXELS } : null;
}

function valid(text: string, scale: number | null): Rating | null {
  const value = Number(text.replace(',', '.'));
  if (Number.isNaN(value) || (scale !== null && value > scale)) return null;
  return scale === null && value > 10 ? null : { value, scale };
}

/** Says whether a text is nothing but the name of a rating ("Оценка"). */
export function isRatingLabel(text: string): boolean {
  return isPhrase(text, 'rating_label');
}
