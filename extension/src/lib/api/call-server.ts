import createClient, { type Client } from 'openapi-fetch';
import { language } from '../i18n';
import { fail, ok, type Failure, type Result } from '../result';
import { deviceItem, settingsItem } from '../storage';
import { fetchPatiently, isTimeout } from './fetch-patiently';
import type { paths } from './schema.gen';

export type Server = Client<paths>;

/** Where a call goes when not to the paired server, and what makes it safe to repeat. */
export interface CallOptions {
  server?: string;
  token?: string | null;
  key?: string;
}

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** Calls the agent's server; every failure comes back as a value, with an empty sentence where none was said. */
export async function callServer<T>(
  run: (server: Server) => Promise<Answer<T>>,
  options: CallOptions = {},
): Promise<Result<T>> {
  const device = await deviceItem.getValue();
  const token = options.token === undefined ? device?.token : options.token;
  if (token === undefined) return fail('not_paired');
  const baseUrl = options.server ?? device?.server ?? (await settingsItem.getValue()).server;
  try {
    return readAnswer(await run(makeServer(baseUrl, token, options.key)));
  } catch (error) {
    if (error instanceof SyntaxError) return fail('not_our_server');
    return fail(isTimeout(error) ? 'server_slow' : 'server_unreachable');
  }
}

function makeServer(baseUrl: string, token: string | null, key?: string): Server {
  return createClient<paths>({
    baseUrl,
    fetch: fetchPatiently,
    credentials: 'omit',
    redirect: 'error',
    headers: {
      'Accept-Language': language.value,
      'X-Request-Id': crypto.randomUUID(),
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...(key ? { 'Idempotency-Key': key } : {}),
    },
  });
}

function readAnswer<T>({ data, error, response }: Answer<T>): Result<T> {
  const { status } = response;
  if (response.ok) return typeof data === 'string' ? fail('not_our_server', '', { status }) : ok(data as T);
  const told = (error as { error?: Failure } | undefined)?.error;
  if (!told?.code) return fail('not_our_server', '', { status });
  return fail(told.code, told.message, { ...told.details, status });
}

/** True for a failure that repeating will not mend: the server understood and refused. */
export function isPermanent(error: Failure): boolean {
  const status = Number(error.details?.status ?? 0);
  const passing = [401, 403, 408, 425, 429].includes(status) || error.code === 'not_our_server';
  return status >= 400 && status < 500 && !passing;
}
