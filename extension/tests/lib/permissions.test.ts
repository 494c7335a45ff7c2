import { describe, expect, it } from 'vitest';
import { findPattern } from '../../src/lib/permissions';

describe('the pattern of a site', () => {
  it.each([
    ['https://shop.example/reviews?id=1', 'https://shop.example/*'],
    ['http://127.0.0.1:8080/x', 'http://127.0.0.1/*'],
    ['about:blank', null],
    ['chrome://extensions', null],
    ['file:///etc/passwd', null],
    ['not a url', null],
  ])('of %s is %s', (url, pattern) => expect(findPattern(url)).toBe(pattern));
});
