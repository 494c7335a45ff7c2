import { beforeEach, describe, expect, it } from 'vitest';
import { language, matchLanguage, t, tCount } from '../../src/lib/i18n';

describe('i18n', () => {
  beforeEach(() => void (language.value = 'en'));

  it('speaks the first wanted language that it knows, and English where it knows none', () => {
    expect(matchLanguage(['de-DE', 'et-EE', 'ru'])).toBe('et');
    expect(matchLanguage(['fi', 'sv'])).toBe('en');
  });

  it('fills in names, and leaves a name it was not given as it stands', () => {
    expect(t('card.rating', { rating: 2 })).toBe('★ 2 of {scale}');
  });

  it.each([
    ['ru', 1, '1 отзыв без ответа'],
    ['ru', 3, '3 отзыва без ответа'],
    ['ru', 11, '11 отзывов без ответа'],
    ['ru', 21, '21 отзыв без ответа'],
    ['pl', 2, '2 bez odpowiedzi'],
    ['et', 898, '898 vastamata'],
  ] as const)('counts in %s: %i', (code, count, words) => {
    language.value = code;
    expect(tCount('counter.unanswered', count)).toBe(words);
  });
});
