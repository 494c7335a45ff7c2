import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { callServer, isPermanent } from '../../src/lib/api/call-server';
import { deviceItem } from '../../src/lib/storage';

const fetched = vi.fn<(request: Request) => Promise<Response>>();

describe('a call to the server', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    fetched.mockReset();
    vi.stubGlobal('fetch', fetched);
    await deviceItem.setValue({
      server: 'http://server',
      token: 'secret',
      device_id: 1,
      agent: { id: 1, name: 'A', role: 'agent', language: 'pl' },
      clients: [],
    });
  });

  it('is tried once more when the network fails, and then told as a value', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await callServer((server) => server.GET('/api/v1/me'))).toEqual({
      ok: false,
      error: { code: 'server_unreachable', message: '' },
    });
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it('is not tried again after 15 seconds of silence', async () => {
    fetched.mockRejectedValue(new DOMException('late', 'TimeoutError'));
    expect(await callServer((server) => server.GET('/api/v1/me'))).toMatchObject({ error: { code: 'server_slow' } });
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('carries the token and an id, sends no cookies, and follows no redirect', async () => {
    fetched.mockResolvedValue(Response.json({}));
    await callServer((server) => server.POST('/api/v1/check', { body: { reply: 'x' } }), { key: 'k' });
    const request = fetched.mock.calls[0]![0];
    expect(request.headers.get('Authorization')).toBe('Bearer secret');
    expect(request.headers.get('Idempotency-Key')).toBe('k');
    expect(request.headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/);
    expect([request.credentials, request.redirect]).toEqual(['omit', 'error']);
  });

  it('says so when something else answers at the address', async () => {
    fetched.mockResolvedValue(new Response('<html>It works!</html>', { status: 200 }));
    expect(await callServer((server) => server.GET('/api/v1/me'))).toMatchObject({ error: { code: 'not_our_server' } });
  });

  it('hands on the sentence of the server', async () => {
    fetched.mockResolvedValue(
      Response.json(
        { error: { code: 'locked', message: 'Kolleeg vastab.', details: { locked_by: 'Jaan' } } },
        { status: 409 },
      ),
    );
    const answer = await callServer((server) =>
      server.POST('/api/v1/reviews/{review_id}/lock', { params: { path: { review_id: 1 } } }),
    );
    expect(answer).toMatchObject({
      error: { code: 'locked', message: 'Kolleeg vastab.', details: { locked_by: 'Jaan', status: 409 } },
    });
  });

  it.each([
    [409, true],
    [422, true],
    [401, false],
    [429, false],
    [500, false],
  ])('counts %i as refused for good: %s', (status, permanent) => {
    expect(isPermanent({ code: 'x', message: '', details: { status } })).toBe(permanent);
  });
});
