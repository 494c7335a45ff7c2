import { callServer } from '../../lib/api/call-server';
import type { Me } from '../../lib/api/types';
import { injectNow, registerSites, removeSite } from '../../lib/content-scripts';
import { onMessage, type OwnMessages } from '../../lib/messages';
import { flush } from '../../lib/outbox';
import { fail, ok, type Result } from '../../lib/result';
import { change, deviceItem, settingsItem } from '../../lib/storage';
import { knowAgent } from './know-agent';
import { signAnswer } from './sign-answer';
import { readCounts } from './show-counts';

type Sender = Browser.runtime.MessageSender;
type Answers = {
  [K in keyof OwnMessages]: (data: Parameters<OwnMessages[K]>[0]) => Promise<ReturnType<OwnMessages[K]>>;
};

const ANSWERS: Answers = {
  pairDevice,
  revokeDevice,
  checkServer: knowAgent,
  readSite: async (tabId) => (await registerSites(), await injectNow(tabId), ok(null)),
  forgetSite: async (pattern) => (await removeSite(pattern), ok(null)),
  getCounts: async (tabId) => ok(await readCounts(tabId)),
  flushOutbox: async () => ok({ left: await flush() }),
};

/** Answers the popup and the options page, and nobody else. */
export function answerOwnPages(): void {
  const home = browser.runtime.getURL('/');
  for (const type of Object.keys(ANSWERS) as (keyof OwnMessages)[]) {
    const answer = ANSWERS[type] as (data: unknown) => Promise<Result<unknown>>;
    onMessage(type, (async ({ data, sender }: { data: unknown; sender: Sender }) =>
      signAnswer(
        sender.id === browser.runtime.id && sender.url?.startsWith(home) ? await answer(data) : fail('wrong_sender'),
      )) as never);
  }
}

async function pairDevice({ server, code, name }: { server: string; code: string; name: string }): Promise<Result<Me>> {
  const paired = await callServer((to) => to.POST('/api/v1/devices', { body: { code, name } }), {
    server,
    token: null,
  });
  if (!paired.ok) return paired;
  await change(settingsItem, (settings) => ({ ...settings, server }));
  await deviceItem.setValue({ server, ...paired.value });
  void flush();
  return knowAgent();
}

// The token is thrown away here even where the server cannot be told; the server's own list can revoke it later.
async function revokeDevice(): Promise<Result<null>> {
  const told = await callServer((server) => server.DELETE('/api/v1/devices/current'));
  await deviceItem.setValue(null);
  return told.ok || told.error.code === 'not_paired' ? ok(null) : fail('revoked_here_only');
}
