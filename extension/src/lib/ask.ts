import { findMessage, t } from './i18n';
import { sendMessage, type OwnMessages, type PageMessages } from './messages';
import { fail, type Result } from './result';

type Asked = PageMessages & OwnMessages;
type Send = (type: string, data?: unknown) => Promise<Result<unknown>>;
const GONE = /context invalidated|runtime\.id|Extension context|can't access dead object/i;
const ASLEEP = /Receiving end does not exist|No response|message (port|channel) closed/i;

/** Asks the background; a sleeping one is asked once more, and a replaced one is told as `updated`. */
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

async function attempt(type: string, data: unknown, last = false): Promise<Result<unknown> | null> {
  if (!isAlive()) return fail('updated', t('error.updated'));
  try {
    return (await (sendMessage as unknown as Send)(type, data)) ?? null;
  } catch (error) {
    const message = String(error);
    if (GONE.test(message) || !isAlive()) return fail('updated', t('error.updated'));
    if (!last && ASLEEP.test(message)) return null;
    return fail('no_background', t('error.no_background'));
  }
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
