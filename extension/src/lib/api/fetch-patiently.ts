/** Longest wait for one answer, in milliseconds. */
export const TIMEOUT = 15_000;
/** Longest silence of a stream, in milliseconds: a language model may think half a minute before its next word. */
export const LONGEST_SILENCE = 40_000;
const PAUSE = 400;
const TRY_AGAIN = new Set([502, 503, 504]);

/** Fetches with a limit of 15 s and one retry; every request of ours may be repeated safely. */
export async function fetchPatiently(request: Request): Promise<Response> {
  const second = request.clone();
  try {
    const response = await limited(request);
    if (!TRY_AGAIN.has(response.status)) return response;
  } catch (error) {
    if (isTimeout(error)) throw error;
  }
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  return limited(second);
}

const limited = (request: Request) => fetch(new Request(request, { signal: AbortSignal.timeout(TIMEOUT) }));

/** Fetches what arrives in parts, however long it takes in all; only the silence before each part has a limit. */
export async function fetchStream(request: Request): Promise<Response> {
  const silence = new AbortController();
  let limit: ReturnType<typeof setTimeout> | undefined;
  const rest = () => clearTimeout(limit);
  const listen = () => {
    rest();
    limit = setTimeout(() => silence.abort(new DOMException('Silence', 'TimeoutError')), LONGEST_SILENCE);
  };
  listen();
  try {
    const response = await fetch(new Request(request, { signal: silence.signal }));
    const heard = new TransformStream<Uint8Array, Uint8Array>({
      transform(part, passed) {
        listen();
        passed.enqueue(part);
      },
      flush: rest,
    });
    return new Response(response.body?.pipeThrough(heard), response);
  } catch (error) {
    rest();
    throw error;
  }
}

/** True where the server was reached, or might have been, but did not answer in time. */
export function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError';
}
