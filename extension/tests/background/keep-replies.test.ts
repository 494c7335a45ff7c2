import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { KEPT } from '../../src/entrypoints/background/keep-replies';

const PAGE = { tab: { id: 3 }, frameId: 0, url: 'https://shop.example/reviews' } as never;
const draft = (text: string, at: number) => KEPT.keepDraft({ key: 'one', review_id: 7, text, at }, PAGE);
const keptDraft = () => KEPT.findDraft('one', PAGE);

describe('what must outlive a page', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    // What is kept grows old: here the clock stands still.
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('down')));
  });
  afterEach(() => void vi.useRealTimers());

  it('keeps the newer draft where an older one comes later', async () => {
    await draft('Thank you, Anna!', 2_000);
    await draft('Thank you', 1_000);
    expect(await keptDraft()).toEqual({ ok: true, value: 'Thank you, Anna!' });
  });

  it('does not bring back a draft that was sent', async () => {
    const now = Date.now();
    await draft('Thank you', now);
    await draft('', now + 10);
    await draft('Thank you', now);
    expect(await keptDraft()).toEqual({ ok: true, value: null });
    await draft('A second reply', now + 20);
    expect(await keptDraft()).toEqual({ ok: true, value: 'A second reply' });
  });

  it('gives what was on its way to a form to one visit, as often as it asks', async () => {
    await KEPT.keepLeaving({ since: Date.now() }, PAGE);
    const take = async (visit: string) => (await KEPT.takeLeaving(visit, PAGE)) as { value: object | null };
    expect((await take('first')).value).not.toBeNull();
    expect((await take('first')).value).not.toBeNull();
    expect((await take('second')).value).toBeNull();
  });
});
