import type { Evidence } from '../lib/api/types';
import { nameConclusion } from './name-conclusion';
import { toUnits } from './count-characters';

/** A piece of the review; with `speaksFor` where the analysis rests on it. */
export interface Part {
  text: string;
  speaksFor: string | null;
  title?: string;
}

/** Returns the text in pieces, marked where evidence lies; of overlapping evidence the first wins. */
export function markEvidence(text: string, evidence: Evidence[]): Part[] {
  const parts: Part[] = [];
  let end = 0;
  const placed = evidence
    .map((piece) => ({ piece, units: toUnits(text, piece.span) }))
    .sort((one, other) => one.units[0] - other.units[0]);
  for (const { piece, units } of placed) {
    if (units[0] < end || units[1] <= units[0] || units[1] > text.length) continue;
    if (units[0] > end) parts.push({ text: text.slice(end, units[0]), speaksFor: null });
    parts.push({ text: text.slice(...units), speaksFor: piece.speaks_for, title: nameConclusion(piece.speaks_for) });
    end = units[1];
  }
  if (end < text.length) parts.push({ text: text.slice(end), speaksFor: null });
  return parts;
}
