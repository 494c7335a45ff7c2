/** Work that can be paused at any `yield`. */
export type Work<T> = Generator<void, T, void>;

/** Longest run on the page's main thread; a browser counts 50 ms as a long task, and the page needs its share. */
const SLICE_MS = 12;

/** Runs `work` to its end, giving the main thread back every few milliseconds. Rejects when `signal` is aborted. */
export async function runInSlices<T>(work: Work<T>, signal?: AbortSignal): Promise<T> {
  let end = performance.now() + SLICE_MS;
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() > end) {
      await breathe();
      signal?.throwIfAborted();
      end = performance.now() + SLICE_MS;
    }
  }
}

/** A message is taken up sooner than a timeout, which browsers stretch to 4 ms, and later than what the page waits for. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}
