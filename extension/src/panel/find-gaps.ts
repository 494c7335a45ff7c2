/** A place in a reply that was left to fill in; `start` and `end` count UTF-16 units. */
export interface Gap {
  text: string;
  start: number;
  end: number;
}

// "[___]", "[order number]", "___", "{name}", "<name>": what templates of all kinds leave behind.
const GAP =
  /\[\s*(?:[_.…\s-]+|[\p{L}][^\]\n]{0,60})\]|_{3,}|\{\{?\s*[\p{L}_][^{}\n]{0,60}\}?\}|<\s*[\p{L}_][\p{L}_ ]{0,40}>/gu;

/** Returns the gaps that must be filled before a reply may be posted. */
export function findGaps(text: string): Gap[] {
  return [...text.matchAll(GAP)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
