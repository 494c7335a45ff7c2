import type { CapturedReview, PointedForm, ReplyForm } from '../lib/model.ts';
import type { PressedOpener } from './try-opener.ts';

/** Under which public name a guest's form is filled, where the agent is not signed in to the site. */
export interface Identity {
  name: string;
  email?: string | null;
}

/** What must survive when the reply form stands on another page: plain JSON. */
export interface PendingInsert {
  kind: 'insert';
  text: string;
  /** Page on which the review stands. */
  page_url: string;
  /** Where the followed link leads. */
  form_url: string;
  review: { id: string; author: string | null; text: string };
  at: string;
  /** The form wanted a preview first, and its control was pressed: the next page has the one that publishes. */
  previewed?: boolean;
}

/** What `insertReply` needs. */
export interface InsertRequest {
  /** Null in a frame or on a page that holds nothing but the reply form of one review. */
  review: CapturedReview | null;
  text: string;
  form: ReplyForm | null;
  /** Elements of all other reviews of the page: the search for the form never enters them. */
  neighbours?: Element[];
  identity?: Identity | null;
  /** The field (and button) that the agent pointed at. */
  pointed?: { field: HTMLElement; button?: HTMLElement | null } | null;
  /** Where the agent pointed under an earlier review of this site. */
  remembered?: PointedForm | null;
  /** What was handed over by the page from which a link led to this form. */
  pending?: PendingInsert | null;
  /** Is awaited before a link to another page is followed; keep it, and call `resumeInsert` there. */
  onLeaving?: (pending: PendingInsert) => Promise<void> | void;
  signal?: AbortSignal;
}

/** A reply that stands in the site's field, verified, not yet sent. */
export interface InsertedReply {
  field: HTMLElement;
  /** Null when no send control was found: the agent presses the site's own. */
  button: HTMLElement | null;
  /** What was pressed to open the form: never the send control, unless it says something else by now. */
  opener: PressedOpener | null;
  text: string;
  /** `own`: the review's own form. `thread`: the page has one form for all, without a reply to a single review. */
  place: 'own' | 'thread';
  /** The most characters that the field takes, where it says so. */
  limit: number | null;
  /** Puts back what stood in the field before. */
  undo(): Promise<void>;
}
