import type { PageMessages } from '../../lib/messages';
import { post } from '../../lib/outbox';
import { ok } from '../../lib/result';
import {
  change,
  draftsItem,
  leavingItem,
  pendingItem,
  pointedItem,
  type KeptLeaving,
  type PendingReply,
} from '../../lib/storage';
import { addressOf, type Sender } from './address-of';
import type { Answer } from './answer-pages';

type Keeping =
  | 'keepDraft'
  | 'findDraft'
  | 'keepPending'
  | 'dropPending'
  | 'listPending'
  | 'keepLeaving'
  | 'takeLeaving'
  | 'keepPointed'
  | 'findPointed'
  | 'dropLeaving';

const LEAVING_LASTS = 60_000;
/** Longer than a page goes on asking for the same. */
const DELETED_LASTS = 120_000;

/**
 * Keeps in this browser what must outlive a page: drafts, replies whose outcome is open, replies on their way to a form,
 * and where the agent pointed when no form was found.
 */
export const KEPT: { [K in Keeping & keyof PageMessages]: Answer<K> } = {
  // First here, then on the server: a crash or a dead server loses nothing. An empty text deletes in both places.
  keepDraft: async ({ key, review_id, text, at }) => {
    const drafts = await change(draftsItem, (all) => takeDraft(all, key, { text, at }));
    if (drafts[key]?.at !== at) return ok({ on_server: false });
    const { taken } = await post({ kind: 'draft', target: review_id, body: { text } });
    return ok({ on_server: await taken });
  },
  findDraft: async (key) => ok((await draftsItem.getValue())[key]?.text || null),
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
  keepLeaving: async (leaving, sender) => {
    await change(leavingItem, (all) => [...all.filter(isFresh), { ...leaving, tab: sender.tab?.id }]);
    return ok(null);
  },
  takeLeaving: async (visit, sender) => {
    const isMine = ({ tab, taken }: KeptLeaving) => tab === sender.tab?.id && (taken ?? visit) === visit;
    const all = await change(leavingItem, (kept) =>
      kept.map((leaving) => (isMine(leaving) ? { ...leaving, taken: visit } : leaving)),
    );
    return ok(all.find((leaving) => leaving.taken === visit && isFresh(leaving)) ?? null);
  },
  keepPointed: async ({ site, form }) => {
    await change(pointedItem, (all) => ({ ...all, [site]: form }));
    return ok(null);
  },
  findPointed: async (site) => ok((await pointedItem.getValue())[site] ?? null),
  dropLeaving: async (_, sender) => {
    await dropLeaving(sender);
    return ok(null);
  },
};

type Drafts = Record<string, { text: string; at: number }>;

// What was deleted is remembered for a while: an older text that is sent once more must not come back.
function takeDraft(all: Drafts, key: string, draft: Drafts[string]): Drafts {
  if ((all[key]?.at ?? 0) > draft.at) return all;
  const worth = Object.entries(all).filter(([, { text, at }]) => text !== '' || Date.now() - at < DELETED_LASTS);
  return { ...Object.fromEntries(worth), [key]: draft };
}

const dropLeaving = (sender: Sender) =>
  change(leavingItem, (all) => all.filter((leaving) => leaving.tab !== sender.tab?.id));

// The form's page follows within a moment; what is older was given up.
const isFresh = ({ since }: KeptLeaving) => Date.now() - since < LEAVING_LASTS;

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
