/** Words of people, compared without case, accents, punctuation or counts. */
export interface Phrases {
  /** Fits when a label is one of the phrases and nothing else. */
  whole: RegExp;
  /** Fits when a label holds one of the phrases as whole words. */
  part: RegExp;
}

/** Letters that Unicode does not take apart into a letter and an accent. */
const WHOLE_LETTERS: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', ı: 'i', æ: 'ae', œ: 'oe' };

/** Returns a text in the form in which phrases are compared. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u0305\u0307-\u036f]/g, '')
    .toLowerCase()
    .replace(/[łøđßıæœ]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}×]+/gu, ' ')
    .trim();
}

/** Compiles phrases in which a star stands for any words; scripts without spaces between words fit anywhere. */
export function compilePhrases(phrases: string[]): Phrases {
  const sources = phrases.map(sourceOf);
  const dense = phrases
    .filter((phrase) => /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(phrase))
    .map((phrase) => escape(plainWords(phrase)));
  const anywhere = dense.length > 0 ? `|${dense.join('|')}` : '';
  return {
    whole: new RegExp(`^(?:${sources.join('|')})$`, 'u'),
    part: new RegExp(`(?:^| )(?:${sources.join('|')})(?: |$)${anywhere}`, 'u'),
  };
}

/** A star after a space stands for further words, a star at a word for any ending and what follows. */
function sourceOf(phrase: string): string {
  const parts = phrase
    .split('*')
    .map((part) => ({ words: escape(plainWords(part)), before: part.startsWith(' '), after: part.endsWith(' ') }));
  return parts.reduce((source, part, at) => {
    if (at === 0) return part.words;
    const previous = parts[at - 1]!;
    const gap =
      previous.after || part.before || previous.words === ''
        ? `${previous.after ? ' ' : ''}.+${part.before ? ' ' : ''}`
        : '.*';
    return source + gap + part.words;
  }, '');
}

/** Compiles beginnings of phrases: the last word may have any ending, a star stands for up to a few words. */
export function compileBeginnings(phrases: string[]): RegExp {
  const sources = phrases.map((phrase) => phrase.split('*').map(plainWords).map(escape).join('.{0,40}?'));
  return new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${sources.join('|')})`, 'u');
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
