/** Resolves after `ms` milliseconds; rejects with the signal's reason when it is aborted. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal?.addEventListener('abort', stop, { once: true });
  });
}

interface Patience {
  /** Milliseconds until it gives up. */
  timeout: number;
  /** Milliseconds between two looks. */
  every?: number;
  signal?: AbortSignal;
}

/** Returns the first truthy answer of `look`, or null when the time is over. */
export async function waitFor<T>(look: () => T | Promise<T>, patience: Patience): Promise<NonNullable<T> | null> {
  const end = Date.now() + patience.timeout;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() >= end) return null;
    await sleep(patience.every ?? 100, patience.signal);
  }
}
