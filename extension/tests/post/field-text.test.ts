import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { holds } from '../../src/post/fill-field.ts';
import { recheckReview } from '../../src/post/recheck-review.ts';
import type { CapturedReview } from '../../src/lib/model.ts';

describe('A field holds the reply', () => {
  test('when only spaces, quotes and emoji were changed by the site', () => {
    expect(holds('Tere! “Kõik” korras\n\n', 'Tere! "Kõik" korras 😀')).toBe(true);
  });

  test.each([
    ['', 'Hello'],
    ['Hello', 'Hello there'],
    ['HelloHello', 'Hello'],
    ['Draft Hello', 'Hello'],
    ['', '😀'],
    ['👍', '😀'],
  ])('not when it holds "%s" instead of "%s"', (standing, text) => {
    expect(holds(standing, text)).toBe(false);
  });
});

describe('A review is looked at again before posting', () => {
  const review = (change: Partial<CapturedReview> = {}) =>
    ({ text: 'The kettle leaks.', rating: 2, truncated: false, replies: [], ...change }) as unknown as CapturedReview;

  test('an unchanged one may be answered', () => expect(recheckReview(review(), review())).toBeNull());
  test('one that is not there any more is gone', () => expect(recheckReview(review(), null)).toBe('gone'));
  test('other words are an edit', () =>
    expect(recheckReview(review(), review({ text: 'The kettle is fine.' }))).toBe('edited'));
  test('another rating is an edit', () => expect(recheckReview(review(), review({ rating: 5 }))).toBe('edited'));
  test('a teaser that was expanded is no edit', () =>
    expect(
      recheckReview(review({ truncated: true }), review({ text: 'The kettle leaks. And it is loud.' })),
    ).toBeNull());
  test('a new reply of the owner is an answer', () => {
    const reply = { author: 'Shop', text: 'Sorry!', date: null, by_owner: true };
    expect(recheckReview(review(), review({ replies: [reply] }))).toBe('answered');
    expect(recheckReview(review({ replies: [reply] }), review({ replies: [reply] }))).toBeNull();
  });
  test('without another reading, a run of siblings is looked at up to the next one', () => {
    const page = (text: string): Element =>
      parseHTML(
        `<html><body><h4>Anna</h4>3 May<p>${text}</p><hr><h4>Boris</h4><p>The kettle leaks.</p></body></html>`,
      ).document.querySelector('h4')!;
    expect(recheckReview(review({ element: page('The kettle leaks.') }))).toBeNull();
    expect(recheckReview(review({ element: page('It is fine now, thank you') }))).toBe('edited');
  });
});
