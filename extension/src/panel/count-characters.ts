const segmenter = new Intl.Segmenter();

/** Returns how many characters a person sees: an emoji of several parts is one. */
export function countCharacters(text: string): number {
  return [...segmenter.segment(text)].length;
}

/**
 * Turns a span in code points, as the server counts, into UTF-16 units, as text fields count.
 *
 * They differ after every emoji.
 */
export function toUnits(text: string, [from = 0, to = from]: readonly number[]): [number, number] {
  const points = Array.from(text);
  const start = points.slice(0, from).join('').length;
  return [start, start + points.slice(from, to).join('').length];
}
