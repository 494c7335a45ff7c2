/** Returns an id that is the same at every reading, for reviews that the site gives none. FNV-1a, 53 bits. */
export function stableId(author: string | null, date: string | null, text: string, rating: number | null): string {
  const words =
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, 12)
      .join(' ') ?? '';
  return `h${hash(`${author ?? ''}\n${date ?? ''}\n${words || (rating ?? '')}`)}`;
}

function hash(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let at = 0; at < text.length; at++) {
    low = Math.imul(low ^ text.charCodeAt(at), 0x01000193) >>> 0;
    high = Math.imul(high ^ (low >>> 7), 0x01000193) >>> 0;
  }
  return high.toString(36) + low.toString(36);
}
