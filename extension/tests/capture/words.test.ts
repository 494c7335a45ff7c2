import { describe, expect, test } from 'vitest';
import { cleanAuthor } from '../../src/capture/fields/read-author.ts';
import { stableId } from '../../src/capture/fields/stable-id.ts';
import { isNameShaped } from '../../src/capture/slots/name-shape.ts';
import { hasPhrase, isNamed, isPhrase } from '../../src/capture/words.ts';

const habits = { now: new Date('2026-11-22T12:00:00Z'), monthFirst: false };

describe('names are told from the words around them', () => {
  test.each([
    ['by Jane Doe', 'Jane Doe'],
    ['Jan Kowalski pisze:', 'Jan Kowalski'],
    ['Kathrin sagt:', 'Kathrin'],
    ['Автор: Олег', 'Олег'],
    ['Przez Marta', 'Marta'],
    ['ss (gość) 07.01.12, 19:16:26', 'ss (gość)'],
    ['Davidson', 'Davidson'],
    ['Byron', 'Byron'],
    ['Vonnegut', 'Vonnegut'],
  ])('%s is %s', (text, name) => expect(cleanAuthor(text, habits)).toBe(name));

  test.each(['Anna-Liisa Õun', 'kate_1987', 'Олег П.', '山田太郎'])('%s looks like a name', (text) =>
    expect(isNameShaped(text)).toBe(true),
  );
  test.each(['Great value for money, would buy again', 'Rating: 5', '(signature)', 'What?'])('%s does not', (text) =>
    expect(isNameShaped(text)).toBe(false),
  );
});

describe('labels', () => {
  test.each(['Ответить (3)', 'Odpowiedz', 'VASTA', 'Report', 'Нравится 12'])('%s is an action', (text) =>
    expect(isPhrase(text, 'action')).toBe(true),
  );
  test('a sentence is not', () => expect(isPhrase('I will reply to this later', 'action')).toBe(false));
  test('the words for an owner are found inside a line', () =>
    expect(hasPhrase('Response from the owner 2 weeks ago', 'owner_reply_part')).toBe(true));
  test('a part of a comment is not a comment', () => expect(isNamed('comment-date', 'not_item')).toBe(true));
});

describe('ids of reviews that the site gives none', () => {
  test('are the same at every reading', () =>
    expect(stableId('Ann', '2026-01-01', 'Good bag, really', 5)).toBe(
      stableId('Ann', '2026-01-01', 'Good bag,\n really', 5),
    ));
  test('differ by author', () =>
    expect(stableId('Ann', '2026-01-01', 'Good bag', 5)).not.toBe(stableId('Tom', '2026-01-01', 'Good bag', 5)));
});
