import names from '#shared/capture/names.json';
import phrases from '#shared/capture/phrases.json';

type NameKind = Exclude<keyof typeof names, '$schema' | 'notes'>;
type PhraseKind = Exclude<keyof typeof phrases, '$schema' | 'notes'>;

const namePatterns = new Map<NameKind, RegExp>();
const nameAnswers = new Map<NameKind, Map<string, boolean>>();
const labels = new Map<PhraseKind, Set<string>>();
const parts = new Map<PhraseKind, RegExp>();

/** Says whether class, id or attribute text (lower case) holds a word of `kind`. Answers are kept: pages repeat their classes. */
export function isNamed(text: string, kind: NameKind): boolean {
  if (!text) return false;
  let answers = nameAnswers.get(kind);
  if (!answers) nameAnswers.set(kind, (answers = new Map()));
  let answer = answers.get(text);
  if (answer === undefined) {
    if (answers.size > 50_000) answers.clear();
    answers.set(text, (answer = patternOf(kind).test(text)));
  }
  return answer;
}

const lastParts = new Map<string, string>();

/**
 * Returns names without the block that they belong to: of "product-comments__item-author" only "item-author" names the thing.
 *
 * Build tools write "file_name__hash"; there the name stands before, so such names stay whole.
 */
export function ownNames(names: string): string {
  if (!names.includes('__')) return names;
  let own = lastParts.get(names);
  if (own === undefined) {
    if (lastParts.size > 20_000) lastParts.clear();
    lastParts.set(names, (own = names.replace(/(?<![\w-])[a-z][a-z\d-]*__(?=[a-z]{3,}(?:-[a-z]+)*(?![\w-]))/g, '')));
  }
  return own;
}

/** Says whether `text`, apart from counts and punctuation, is exactly a phrase of `kind`. */
export function isPhrase(text: string, kind: PhraseKind): boolean {
  let known = labels.get(kind);
  if (!known) labels.set(kind, (known = new Set(phrases[kind])));
  return known.has(plain(text));
}

/** Says whether a phrase of `kind` stands in `text`, at the borders of words. */
export function hasPhrase(text: string, kind: PhraseKind): boolean {
  let pattern = parts.get(kind);
  if (!pattern)
    parts.set(kind, (pattern = new RegExp(`(?<!\\p{L})(?:${phrases[kind].map(escape).join('|')})(?!\\p{L})`, 'iu')));
  return pattern.test(text);
}

/** Returns the phrases of `kind`, for patterns that need them as a list. */
export function phrasesOf(kind: PhraseKind): readonly string[] {
  return phrases[kind];
}

/** Lower case, without digits, brackets and punctuation at the ends: "Ответить (3)" becomes "ответить". */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[^\p{L}]+|[^\p{L})]+$/gu, '')
    .replace(/\s*\(\d*\)$|[\s\u00a0]+\(?\d[\d\s.,]*\)?$/u, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/\)$/, (end, _at: number, all: string) => (all.includes('(') ? end : ''));
}

/** Escapes a text for use inside a regular expression. */
export function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function patternOf(kind: NameKind): RegExp {
  let pattern = namePatterns.get(kind);
  if (!pattern) namePatterns.set(kind, (pattern = new RegExp(names[kind].join('|'))));
  return pattern;
}
