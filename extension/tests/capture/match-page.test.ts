import { expect, test } from 'vitest';
import { matchPages } from '../../src/lib/adapter/match-page.ts';
import type { Site } from '../../src/lib/model.ts';

const site = (name: string, ...matches: string[]): Site => ({
  name,
  lastModified: '2026-11-22',
  confidence: 'draft',
  platform: 'generic',
  examples: [],
  pages: [{ name: 'p', matches, reviews: { root: 'p' } }],
});
const fits = (pattern: string, url: string): boolean => matchPages([site('s', pattern)], url).length > 0;

test.each([
  ['https://*.example.com/*', 'https://example.com/a', true],
  ['https://*.example.com/*', 'https://shop.example.com/a?b#c', true],
  ['https://*.example.com/*', 'https://example.com.evil.test/a', false],
  ['https://*.example.com/*', 'https://notexample.com/a', false],
  ['*://amazon.*/*', 'https://amazon.co.uk/x', true],
  ['*://amazon.*/*', 'https://amazon.de/x', true],
  ['*://amazon.*/*', 'https://amazon.evil.example/x', false],
  ['*://*/*', 'http://127.0.0.1:8080/', true],
  ['*://*/wp-admin/*', 'https://a.test/wp-admin/edit-comments.php', true],
  ['not a pattern', 'https://a.test/', false],
])('%s and %s: %s', (pattern, url, expected) => expect(fits(pattern, url)).toBe(expected));

test('the most specific pattern goes first', () => {
  const found = matchPages(
    [site('any', '*://*/*'), site('one', 'https://shop.example/reviews/*')],
    'https://shop.example/reviews/1',
  );

  expect(found.map(({ site: { name } }) => name)).toEqual(['one', 'any']);
});
