import type { PostStatus, Proof, Review } from '../model';

/** The nouns that only the server makes. Names are those of /api/v1. */
export type SentimentLabel = 'negative' | 'neutral' | 'positive' | 'mixed';
export type Severity = 'block' | 'warn' | 'hint';
export type Verification = 'unchecked' | 'confirmed_ours' | 'confirmed_third_party' | 'refuted' | 'not_checkable';

/** Words of the review that speak for one conclusion; `span` counts characters of the review's text. */
export interface Evidence {
  text: string;
  span: [number, number];
  speaks_for: string;
}

/** What the server concluded from a review's text. */
export interface Analysis {
  language: { code: string; name: string; confidence: number };
  sentiment: { label: SentimentLabel; polarity: number; confidence: number };
  topics: string[];
  signals: Record<string, boolean>;
  reaction: string;
  priority: number;
  evidence?: Evidence[];
  aspects?: Record<string, string>;
  stars_contradict?: boolean;
}

export type CaseStatus =
  'new' | 'locked' | 'draft' | 'awaiting_approval' | 'submitted' | 'visible' | 'rejected' | 'vanished' | 'closed';

/** How far the team is with a review. */
export interface CaseState {
  status: CaseStatus;
  locked_by: string | null;
  locked_until: string | null;
  mine: boolean;
  draft: string | null;
  reply: { id: number; text: string; status: string } | null;
}

export interface Client {
  id: number;
  name: string;
  voice?: string | null;
  signature?: string | null;
}

export interface Agent {
  id: number;
  name: string;
  role: string;
  language: string;
}

/** What the agent says about the case; the server fills the rest. */
export interface ReplyContext {
  verification: Verification;
  platform?: string;
  cause?: string | null;
  facts?: string[];
  remedies?: string[];
}

/** A rule that speaks against a reply; `span` counts characters of the reply. */
export interface Finding {
  rule: string;
  severity: Severity;
  message: string;
  span: [number, number] | null;
  suggestion: string | null;
}

/** A suggested reply. */
export interface Draft {
  text: string;
  language: string;
  moves: string[];
  findings: Finding[];
  explanation?: { move: string; rule: string | null; why: string }[];
  kind?: 'full' | 'short' | 'question';
}

export interface Pairing {
  token: string;
  device_id: number;
  agent: Agent;
  clients: Client[];
}

export interface Me {
  agent: Agent;
  device_id: number;
  clients: Client[];
  server: { version: string };
}

/** A page with its reviews, as sent; the address is added by the background, from the sender. */
export interface PageToSend {
  title: string | null;
  language: string | null;
  site: string;
  page_key: string;
  client_id: number | null;
  reviews: Review[];
}

export interface AnalysedReview {
  id: string;
  review_id: number;
  version: number;
  analysis: Analysis;
  case: CaseState;
}

export interface PageAnswer {
  page_id: number;
  client: Client;
  reviews: AnalysedReview[];
}

export interface DraftsAnswer {
  analysis: Analysis;
  context: ReplyContext;
  drafts: Draft[];
}

/** A reply about to be pressed; the server keeps the place so that nobody answers twice. */
export interface Reservation {
  text: string;
  client_id: number | null;
  draft_text: string | null;
  context: ReplyContext;
  page_url: string;
  override: boolean;
}

export interface ReservedReply {
  reply_id: number;
  status: string;
  case: CaseState;
}

/** What became of a reply. "failed" frees the review again. */
export interface OutcomeReport {
  status: PostStatus | 'rejected' | 'vanished';
  problem: string | null;
  site_said: string | null;
  proof: Proof | null;
}

export interface Correction {
  language?: string;
  sentiment?: SentimentLabel;
  topics?: string[];
}
