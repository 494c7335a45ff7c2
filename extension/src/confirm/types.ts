import type { CapturedReview, PostOutcome, PostProblem, ReplyForm } from '../lib/model.ts';
import type { Asides } from './asides.ts';
import type { RequestLog } from './watch-requests.ts';

/** What stood on the page before the reply was sent: plain JSON, it survives a reload. */
export interface BeforeSending {
  url: string;
  /** How often the reply's text stood on the page already, and how often in the review's own part of it. */
  seen: number;
  seen_here: number;
  /** The site's messages that were there already: they say nothing about this reply. */
  messages: string[];
}

/** What stood on the page before, with the elements themselves, for as long as the page lives. */
export interface PageMemory {
  before: BeforeSending;
  elements: WeakSet<Element>;
  /** What it announced in words that we do not understand. */
  announced: string[];
  /** What it said beside the form and in its quiet places. */
  asides: Asides;
  /** What the page's code has sent since. */
  requests: RequestLog;
}

/** A confirmation that goes on after the page was loaded anew: plain JSON for storage. */
export interface PendingConfirmation {
  kind: 'confirm';
  review: { id: string; author: string | null; text: string };
  text: string;
  before: BeforeSending;
  form: ReplyForm | null;
  /** The page on which the review stands; the form may have been on another. */
  page_url: string;
  at: string;
  /** How many pages were looked at since. */
  looks: number;
  /** What the site said on a page that is gone. */
  said?: string | null;
  /** Why the site seems to have turned the reply down, where only its answer to a request said so. */
  refused?: PostProblem | null;
}

/** What `rememberPage` and `confirmReply` need. */
export interface ConfirmRequest {
  /** Null in a frame or on a page that holds nothing but the reply form. */
  review: CapturedReview | null;
  text: string;
  form: ReplyForm | null;
  /** The field that held the reply: what stands in its form is no publication. */
  field?: HTMLElement | null;
  button?: HTMLElement | null;
  neighbours?: Element[];
  /** What the page has said by `alert()` since the reply was sent. */
  heard?: () => string[];
  /** Milliseconds until it gives up: 20,000 where nothing is said. */
  timeout?: number;
  signal?: AbortSignal;
}

/** The end of a confirmation; `look_at` is the page on which to go on with `resumeConfirmation`, if there is one. */
export interface Confirmation extends PostOutcome {
  look_at: string | null;
}
