import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchStream, isTimeout, LONGEST_SILENCE } from '../../src/lib/api/fetch-patiently';

let server: ReadableStreamDefaultController<Uint8Array>;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', (request: Request) => {
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void (server = controller) });
    request.signal.addEventListener('abort', () => server.error(request.signal.reason));
    return Promise.resolve(new Response(body, { status: 200, headers: { 'Content-Type': 'text/event-stream' } }));
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const ask = () => fetchStream(new Request('http://localhost/api/v1/reviews/1/drafts/model', { method: 'POST' }));

test('a stream may take minutes, as long as its parts keep coming', async () => {
  const response = await ask();
  const reader = response.body!.getReader();
  for (let part = 0; part < 6; part++) {
    await vi.advanceTimersByTimeAsync(LONGEST_SILENCE - 1_000);
    server.enqueue(new Uint8Array([part]));
    expect((await reader.read()).value).toEqual(new Uint8Array([part]));
  }
  server.close();
  expect((await reader.read()).done).toBe(true);
  expect(response.headers.get('Content-Type')).toBe('text/event-stream');
  expect(vi.getTimerCount()).toBe(0);
});

test('a stream that falls silent is given up as too slow', async () => {
  const reader = (await ask()).body!.getReader();
  const part = reader.read().catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(LONGEST_SILENCE + 1);
  expect(isTimeout(await part)).toBe(true);
});
