import { language } from '../i18n';
import { fail, ok, type Failure, type Result } from '../result';
import { deviceItem, settingsItem } from '../storage';
import { fetchPatiently, isTimeout } from './fetch-patiently';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Where a call goes when not to the paired server, and what makes it safe to repeat. */
export interface CallOptions {
  server?: string;
  token?: string | null;
  key?: string;
}

/** Calls /api/v1 of the agent's server; every failure comes back as a value. */
export async function callServer<T>(
  method: Method,
  path: string,
  body?: unknown,
  options: CallOptions = {},
): Promise<Result<T>> {
  const device = await deviceItem.getValue();
  const token = options.token === undefined ? device?.token : options.token;
  if (token === undefined) return fail('not_paired');
  const server = options.server ?? device?.server ?? (await settingsItem.getValue()).server;
  try {
    const response = await fetchPatiently(makeRequest(method, `${server}/api/v1${path}`, body, token, options.key));
    return await readAnswer<T>(response);
  } catch (error) {
    return fail(isTimeout(error) ? 'server_slow' : 'server_unreachable');
  }
}

function makeRequest(method: Method, url: string, body: unknown, token: string | null, key?: string): Request {
  const headers = new Headers({ 'Accept-Language': language.value, 'X-Request-Id': crypto.randomUUID() });
  if (token) headers.set('Authorization', `Bearer ${token}`);
  if (key) headers.set('Idempotency-Key', key);
  if (body !== undefined) headers.set('Content-Type', 'application/json');
  return new Request(url, {
    method,
    headers,
    body: body === undefined ? null : JSON.stringify(body),
    credentials: 'omit',
    redirect: 'error',
  });
}

async function readAnswer<T>(response: Response): Promise<Result<T>> {
  if (response.status === 204) return ok(null as T);
  const answer = (await response.json().catch(() => null)) as { error?: Failure } | null;
  if (response.ok && answer) return ok(answer as T);
  if (!answer?.error?.code) return fail('not_our_server', '', { status: response.status });
  return fail(answer.error.code, answer.error.message, { ...answer.error.details, status: response.status });
}

/** True for a failure that repeating will not mend: the server understood and refused. */
export function isPermanent(error: Failure): boolean {
  const status = Number(error.details?.status ?? 0);
  return (
    status >= 400 && status < 500 && ![401, 403, 408, 425, 429].includes(status) && error.code !== 'not_our_server'
  );
}
