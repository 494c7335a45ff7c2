import { defineExtensionMessaging } from '@webext-core/messaging';
import type {
  Analysis,
  CaseState,
  Client,
  Correction,
  Draft,
  DraftsAnswer,
  Finding,
  Me,
  OutcomeReport,
  PageAnswer,
  PageToSend,
  ReplyContext,
  Reservation,
  ReservedReply,
} from './api/types';
import type { PointedForm, Site } from './model';
import type { Result } from './result';
import type { FrameCount, KeptLeaving, PendingReply, Settings } from './storage';

/** What a page may know of the settings: never the token. */
export interface PageSettings extends Omit<Settings, 'server'> {
  paired: boolean;
  agent_name: string | null;
  clients: Client[];
  version: string;
}

/** A reply to check, with the server's id of the review that it answers. */
export interface ReplyToCheck {
  review_id: number;
  context: ReplyContext;
  reply: string;
}

/** Asked by a page. No message holds an address: the background takes it from the sender. */
export interface PageMessages {
  /** Answered at once, to tell which run of the background answers now. */
  isAwake(): Result<null>;
  getSettings(): Result<PageSettings>;
  getSites(): Result<Site[]>;
  /** Asks the server for the agent's clients; pages hear of a change by `settingsChanged`. */
  knowAgent(): Result<null>;
  sendPage(page: PageToSend): Result<PageAnswer>;
  askDrafts(ask: { review_id: number; context: ReplyContext; client_id: number | null }): Result<DraftsAnswer>;
  checkReply(reply: ReplyToCheck): Result<{ findings: Finding[] }>;
  lockReview(review_id: number): Result<CaseState>;
  releaseReview(review_id: number): Result<null>;
  reserveReply(ask: {
    review_id: number;
    key: string;
    reservation: Omit<Reservation, 'page_url'>;
  }): Result<ReservedReply>;
  reportOutcome(ask: { reply_id: number; report: OutcomeReport; key: string }): Result<null>;
  correctAnalysis(ask: { review_id: number; correction: Correction }): Result<{ analysis: Analysis }>;
  bindClient(ask: { site: string; page_key: string; client_id: number }): Result<null>;
  /** `at`: when it was typed. What comes later than a newer one changes nothing. */
  keepDraft(draft: { key: string; review_id: number; text: string; at: number }): Result<{ on_server: boolean }>;
  findDraft(key: string): Result<string | null>;
  newKey(): Result<string>;
  keepPending(pending: PendingReply): Result<null>;
  dropPending(key: string): Result<null>;
  listPending(): Result<PendingReply[]>;
  keepLeaving(leaving: KeptLeaving): Result<null>;
  /** `visit` tells one load of a page from the next: only one takes it, and may ask again. */
  takeLeaving(visit: string): Result<KeptLeaving | null>;
  keepPointed(ask: { site: string; form: PointedForm }): Result<null>;
  findPointed(site: string): Result<PointedForm | null>;
  /** Notes from now on what the page says by `alert()`: see `hear-alerts.ts` of the page. */
  hearAlerts(): Result<null>;
  dropLeaving(): Result<null>;
  teachSite(ask: { client_id: number | null; site: Site }): Result<null>;
  countReviews(count: FrameCount): Result<null>;
  /** How many reviews all frames of the asking tab show together. */
  countTab(): Result<number>;
  openOptions(): Result<null>;
  /** Opens the rulebook at a rule; the page never learns where the server is. */
  openRule(rule: string): Result<null>;
}

/** Asked by our own pages: popup and options. */
export interface OwnMessages {
  pairDevice(ask: { server: string; code: string; name: string }): Result<Me>;
  revokeDevice(): Result<null>;
  checkServer(): Result<Me>;
  readSite(tabId: number): Result<null>;
  forgetSite(pattern: string): Result<null>;
  getCounts(tabId: number): Result<FrameCount[]>;
  flushOutbox(): Result<{ left: number }>;
}

/** Told to a page. */
export interface TabMessages {
  openNext(): void;
  /** The agent wants to point at the reviews of this page. */
  teachPage(): void;
  settingsChanged(settings: PageSettings): void;
}

export type Messages = PageMessages & OwnMessages & TabMessages;
export type { Draft };

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>({ logger: undefined });
