import { computed, signal, type Signal } from '@preact/signals';
import type { Analysis, CaseState, Client, Correction, Draft, Earlier, Finding, ReplyContext } from '../lib/api/types';
import type { CapturedReview, PostOutcome, PostStatus, PostStep } from '../lib/model';
import type { Failure } from '../lib/result';
import { isOurs, listOwnTexts } from './is-ours';
import { isUnanswered } from './is-unanswered';
import type { SiteRules } from './list-site-rules';
import type { TeachActions, TeachState } from './teach-state';

/** A review on the page with what the server said of it. */
export interface Item {
  key: string;
  review: CapturedReview;
  review_id: number | null;
  analysis: Analysis | null;
  case: CaseState | null;
  /** The server knows it as a reply of ours. */
  ours?: boolean;
}

/** A sentence for the agent, with what can be done about it. */
export interface Notice {
  text: string;
  link?: { label: string; url: string };
  retry?: boolean;
  settings?: boolean;
  clients?: Client[];
  /** Who may take the notice away again. */
  about?: 'page' | 'server' | 'post';
  /** What became of a reply, where the notice is about one. */
  outcome?: PostStatus;
}

export type Work = 'loading' | 'ready' | 'blocked' | 'posting' | 'inserted' | 'done';

/** The open card: everything that changes while the agent works on one review. */
export interface CardState {
  /** Under which the draft is kept in this browser. */
  draftKey: string;
  item: Signal<Item>;
  work: Signal<Work>;
  text: Signal<string>;
  drafts: Signal<Draft[]>;
  chosen: Signal<number>;
  /** How the team answered reviews like this one. */
  earlier: Signal<Earlier[]>;
  /** Whether a language model may be asked for one draft more. */
  model: Signal<boolean>;
  /** What the model has written so far; null while none writes. */
  streamed: Signal<string | null>;
  findings: Signal<Finding[]>;
  checked: Signal<boolean>;
  saved: Signal<boolean>;
  context: Signal<ReplyContext>;
  clientId: Signal<number | null>;
  limit: Signal<number | null>;
  /** What the site lets one do with a reply. */
  rules: Signal<SiteRules>;
  /** Where the text stands in the site's forms: `thread` where the page has no reply to a single review. */
  place: Signal<'own' | 'thread' | null>;
  step: Signal<PostStep | 'waiting_server' | null>;
  holdLeft: Signal<number | null>;
  outcome: Signal<PostOutcome | null>;
  error: Signal<Failure | null>;
  told: Signal<string | null>;
}

/** All that the panel shows. The session writes it; the components read it. */
export interface PanelState {
  items: Signal<Item[]>;
  /** Without our own replies, where the reader took them for reviews. */
  shown: Signal<Item[]>;
  notice: Signal<Notice | null>;
  reading: Signal<boolean>;
  card: Signal<CardState | null>;
  teach: Signal<TeachState | null>;
  clients: Signal<Client[]>;
  pageClient: Signal<Client | null>;
  insertOnly: Signal<boolean>;
  unanswered: Signal<Item[]>;
}

/** What the agent can do; the session does it. */
export interface Actions {
  open(item: Item): void;
  next(): void;
  close(): void;
  type(text: string): void;
  choose(index: number): void;
  /** Begins with what the team answered before. */
  startFrom(earlier: Earlier): void;
  askModel(): void;
  openRule(rule: string): void;
  setContext(context: Partial<ReplyContext>): void;
  setClient(id: number | null): void;
  bindPage(clientId: number): void;
  correct(correction: Correction): void;
  post(): void;
  insert(): void;
  undo(): void;
  copy(): void;
  diagnose(): void;
  retry(): void;
  openSettings(): void;
  teach: TeachActions;
}

/** Returns an empty panel. */
export function makePanelState(): PanelState {
  const items = signal<Item[]>([]);
  const own = computed(() => listOwnTexts(items.value));
  const shown = computed(() => items.value.filter((item) => !isOurs(item, own.value)));
  return {
    items,
    shown,
    notice: signal(null),
    reading: signal(false),
    card: signal(null),
    teach: signal(null),
    clients: signal([]),
    pageClient: signal(null),
    insertOnly: signal(false),
    unanswered: computed(() => shown.value.filter(isUnanswered)),
  };
}

/** Returns a card for one review, before anything was asked of the server. */
export function makeCardState(item: Item, clientId: number | null, draftKey: string): CardState {
  return {
    draftKey,
    item: signal(item),
    work: signal<Work>('loading'),
    text: signal(''),
    drafts: signal([]),
    chosen: signal(0),
    earlier: signal([]),
    model: signal(false),
    streamed: signal(null),
    findings: signal([]),
    checked: signal(false),
    saved: signal(true),
    context: signal<ReplyContext>({ verification: 'unchecked' }),
    clientId: signal(clientId),
    limit: signal(null),
    rules: signal({}),
    place: signal(null),
    step: signal(null),
    holdLeft: signal(null),
    outcome: signal(null),
    error: signal(null),
    told: signal(null),
  };
}
