/** Returns a text with everything taken out that fields and sites change by themselves: spaces, quotes, dashes, emoji. */
export function bareText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Says whether two texts are the same but for spaces, punctuation and emoji. */
export function isSameText(one: string, other: string): boolean {
  const bare = bareText(one);
  return bare === bareText(other) && (bare.length > 0 || spaceless(one) === spaceless(other));
}

/** Returns the text without spaces and invisible characters. */
export function spaceless(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00a0\u200b-\u200d\u2060\ufe0e\ufe0f\ufeff]+/g, '');
}
