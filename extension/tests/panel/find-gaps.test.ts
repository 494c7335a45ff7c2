import { describe, expect, it } from 'vitest';
import { findGaps } from '../../src/panel/find-gaps';

describe('gaps in a reply', () => {
  it.each([
    ['Order [___] will come.', '[___]'],
    ['Заказ № _____ уже едет.', '_____'],
    ['Tere, [nimi]!', '[nimi]'],
    ['Dzień dobry {imię},', '{imię}'],
    ['Dear {{customer_name}},', '{{customer_name}}'],
    ['Hello <name>,', '<name>'],
    ['Сумма [...] вернётся.', '[...]'],
  ])('%s', (text, gap) => expect(findGaps(text).map((found) => found.text)).toEqual([gap]));

  it.each(['The size is 5 < 6 > 4.', 'See [1] below.', 'snake_case and __ are fine', 'We ❤️ you <3', 'a {} b'])(
    'none in: %s',
    (text) => {
      expect(findGaps(text)).toEqual([]);
    },
  );
});
