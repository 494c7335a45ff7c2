import type { Box } from './frame-chain';

export const CARD_WIDTH = 404;
const GAP = 14;
const EDGE = 12;
const TALLEST = 760;
const SHEET_BELOW = 560;

/** Where the card stands in the window; CSS pixels. */
export interface Place {
  mode: 'beside' | 'docked' | 'sheet';
  top: number;
  left: number;
  width: number;
  maxHeight: number;
}

/** Returns a place beside the review where there is room, else at the right edge, else over the lower part of a narrow window. */
export function placeCard(review: Box, view: { width: number; height: number }, cardHeight: number): Place {
  if (view.width < SHEET_BELOW) return sheet(view);
  const maxHeight = Math.min(TALLEST, view.height - 2 * EDGE);
  const top = clamp(review.top, EDGE, view.height - EDGE - Math.min(cardHeight, maxHeight));
  const common = { top, width: CARD_WIDTH, maxHeight };
  const right = review.left + review.width + GAP;
  if (right + CARD_WIDTH + EDGE <= view.width) return { ...common, mode: 'beside', left: right };
  const left = review.left - GAP - CARD_WIDTH;
  if (left >= EDGE) return { ...common, mode: 'beside', left };
  return { ...common, mode: 'docked', left: view.width - CARD_WIDTH - EDGE };
}

// A third of a narrow window stays free, so that the review and the site's form can be seen.
function sheet(view: { width: number; height: number }): Place {
  const maxHeight = Math.round(view.height * 0.72);
  return { mode: 'sheet', top: view.height - maxHeight, left: 0, width: view.width, maxHeight };
}

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, Math.max(low, high)));

/** True where the card covers the lower part of the window: what it is about then belongs to the top. */
export const isNarrow = (width = window.innerWidth): boolean => width < SHEET_BELOW;
