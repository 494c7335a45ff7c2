import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('../../src/lib/messages', () => ({ sendMessage }));

type Background = { name: string; answer(type: string): unknown };
const never = new Promise(() => undefined);
let running: Background;
/** What was asked of which background, without the looks whether one runs. */
let asked: string[];

describe('ask', () => {
  let ask: (type: string, data?: unknown) => Promise<{ ok: boolean; value?: unknown; error?: { code: string } }>;
  beforeEach(async () => {
    vi.useFakeTimers();
    vi.resetModules();
    vi.stubGlobal('browser', { runtime: { id: 'replywell' } });
    asked = [];
    running = { name: 'first', answer: () => ({ ok: true, value: 'here' }) };
    sendMessage.mockImplementation(async (type: string) => {
      const { name, answer } = running;
      if (type === 'isAwake') return { ok: true, value: null, by: name };
      asked.push(`${type} of the ${name}`);
      return { ...((await answer(type)) as object), by: name };
    });
    ask = (await import('../../src/lib/ask')).ask as never;
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const soon = async <T>(promise: Promise<T>, ms: number): Promise<T | 'nothing yet'> =>
    Promise.race([promise, vi.advanceTimersByTimeAsync(ms).then(() => 'nothing yet' as const)]);
  /** The background ends without a word to those who asked, and another one starts. */
  const end = (): void => {
    running = { name: 'second', answer: () => ({ ok: true, value: 'here again' }) };
  };

  it('asks once more where the background ended before it answered', async () => {
    await ask('listPending');
    running.answer = () => never;
    const answer = ask('keepPending');
    end();
    expect(await soon(answer, 6_000)).toMatchObject({ ok: true, value: 'here again' });
    expect(asked).toEqual(['listPending of the first', 'keepPending of the first', 'keepPending of the second']);
  });

  it('waits for a slow answer of a background that still runs, and asks nobody else', async () => {
    await ask('listPending');
    running.answer = () => new Promise((resolve) => setTimeout(() => resolve({ ok: true, value: 'late' }), 30_000));
    expect(await soon(ask('sendPage'), 31_000)).toMatchObject({ ok: true, value: 'late' });
    expect(asked).toEqual(['listPending of the first', 'sendPage of the first']);
  });

  it('asks once more where the first message of a page was lost, though the same background runs', async () => {
    running.answer = () => {
      running.answer = () => ({ ok: true, value: 'here' });
      return never;
    };
    expect(await soon(ask('getSettings'), 6_000)).toMatchObject({ ok: true, value: 'here' });
    expect(asked).toEqual(['getSettings of the first', 'getSettings of the first']);
  });

  it('does not ask twice for what must be done once', async () => {
    await ask('listPending');
    running.answer = () => never;
    const answer = ask('pairDevice');
    end();
    expect(await soon(answer, 6_000)).toMatchObject({ ok: false, error: { code: 'no_background' } });
    expect(asked).toEqual(['listPending of the first', 'pairDevice of the first']);
  });

  it('gives up where nobody answers at all', async () => {
    sendMessage.mockImplementation(() => never);
    expect(await soon(ask('listPending'), 90_000)).toMatchObject({ ok: false, error: { code: 'no_background' } });
  });
});
