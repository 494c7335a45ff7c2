import { describe, expect, test } from 'vitest';
import { dateHabits } from '../../src/capture/fields/date-habits.ts';
import { findDate } from '../../src/capture/fields/find-date.ts';
import { readDate } from '../../src/capture/fields/read-date.ts';

const now = new Date('2026-11-22T12:00:00Z');
const dayFirst = { now, monthFirst: false };
const monthFirst = { now, monthFirst: true };
const iso = (text: string, habits = dayFirst): string | null => findDate(text, habits)?.iso ?? null;

describe('dates as sites write them', () => {
  test.each([
    ['2024-03-04', '2024-03-04'],
    ['2020-11-19 17:18:08Z, License: CC BY-SA 4.0', '2020-11-19T17:18:08Z'],
    ['2024-03-04T10:11:12+0200', '2024-03-04T10:11:12+02:00'],
    ['15-10-2015 13:16', '2015-10-15T13:16'],
    ['03.01.12, 16:39', '2012-01-03T16:39'],
    ['ss (gość) 07.01.12, 19:16:26', '2012-01-07T19:16'],
    ['[2012-01-01 01:08]', '2012-01-01T01:08'],
    ['12/03/2021', '2021-03-12'],
    ['27 марта 2025', '2025-03-27'],
    ['6 декабря 2014 г., 18:08', '2014-12-06T18:08'],
    ['19 февр. 2026 г. в 20:11', '2026-02-19T20:11'],
    ['4 Sty 12', '2012-01-04'],
    ['30 listopada 2024', '2024-11-30'],
    ['5. jaanuar 2023 kell 14.30', '2023-01-05T14:30'],
    ['20 augusti, 2017 at 15:34', '2017-08-20T15:34'],
    ['Reviewed in Italy on 16 July 2022', '2022-07-16'],
    ['March 15, 2013 at 5:10 PM', '2013-03-15T17:10'],
    ['Mer 3 Nov 2010 17:05', '2010-11-03T17:05'],
    ['8 de enero de 2022', '2022-01-08'],
    ['19. Februar 2017 20:00', '2017-02-19T20:00'],
    ['2023 m. sausio 5 d.', '2023-01-05'],
    ['2024年3月5日', '2024-03-05'],
    ['May 2004', '2004-05'],
    ['by tom_87 on Nov. 21, 2026, 3:12 a.m.', '2026-11-21T03:12'],
    ['kate12 on May 21, 2026', '2026-05-21'],
    ['#12 on May 21, 2026', '2026-05-21'],
    ['Comment 7 on May 21, 2026', '2026-05-21'],
    ['4 января', '2026-01-04'],
    ['24 декабря', '2025-12-24'],
  ])('%s is %s', (text, expected) => expect(iso(text)).toBe(expected));

  test('the month goes first where the page writes so', () => expect(iso('03/04/2021', monthFirst)).toBe('2021-03-04'));
  test('points put the day first everywhere', () => expect(iso('03.04.2021', monthFirst)).toBe('2021-04-03'));

  test('the numbers of a page tell its order', () => {
    expect(dateHabits(['03/04/2021', '25/04/2021'], 'en-US', now).monthFirst).toBe(false);
    expect(dateHabits(['03/04/2021', '04/25/2021'], 'de', now).monthFirst).toBe(true);
    expect(dateHabits(['03/04/2021'], 'en-US', now).monthFirst).toBe(true);
    expect(dateHabits(['03/04/2021'], 'en-GB', now).monthFirst).toBe(false);
  });
});

describe('dates told from now', () => {
  test.each([
    ['3 months ago', '2026-08-2'],
    ['0 minutes ago', '2026-11-22T12:00Z'],
    ['5 лет назад', '2021-11-2'],
    ['год назад', '2025-11-2'],
    ['rok temu', '2025-11-2'],
    ['3 tyg. temu', '2026-11-01'],
    ['3 miesięcy temu', '2026-08-2'],
    ['2 päeva tagasi', '2026-11-20'],
    ['kuu aega tagasi', '2026-10-2'],
    ['vor 8 Stunden', '2026-11-22T04:00Z'],
    ['il y a 2 ans', '2024-11-2'],
    ['hace un mes', '2026-10-2'],
    ['för 2 dagar sedan', '2026-11-20'],
    ['2y', '2024-11-2'],
    ['3mo', '2026-08-2'],
    ['вчера в 10:15', '2026-11-21T10:15'],
    ['eile', '2026-11-21'],
    ['DAYZEE31, MIRA LOMA, United States, 3 months ago', '2026-08-2'],
    ['только что', '2026-11-22T12:00Z'],
  ])('%s begins with %s', (text, expected) => expect(iso(text)).toMatch(new RegExp(`^${expected}`)));
});

describe('what is no date', () => {
  test.each([
    '4.0 out of 5 stars',
    'Version 2.10.4',
    '12 reviews',
    'set 3',
    'pro 5',
    'I may be wrong',
    '1.5 l',
    '10/10',
    '192.168.1.1',
    'Reply',
    '€ 12.50',
    'iPhone 12',
    '100 % cotton',
  ])('%s', (text) => expect(iso(text)).toBeNull());
});

test('unix time is read from values only', () => {
  expect(readDate('1743033600', dayFirst)).toBe('2025-03-27T00:00:00Z');
  expect(readDate('1743033600000', dayFirst)).toBe('2025-03-27T00:00:00Z');
  expect(readDate('comment_date', dayFirst)).toBeNull();
});
