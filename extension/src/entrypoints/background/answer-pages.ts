import { callServer } from '../../lib/api/call-server';
import { onMessage, type PageMessages } from '../../lib/messages';
import { post } from '../../lib/outbox';
import { fail, ok, type Result } from '../../lib/result';
import { BUNDLED_SITES, mergeSites } from '../../lib/sites';
import { adaptersItem } from '../../lib/storage';
import { addressOf, type Sender } from './address-of';
import { readPageSettings } from './follow-settings';
import { hearAlerts } from './hear-alerts';
import { KEPT } from './keep-replies';
import { knowAgent } from './know-agent';
import { openRule } from './open-rule';
import { signAnswer } from './sign-answer';
import { keepCount, readCounts } from './show-counts';
import { updateSites } from './update-sites';

export type Answer<K extends keyof PageMessages> = (
  data: Parameters<PageMessages[K]>[0],
  sender: Sender,
) => Promise<ReturnType<PageMessages[K]>>;
type Answers = { [K in keyof PageMessages]: Answer<K> };

const at = (review_id: number) => ({ params: { path: { review_id } } });

const ANSWERS: Answers = {
  isAwake: async () => ok(null),
  getSettings: async () => ok(await readPageSettings()),
  getSites: async () => ok(mergeSites(BUNDLED_SITES, (await adaptersItem.getValue()).sites)),
  sendPage: (page, sender) =>
    callServer((server) => server.POST('/api/v1/pages', { body: { ...page, url: addressOf(sender) } })),
  askDrafts: ({ review_id, ...body }) =>
    callServer((server) => server.POST('/api/v1/reviews/{review_id}/drafts', { ...at(review_id), body })),
  checkReply: (body) => callServer((server) => server.POST('/api/v1/check', { body })),
  lockReview: (id) => callServer((server) => server.POST('/api/v1/reviews/{review_id}/lock', at(id))) as never,
  releaseReview: async (id) => (await post({ kind: 'unlock', target: id }), ok(null)),
  reserveReply: ({ review_id, key, reservation }, sender) => {
    const body = { ...reservation, page_url: addressOf(sender) };
    return callServer((server) => server.POST('/api/v1/reviews/{review_id}/replies', { ...at(review_id), body }), {
      key,
    });
  },
  reportOutcome: async ({ reply_id, report, key }) => {
    await post({ kind: 'outcome', target: reply_id, body: report, id: key });
    return ok(null);
  },
  correctAnalysis: ({ review_id, correction: body }) =>
    callServer((server) => server.POST('/api/v1/reviews/{review_id}/corrections', { ...at(review_id), body })),
  bindClient: (body) => callServer((server) => server.POST('/api/v1/pages/client', { body })) as never,
  teachSite: async (body) => {
    const answer = await callServer((server) =>
      server.POST('/api/v1/sites', { body: { ...body, site: { ...body.site } } }),
    );
    if (!answer.ok) return answer;
    await updateSites();
    return ok(null);
  },
  ...KEPT,
  hearAlerts,
  knowAgent: async () => {
    const me = await knowAgent();
    return me.ok ? ok(null) : me;
  },
  newKey: async () => ok(crypto.randomUUID()),
  countReviews: keepCount,
  countTab: async (_, sender) => {
    const counts = await readCounts(sender.tab?.id ?? -1);
    return ok(counts.reduce((sum, { reviews }) => sum + reviews, 0));
  },
  openOptions: async () => (await browser.runtime.openOptionsPage(), ok(null)),
  openRule: async (rule) => (await openRule(rule), ok(null)),
};

/** Answers what pages ask, and only pages that run our own script. */
export function answerPages(): void {
  for (const type of Object.keys(ANSWERS) as (keyof PageMessages)[]) {
    const answer = ANSWERS[type] as (data: unknown, sender: Sender) => Promise<Result<unknown>>;
    onMessage(type, (async ({ data, sender }: { data: unknown; sender: Sender }) =>
      signAnswer(
        sender.id === browser.runtime.id && sender.tab ? await answer(data, sender) : fail('wrong_sender'),
      )) as never);
  }
}
