import { callServer, isPermanent } from './api/call-server';
import type { Result } from './result';
import { change, outboxItem, type OutboxItem, type ToSend } from './storage';

const ALARM = 'outbox';
let running: Promise<number> = Promise.resolve(0);
let queued: Promise<number> | null = null;

/**
 * Keeps something for the server until the server has taken it, and tries at once.
 *
 * Returns when it is kept; the promise inside says whether the server has taken it.
 */
export async function post(item: ToSend & { id?: string }): Promise<{ taken: Promise<boolean> }> {
  const kept: OutboxItem = { id: crypto.randomUUID(), ...item, created: Date.now(), tries: 0, last_error: null };
  await change(outboxItem, (items) => [...items.filter((other) => !isReplacedBy(other, kept)), kept]);
  return { taken: flush().then(() => isTaken(kept.id)) };
}

async function isTaken(id: string): Promise<boolean> {
  return !(await outboxItem.getValue()).some((item) => item.id === id);
}

// Only the newest draft of a review matters; an outcome is never replaced.
function isReplacedBy(other: OutboxItem, next: OutboxItem): boolean {
  if (other.id === next.id) return true;
  return next.kind === 'draft' && other.kind === 'draft' && other.target === next.target;
}

/** Sends what is waiting, in order, and returns how many are left. A run that began earlier may have missed the newest. */
export function flush(): Promise<number> {
  queued ??= running.then(() => {
    queued = null;
    return (running = sendAll().catch(() => -1));
  });
  return queued;
}

async function sendAll(): Promise<number> {
  for (let item = await findNext(new Set()), seen = new Set<string>(); item; item = await findNext(seen)) {
    seen.add(item.id);
    const answer = await send(item);
    const id = item.id;
    if (answer.ok || isPermanent(answer.error))
      await change(outboxItem, (items) => items.filter((other) => other.id !== id));
    else {
      const { code } = answer.error;
      await change(outboxItem, (items) =>
        items.map((other) => (other.id === id ? { ...other, tries: other.tries + 1, last_error: code } : other)),
      );
      // One request that the server trips over must not hold up the others.
      if (code !== 'internal') break;
    }
  }
  return plan();
}

async function findNext(seen: Set<string>): Promise<OutboxItem | undefined> {
  return (await outboxItem.getValue()).find((item) => !seen.has(item.id));
}

// Firefox forgets alarms when it closes; the background plans again on every start.
async function plan(): Promise<number> {
  const left = (await outboxItem.getValue()).length;
  if (left > 0) await browser.alarms.create(ALARM, { delayInMinutes: 0.5 });
  else await browser.alarms.clear(ALARM);
  return left;
}

function send({ id, kind, target, body }: OutboxItem): Promise<Result<unknown>> {
  const review = { params: { path: { review_id: target } } };
  switch (kind) {
    case 'draft':
      return callServer<unknown>((server) => server.PUT('/api/v1/reviews/{review_id}/draft', { ...review, body }));
    case 'unlock':
      return callServer<unknown>((server) => server.DELETE('/api/v1/reviews/{review_id}/lock', review));
    case 'outcome': {
      const reply = { params: { path: { reply_id: target } } };
      return callServer<unknown>((server) => server.POST('/api/v1/replies/{reply_id}/outcomes', { ...reply, body }), {
        key: id,
      });
    }
  }
}

/** Sends what is waiting whenever the alarm rings. */
export function watchOutboxAlarm(): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) void flush();
  });
}
