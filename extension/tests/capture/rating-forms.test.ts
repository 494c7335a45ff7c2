import { describe, expect, test } from 'vitest';
import { ratingOfClass, ratingOfText } from '../../src/capture/fields/rating-forms.ts';
import { settleScale } from '../../src/capture/fields/settle-scale.ts';

describe('ratings in words', () => {
  test.each([
    ['5 sur 5', 5, 5],
    ['4,0 de 5 estrellas', 4, 5],
    ['5 из 5 звезд', 5, 5],
    ['Ocena: 3 z 5', 3, 5],
    ['4.0 out of 5 stars', 4, 5],
    ['Hinnanguga 2 / 5', 2, 5],
    ['9/10', 9, 10],
    ['3 gwiazdki', 3, null],
    ['5 tärni', 5, null],
    ['Current rating: 5', 5, null],
    ['Оценка 4', 4, null],
    ['★★★★☆', 4, 5],
    ['★★', 2, 5],
    ['Scored 8.0', 8, null],
  ])('%s is %d of %s', (text, value, scale) =>
    expect(ratingOfText(text, false) ?? ratingOfText(text, true)).toMatchObject({ value, ...(scale ? { scale } : {}) }),
  );

  test.each(['12 из 240', '1 of 7 people found this helpful', '24/7', '149 children', '20 reviews', 'Room 5'])(
    '%s is none',
    (text) => expect(ratingOfText(text, false)).toBeNull(),
  );
});

describe('ratings in classes', () => {
  test.each([
    ['rating four-stars', 4],
    ['star-rating five', 5],
    ['rating-45', 4.5],
    ['stars s50', 5],
    ['a-icon a-icon-star a-star-3', 3],
    ['ui_bubble_rating bubble_40', 4],
    ['stars-line star2', 2],
    ['rating-80', 4],
  ])('%s is %d', (names, value) => expect(ratingOfClass(names)?.value).toBe(value));
});

test('one high rating tells the scale of all', () => {
  const reviews = [5, 9, 7].map((rating) => ({
    id: '',
    author: null,
    text: '',
    rating,
    scale: null as number | null,
    date: null,
    date_raw: null,
    truncated: false,
    replies: [],
  }));

  settleScale(reviews);

  expect(reviews.map(({ scale }) => scale)).toEqual([10, 10, 10]);
});
