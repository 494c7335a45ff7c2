const TIME =
  /(?<![\d:.])(\d{1,2})\s?(?::|h)\s?(\d{2})(?::\d{2})?(?![\d%])\s?([ap]\.\s?m\b\.?|[ap]\s?m\b)?|(?<![\d:.])(\d{1,2})\s?([ap]m)\b/giu;
const POINTED = /^(?:\D{0,12}?\s|,\s?)(?:um|at|kl|klo|kell|o|godz|uhr)?\.?\s?([01]?\d|2[0-3])\.([0-5]\d)(?![\d.])/iu;
const ZONE = /^\s?\(?(Z|UTC|GMT)?\s?([+-]\d{2}:?\d{2})?/;

/** A time of day, with where it stands in the text. */
export interface FoundTime {
  hour: number;
  minute: number;
  /** "Z", an offset, or nothing where the page does not say it. */
  zone: string;
  index: number;
  end: number;
}

/** Finds the time that belongs to the date between `index` and `end`, or null. Nothing far from the date is taken. */
export function findTime(text: string, { index, end }: { index: number; end: number }): FoundTime | null {
  for (const match of text.matchAll(TIME)) {
    const stop = match.index + match[0].length;
    if (match.index < index - 25 - match[0].length || match.index > end + 25) continue;
    const time = timeOf(match[1] ?? match[4], match[2] ?? '0', match[3] ?? match[5]);
    if (time) return { ...time, ...zoneAfter(text, stop), index: match.index };
  }
  return pointed(text, end);
}

/** Finnish and Estonian sites write "16.39" after the day. */
function pointed(text: string, end: number): FoundTime | null {
  const match = POINTED.exec(text.slice(end, end + 24));
  const time = match ? timeOf(match[1], match[2], undefined) : null;
  return match && time ? { ...time, zone: '', index: end, end: end + match[0].length } : null;
}

function timeOf(
  hours: string | undefined,
  minutes: string | undefined,
  half: string | undefined,
): { hour: number; minute: number } | null {
  let hour = Number(hours);
  const minute = Number(minutes);
  if (half) hour = (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  return hour < 24 && minute < 60 ? { hour, minute } : null;
}

function zoneAfter(text: string, stop: number): { zone: string; end: number } {
  const match = ZONE.exec(text.slice(stop, stop + 14));
  const offset = match?.[2];
  const zone = offset
    ? offset.includes(':')
      ? offset
      : `${offset.slice(0, 3)}:${offset.slice(3)}`
    : match?.[1]
      ? 'Z'
      : '';
  return { zone, end: stop + (zone ? (match?.[0].length ?? 0) : 0) };
}
