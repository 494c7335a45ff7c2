/** One to four words with a capital or a login: no sentence, no label with a colon. */
export function isNameShaped(text: string): boolean {
  if (text.length < 2 || text.length > 45 || /^[([]/.test(text) || /[!?…;"«»=]|\.\s|:\s|:$|\d{5,}\s/.test(text))
    return false;
  const words = text.split(/\s+/);
  return words.length <= 4 && /\p{L}/u.test(text) && (words.length === 1 || /^[\p{Lu}\p{Lo}@~]/u.test(text));
}
