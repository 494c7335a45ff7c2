import { sleep } from '../../lib/wait';

const TICK = 200;

/** Counts whole seconds down to zero by the clock: a tab in the background is woken late, and must not hold longer for it. */
export async function countDown(seconds: number, show: (left: number) => void, signal: AbortSignal): Promise<void> {
  const end = Date.now() + seconds * 1000;
  for (let left = end - Date.now(); left > 0; left = end - Date.now()) {
    show(Math.ceil(left / 1000));
    await sleep(Math.min(TICK, left), signal);
  }
  signal.throwIfAborted();
}
