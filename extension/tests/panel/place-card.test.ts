import { describe, expect, it } from 'vitest';
import { CARD_WIDTH, placeCard } from '../../src/panel/place-card';

const view = { width: 1280, height: 800 };
const review = { top: 300, left: 40, width: 600, height: 150 };

describe('the place of the card', () => {
  it('is to the right of the review where there is room', () => {
    expect(placeCard(review, view, 500)).toMatchObject({ mode: 'beside', top: 288, left: 654 });
  });

  it('is to the left where only that side has room', () => {
    expect(placeCard({ ...review, left: 640 }, view, 400)).toMatchObject({
      mode: 'beside',
      left: 640 - 14 - CARD_WIDTH,
    });
  });

  it('is the right edge where no side has room', () => {
    expect(placeCard({ ...review, width: 1200 }, view, 400)).toMatchObject({
      mode: 'docked',
      left: 1280 - CARD_WIDTH - 12,
    });
  });

  it('is a sheet over the lower part of a narrow window', () => {
    expect(placeCard(review, { width: 360, height: 700 }, 400)).toMatchObject({
      mode: 'sheet',
      left: 0,
      width: 360,
      top: 196,
    });
  });

  it.each([-900, 0, 790, 5000])('stays in the window when the review is at %i', (top) => {
    const place = placeCard({ ...review, top }, view, 500);
    expect(place.top).toBeGreaterThanOrEqual(12);
    expect(place.top + 500).toBeLessThanOrEqual(800);
  });
});
