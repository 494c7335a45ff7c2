/**
 * The nouns of the road, as values that one station hands to the next.
 * Field names are those of the command line, of /api/v1 and of the database.
 */

/** Says whether a page could be read, and if not, why. Never "none" for a page that could not be read. */
export type PageState = 'reviews' | 'none' | 'blocked' | 'login' | 'loading' | 'elsewhere';

/** A reply that stands under a review on the page already. */
export interface ExistingReply {
  author: string | null;
  text: string;
  date: string | null;
  by_owner: boolean;
}

/** A review or comment as it was read from the page. */
export interface Review {
  /** The site's own id, or a stable hash of author, date and first words. */
  id: string;
  author: string | null;
  text: string;
  /** Set only where the site shows a translation beside the original, which is `text`. */
  translated_text?: string | null;
  /** The whole text, where the page shows only its beginning but declares the rest for search engines. */
  full_text?: string | null;
  /** The headline of the review, where it has one beside its text. */
  title?: string | null;
  rating: number | null;
  /** The best possible rating on this site: 5, 10 or 100. */
  scale: number | null;
  /** ISO 8601, with a time zone only where the page says one. */
  date: string | null;
  date_raw: string | null;
  truncated: boolean;
  permalink?: string | null;
  /** Id of the review that this one answers, in a thread. */
  parent_id?: string | null;
  /** Written by the owner of the page, in a thread where answers stand like reviews. */
  by_owner?: boolean;
  replies: ExistingReply[];
}

/** A review together with the place where it stands. Never leaves the page. */
export interface CapturedReview extends Review {
  element: Element;
  /** The adapter that read it, and how sure we are of that; missing where the generic reader did. */
  read_with?: { site: string; confidence: Confidence };
}

/** What the capture found on a page. */
export interface PageReading {
  state: PageState;
  /** Words for the agent, as a message key of shared/messages, where the state needs one. */
  reason: string | null;
  /** Where the reviews are, when `state` is `elsewhere`. */
  elsewhere_url: string | null;
  /** What is reviewed: product, place, article. */
  title: string | null;
  language: string | null;
  /** Name of the adapter that read the page; null for the generic reader. */
  adapter: string | null;
  /** Fields that the adapter should have read and did not, with how many reviews miss them. */
  unread: Record<string, number>;
  reviews: CapturedReview[];
}

/** One step of the closed adapter language; see docs/sites.md and shared/schema/site.schema.json. */
export type Command = string | [string, ...unknown[]];

/** How to open, find and press the reply form of a site. Every key may be missing: then it is found without an adapter. */
export interface ReplyForm {
  open?: Command;
  field?: Command;
  submit?: Command;
  /** Selector of the frame that holds the form. */
  frame?: Command;
  /** Elements whose appearance or text tells that the site took, held or refused the reply. */
  accepted?: Command;
  moderated?: Command;
  refused?: Command;
  /** Where the owner's reply stands when it is visible, seen from the review. */
  reply?: Command;
}

/** Where the agent pointed when no reply field was found, kept for the next review of the site. */
export interface PointedForm {
  field: Command;
  /** What the agent pressed in the review before the field was there. */
  open?: Command;
  /** The field stands in the review's own part of the page; else the page has one for all reviews. */
  own: boolean;
}

/** One kind of page of a site. */
export interface SitePage {
  name: string;
  matches: string[];
  /** Where it is another than that of the site's other pages. */
  confidence?: Confidence;
  reviews: Record<string, Command>;
  reply?: ReplyForm;
}

/** How sure we are of an adapter: run on a saved page or a running system, copied from what others publish, or a guess. */
export type Confidence = 'verified' | 'from public code' | 'draft';

/** A site adapter: data, one file in shared/sites/. */
export interface Site {
  name: string;
  lastModified: string;
  confidence: Confidence;
  verified_on?: string | null;
  platform: string;
  examples: string[];
  notes?: string;
  pages: SitePage[];
}

/** How far a reply has come. "visible" is said only when it was seen on the page. */
export type PostStatus = 'visible' | 'submitted' | 'failed';

/** What the agent is told while a reply is on its way. */
export type PostStep = 'checking' | 'opening' | 'filling' | 'holding' | 'pressing' | 'confirming';

/** Why a reply did not get out; each has a sentence in shared/messages under `post.<reason>`. */
export type PostProblem =
  | 'gone'
  | 'edited'
  | 'answered'
  | 'no_form'
  | 'unsure'
  | 'not_taken'
  | 'no_button'
  /** The site wants a guest's name or e-mail, and none is set. */
  | 'guest'
  /** The form stands in a frame of another site: it must be granted first. */
  | 'other_frame'
  | 'disabled'
  | 'captcha'
  | 'login'
  | 'rate_limit'
  | 'refused'
  | 'too_long'
  | 'not_seen'
  | 'cancelled';

/** The proof of a confirmation: when, what and where it was seen. */
export interface Proof {
  at: string;
  text_hash: string;
  where: string;
  url: string;
}

/** The end of one attempt to post. */
export interface PostOutcome {
  status: PostStatus;
  problem: PostProblem | null;
  /** The site's own words, where it said something. */
  site_said: string | null;
  proof: Proof | null;
}
