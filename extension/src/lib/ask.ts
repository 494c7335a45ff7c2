import { findMessage, t } from './i18n';
import { sendMessage, type OwnMessages, type PageMessages } from './messages';
import { fail, type Result } from './result';
import { sleep } from './wait';

type Asked = PageMessages & OwnMessages;
type Answer = Result<unknown> & { by?: string };
type Send = (type: string, data?: unknown) => Promise<Answer | undefined>;
const GONE = /context invalidated|runtime\.id|Extension context|can't access dead object/i;
const ASLEEP = /Receiving end does not exist|No response|message (port|channel) closed/i;
/** What must not be done twice, because it opens something, or uses a code up. */
const ONCE = new Set<keyof Asked>(['pairDevice', 'readSite', 'openOptions', 'openRule']);
/** What may take long: it waits for the server. All else is answered at once, or its message was lost. */
const SLOW = new Set<keyof Asked>([
  'sendPage',
  'askDrafts',
  'checkReply',
  'lockReview',
  'reserveReply',
  'correctAnalysis',
  'bindClient',
  'teachSite',
  'keepDraft',
  'knowAgent',
  'revokeDevice',
  'checkServer',
  'flushOutbox',
  ...ONCE,
]);
/** After this long without an answer we look whether the background that was asked still runs. */
const UNEASY = 2_500;
/** Longer than two calls to the server with their limits. */
const LONGEST = 40_000;

/** Which background answered last. */
let answering: string | null = null;

/**
 * Asks the background; a sleeping one is asked once more, and a replaced one is told as `updated`.
 *
 * Firefox never answers a message to a background that is just ending. Where another one runs by now, or where one that
 * runs has nothing to wait for, it is asked again: whatever is asked may be asked twice, by its keys.
 */
export async function ask<K extends keyof Asked>(
  type: K,
  ...data: Parameters<Asked[K]>
): Promise<ReturnType<Asked[K]>> {
  const answer =
    (await attempt(type, data[0])) ??
    (await attempt(type, data[0], true)) ??
    fail('no_background', t('error.no_background'));
  return inWords(answer) as ReturnType<Asked[K]>;
}

/** Returns the answer; null where it is worth asking once more. */
async function attempt(type: keyof Asked, data: unknown, last = false): Promise<Result<unknown> | null> {
  if (!isAlive()) return fail('updated', t('error.updated'));
  const done = new AbortController();
  try {
    const answer = await Promise.race([send(type, data), watch(SLOW.has(type), answering, done.signal)]);
    if (answer) return answer;
    return ONCE.has(type) ? fail('no_background', t('error.no_background')) : null;
  } catch (error) {
    const message = String(error);
    if (GONE.test(message) || !isAlive()) return fail('updated', t('error.updated'));
    if (!last && ASLEEP.test(message)) return null;
    return fail('no_background', t('error.no_background'));
  } finally {
    done.abort();
  }
}

async function send(type: string, data?: unknown): Promise<Result<unknown> | null> {
  const answer = await (sendMessage as unknown as Send)(type, data);
  answering = answer?.by ?? answering;
  return answer ?? null;
}

/** Ends when the background that was asked is no more, answers other things, or has had time enough. */
async function watch(isSlow: boolean, asked: string | null, signal: AbortSignal): Promise<null> {
  for (const end = Date.now() + LONGEST; Date.now() < end;) {
    await sleep(UNEASY, signal).catch(() => undefined);
    if (signal.aborted) break;
    const now = await Promise.race([send('isAwake').catch(() => null), sleep(UNEASY, signal).catch(() => null)]);
    if (now && (!isSlow || (answering !== asked && asked !== null))) return null;
    asked ??= answering;
  }
  return null;
}

/** False once the extension was updated or removed under an open page. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

// The server's own sentence is best; where the failure is ours, the page knows the agent's language.
function inWords(answer: Result<unknown>): Result<unknown> {
  if (answer.ok || answer.error.message) return answer;
  const message = findMessage(`error.${answer.error.code}`) ?? t('error.unknown');
  return { ok: false, error: { ...answer.error, message } };
}
