import { expect, test } from 'vitest';
import type { CapturedReview, PageReading } from '../../src/lib/model.ts';
import { compareReadings } from '../../src/page/compare-readings.ts';

const element = {} as Element;
const review = (id: string, text: string, more: Partial<CapturedReview> = {}): CapturedReview => ({
  id,
  author: null,
  text,
  rating: null,
  scale: null,
  date: null,
  date_raw: null,
  truncated: false,
  replies: [],
  element,
  ...more,
});
const reading = (...reviews: CapturedReview[]): PageReading => ({
  state: 'reviews',
  reason: null,
  elsewhere_url: null,
  title: null,
  language: null,
  adapter: null,
  unread: {},
  reviews,
});

test('a first reading is all new', () => {
  const { added, changed, removed } = compareReadings(null, reading(review('1', 'a')));

  expect([added.length, changed.length, removed.length]).toEqual([1, 0, 0]);
});

test('reading the same again brings nothing', () => {
  const { added, changed, removed } = compareReadings(reading(review('1', 'a')), reading(review('1', 'a')));

  expect([added.length, changed.length, removed.length]).toEqual([0, 0, 0]);
});

test('an edited text, a new reply and another element are changes', () => {
  const before = reading(review('1', 'a'), review('2', 'b'), review('3', 'c'));
  const reply = { author: null, text: 'Thanks', date: null, by_owner: true };
  const after = reading(
    review('1', 'A'),
    review('2', 'b', { replies: [reply] }),
    review('3', 'c', { element: {} as Element }),
  );

  expect(compareReadings(before, after).changed.map(({ id }) => id)).toEqual(['1', '2', '3']);
});

test('what is gone is named', () =>
  expect(compareReadings(reading(review('1', 'a'), review('2', 'b')), reading(review('2', 'b'))).removed).toEqual([
    '1',
  ]));
