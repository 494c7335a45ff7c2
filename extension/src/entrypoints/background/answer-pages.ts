import { callServer } from '../../lib/api/call-server';
import type { CaseState, DraftsAnswer, Finding, PageAnswer, ReservedReply } from '../../lib/api/types';
import { onMessage, type PageMessages } from '../../lib/messages';
import { post } from '../../lib/outbox';
import { fail, ok, type Result } from '../../lib/result';
import { BUNDLED_SITES, mergeSites } from '../../lib/sites';
import { adaptersItem, change, draftsItem, pendingItem, type PendingReply } from '../../lib/storage';
import { readPageSettings } from './follow-settings';
import { keepCount } from './show-counts';

type Sender = Browser.runtime.MessageSender;
type Answer<K extends keyof PageMessages> = (
  data: Parameters<PageMessages[K]>[0],
  sender: Sender,
) => Promise<ReturnType<PageMessages[K]>>;
type Answers = { [K in keyof PageMessages]: Answer<K> };

const review = (id: number, what: string) => `/reviews/${Number(id)}/${what}`;

const ANSWERS: Answers = {
  getSettings: async () => ok(await readPageSettings()),
  getSites: async () => ok(mergeSites(BUNDLED_SITES, (await adaptersItem.getValue()).sites)),
  sendPage: (page, sender) => callServer<PageAnswer>('POST', '/pages', { ...page, url: addressOf(sender) }),
  askDrafts: ({ review_id, ...ask }) => callServer<DraftsAnswer>('POST', review(review_id, 'drafts'), ask),
  checkReply: (reply) => callServer<{ findings: Finding[] }>('POST', '/check', { ...reply, review: null }),
  lockReview: (id) => callServer<CaseState>('POST', review(id, 'lock'), {}),
  releaseReview: async (id) => (await post({ kind: 'unlock', target: id, body: {} }), ok(null)),
  reserveReply: ({ review_id, key, reservation }, sender) =>
    callServer<ReservedReply>(
      'POST',
      review(review_id, 'replies'),
      { ...reservation, page_url: addressOf(sender) },
      { key },
    ),
  reportOutcome: async ({ reply_id, report, key }) => {
    await post({ kind: 'outcome', target: reply_id, body: { ...report }, ...(key ? { id: key } : {}) });
    return ok(null);
  },
  correctAnalysis: ({ review_id, correction }) => callServer('POST', review(review_id, 'corrections'), correction),
  bindClient: (ask) => callServer('POST', '/pages/client', ask),
  keepDraft,
  findDraft: async (key) => ok((await draftsItem.getValue())[key]?.text ?? null),
  newKey: async () => ok(crypto.randomUUID()),
  keepPending: async (pending, sender) => {
    const whose = { tab: sender.tab?.id, url: addressOf(sender), top: sender.frameId === 0 };
    await change(pendingItem, (all) => [...all.filter(({ key }) => key !== pending.key), { ...pending, ...whose }]);
    return ok(null);
  },
  dropPending: async (key) => {
    await change(pendingItem, (all) => all.filter((pending) => pending.key !== key));
    return ok(null);
  },
  listPending: async (_, sender) => ok(await listOrphans(sender)),
  teachSite: (ask) => callServer('POST', '/sites', ask),
  countReviews: keepCount,
  openOptions: async () => (await browser.runtime.openOptionsPage(), ok(null)),
};

/** Answers what pages ask, and only pages that run our own script. */
export function answerPages(): void {
  for (const type of Object.keys(ANSWERS) as (keyof PageMessages)[]) {
    const answer = ANSWERS[type] as (data: unknown, sender: Sender) => Promise<Result<unknown>>;
    onMessage(type, (async ({ data, sender }: { data: unknown; sender: Sender }) =>
      sender.id === browser.runtime.id && sender.tab ? answer(data, sender) : fail('wrong_sender')) as never);
  }
}

// A frame made by srcdoc has no address of its own: it belongs to the page in the tab.
function addressOf(sender: Sender): string {
  const own = sender.url ?? '';
  return /^https?:/.test(own) ? own : (sender.tab?.url ?? own);
}

// Replies that this page may go on with: begun on the same site, in this tab or in one that is gone. Those of another
// open tab are on their way there.
async function listOrphans(sender: Sender): Promise<PendingReply[]> {
  const all = await pendingItem.getValue();
  const tabs = new Set((await browser.tabs.query({})).map((tab) => tab.id));
  const { origin } = new URL(addressOf(sender));
  return all.filter(({ url, top, tab }) => {
    const here = top === (sender.frameId === 0) && URL.parse(url ?? '')?.origin === origin;
    return here && (tab === sender.tab?.id || !tabs.has(tab));
  });
}

// First here, then on the server: a crash or a dead server loses nothing. An empty text deletes the draft in both places.
async function keepDraft({
  key,
  review_id,
  text,
}: {
  key: string;
  review_id: number;
  text: string;
}): Promise<Result<{ on_server: boolean }>> {
  await change(draftsItem, ({ [key]: _old, ...others }) =>
    text ? { ...others, [key]: { text, at: Date.now() } } : others,
  );
  const { taken } = await post({ kind: 'draft', target: review_id, body: { text } });
  return ok({ on_server: await taken });
}
