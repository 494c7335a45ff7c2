/** "3. Jane": the number of a comment in its thread. */
export const NUMBERING = /^(?:#|№\s?)?\d{1,5}[.):]\s+/u;

/** One to four words with a capital or a login: no sentence, no label with a colon. */
export function isNameShaped(said: string): boolean {
  const text = said.replace(NUMBERING, '');
  if (text.length < 2 || text.length > 45 || /^[([]/.test(text)) return false;
  // "M. Delacroix" and "Dr. Kask" have a full stop inside; sentences have it after longer words.
  if (/[!?…;"«»=]|(?<!(?<!\p{L})\p{Lu}\p{L}{0,2})\.\s|:\s|:$|\d{5,}\s/u.test(text)) return false;
  const words = text.split(/\s+/);
  return words.length <= 4 && /\p{L}/u.test(text) && (words.length === 1 || /^[\p{Lu}\p{Lo}@~]/u.test(text));
}

const TAIL = /\s*[,•·|]\s.*$|\s[–—-]\s.*$/u;

/** Returns the name in "Jane, New York – family trip". */
export function nameBeforeTail(text: string): string {
  return text.replace(TAIL, '');
}
