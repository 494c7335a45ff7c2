/** Longest wait for one answer, in milliseconds. */
export const TIMEOUT = 15_000;
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

/** True where the server was reached, or might have been, but did not answer in time. */
export function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError';
}
