import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { flush, post, watchOutboxAlarm } from '../../src/lib/outbox';
import { deviceItem, outboxItem } from '../../src/lib/storage';

const DEVICE = {
  server: 'http://server',
  token: 'secret',
  device_id: 1,
  agent: { id: 1, name: 'Anna', role: 'agent', language: 'en' },
  clients: [],
};
let answers: (() => Promise<Response>)[] = [];
let stumblesAt = 0;
let isDown = false;
const requests: Request[] = [];

describe('the outbox', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    requests.length = 0;
    vi.stubGlobal('fetch', async (request: Request) => {
      requests.push(request);
      if (isDown) return down();
      return request.url.includes(`/replies/${stumblesAt}/`) ? answer(500, 'internal') : (answers.shift() ?? taken)();
    });
    await deviceItem.setValue(DEVICE);
    answers = [];
    stumblesAt = 0;
    isDown = false;
    vi.restoreAllMocks();
  });

  it('keeps an outcome while the server is down, and sends it with the same key when it is back', async () => {
    answers = [down, down];
    const { taken: first } = await post({ kind: 'outcome', target: 7, body: { status: 'visible' } });
    expect(await first).toBe(false);
    const [kept] = await outboxItem.getValue();
    expect(kept).toMatchObject({ tries: 1, last_error: 'server_unreachable' });

    expect(await flush()).toBe(0);

    const keys = requests.map((request) => request.headers.get('Idempotency-Key'));
    expect(new Set(keys)).toEqual(new Set([kept!.id]));
    expect(requests.at(-1)!.url).toBe('http://server/api/v1/replies/7/outcomes');
  });

  it('sends only the newest draft of a review', async () => {
    answers = [down, down];
    await (
      await post({ kind: 'draft', target: 3, body: { text: 'a' } })
    ).taken;
    await (
      await post({ kind: 'draft', target: 3, body: { text: 'ab' } })
    ).taken;
    expect(await requests.at(-1)!.json()).toEqual({ text: 'ab' });
    expect(await outboxItem.getValue()).toEqual([]);
  });

  it('lets one request that the server trips over not hold up the others', async () => {
    stumblesAt = 1;
    await post({ kind: 'outcome', target: 1, body: { status: 'visible' } });
    await (
      await post({ kind: 'outcome', target: 2, body: { status: 'visible' } })
    ).taken;
    expect((await outboxItem.getValue()).map((item) => item.target)).toEqual([1]);
  });

  it('gives up what the server understood and refused', async () => {
    answers = [() => answer(404, 'not_found')];
    expect(await (await post({ kind: 'outcome', target: 9, body: { status: 'visible' } })).taken).toBe(true);
    expect(requests).toHaveLength(1);
  });

  it('loses nothing while the server is down for an hour, and sends each thing once when it is back', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const rings: ((alarm: { name: string }) => void)[] = [];
    vi.spyOn(fakeBrowser.alarms.onAlarm, 'addListener').mockImplementation((ring) => void rings.push(ring as never));
    watchOutboxAlarm();
    const planned = vi.spyOn(fakeBrowser.alarms, 'create').mockResolvedValue(undefined as never);
    isDown = true;
    void post({ kind: 'outcome', target: 7, body: { status: 'visible' }, id: 'key-of-the-outcome' });
    for (const text of ['a', 'ab', 'abc']) void post({ kind: 'draft', target: 3, body: { text } });
    void post({ kind: 'unlock', target: 5 });

    for (let minute = 0; minute < 60; minute += 0.5) {
      await vi.advanceTimersByTimeAsync(30_000);
      // The worker may have been asleep meanwhile: the alarm alone wakes it.
      expect(planned).toHaveBeenLastCalledWith('outbox', { delayInMinutes: 0.5 });
      rings.forEach((ring) => ring({ name: 'outbox' }));
    }
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await outboxItem.getValue()).toMatchObject([{ kind: 'outcome' }, { kind: 'draft' }, { kind: 'unlock' }]);
    expect((await outboxItem.getValue())[0]!.tries).toBeGreaterThan(100);

    isDown = false;
    requests.length = 0;
    expect(await flush()).toBe(0);
    expect(requests.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
      'POST /api/v1/replies/7/outcomes',
      'PUT /api/v1/reviews/3/draft',
      'DELETE /api/v1/reviews/5/lock',
    ]);
    expect(requests[0]!.headers.get('Idempotency-Key')).toBe('key-of-the-outcome');
    expect(await requests[1]!.json()).toEqual({ text: 'abc' });
  });

  it('keeps everything when the device is no longer paired', async () => {
    await deviceItem.setValue(null);
    await (
      await post({ kind: 'outcome', target: 9, body: { status: 'visible' } })
    ).taken;
    expect(await outboxItem.getValue()).toMatchObject([{ last_error: 'not_paired' }]);
    expect(requests).toHaveLength(0);
  });
});

const down = () => Promise.reject(new TypeError('Failed to fetch'));
const taken = () => Promise.resolve(Response.json({ status: 'ok' }));
const answer = (status: number, code: string) =>
  Promise.resolve(Response.json({ error: { code, message: code } }, { status }));
