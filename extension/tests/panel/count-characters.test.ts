import { describe, expect, it } from 'vitest';
import { countCharacters, toUnits } from '../../src/panel/count-characters';

describe('characters', () => {
  it('counts what a person sees', () => {
    expect(countCharacters('👨‍👩‍👧 õ Ё')).toBe(5);
  });

  it('turns a span of the server into one of the field, behind emoji', () => {
    const text = '😡 Стыд! 👍 ok';
    const [start, end] = toUnits(text, [2, 6]);
    expect(text.slice(start, end)).toBe('Стыд');
  });
});
