import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { hashText } from '../../src/lib/text/hash-text.ts';
import { bareText, isSameText } from '../../src/lib/text/same-text.ts';

describe('The hash of a text', () => {
  test.each(['', 'abc', 'Tere, Õnne! 😀\nŻółć', 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(64), 'ы'.repeat(5000)])(
    'is the SHA-256 of its bytes',
    (text) => {
      expect(hashText(text)).toBe(createHash('sha256').update(text.normalize('NFC')).digest('hex'));
    },
  );

  test('does not depend on how accents are composed', () => {
    expect(hashText('õ')).toBe(hashText('o\u0303'));
  });
});

describe('A text on the page is the reply', () => {
  test.each([
    ['"Hi" -- there...', '“Hi” – there…'],
    ["It's ok 😀", 'It’s ok'],
    ['a\n\nb', 'a b'],
    ['ﬁne', 'fine'],
    ['Tere\u00a0!', 'tere!'],
  ])('%j reads as %j', (one, other) => {
    expect(isSameText(one, other)).toBe(true);
  });

  test.each([
    ['Hello', 'Hello there'],
    ['😀', '👍'],
    ['', 'a'],
  ])('%j does not read as %j', (one, other) => {
    expect(isSameText(one, other)).toBe(false);
  });

  test('letters of all our languages are kept', () => {
    expect(bareText('Õäöü, łąę — ёй!')).toBe('õäöüłąęёй');
  });
});
