import { readPage } from '../../capture/read-page';
import { matchPages } from '../../lib/adapter/match-page';
import type { CapturedReview, PageReading, ReplyForm, Site } from '../../lib/model';
import { readPlace as placeOf, type Place } from '../../page/read-place';
import type { InsertRequest, PendingInsert } from '../../post';
import type { BeforeSending } from '../../confirm';
import { findOuterWindow } from '../../panel/frame-chain';
import type { Session } from './session';

export { watchPage } from '../../page/watch-page';
export {
  confirmReply,
  findRejection,
  pendingAgain,
  pendingConfirmation,
  rememberPage,
  resumeConfirmation,
  type Confirmation,
  type PendingConfirmation,
} from '../../confirm';
export {
  belongingOf,
  copyForAgent,
  describeForm,
  expectLimit,
  insertReply,
  pressSend,
  recheckReview,
  resumeInsert,
  type InsertedReply,
  type PendingInsert,
} from '../../post';

/** Returns what the server knows the page by. A frame made by srcdoc has no address of its own: the page around it counts. */
export function readPlace(session: Session): Place {
  return placeOf(readAddress(), session.sites);
}

/** Reads the page once, now. */
export function readNow(session: Session): Promise<PageReading> {
  return readPage(document, { url: readAddress(), sites: session.sites, adapters: true, signal: session.ctx.signal });
}

/** Reads the page with one adapter alone, as a try. */
export function readWith(session: Session, site: Site): Promise<PageReading> {
  return readPage(document, { url: readAddress(), sites: [site], adapters: true, signal: session.ctx.signal });
}

/** Returns how the site's adapter says that the reply form is found; null where it must be found without. */
export function findReplyForm(session: Session): ReplyForm | null {
  const matched = matchPages(session.sites, readAddress());
  return matched.find(({ site }) => site.name === session.reading.value?.adapter)?.page.reply ?? null;
}

/** What the stations need to know of a reply and its surroundings. */
export interface Request extends InsertRequest {
  neighbours: Element[];
  /** The review that this form belongs to, where the review stands on another page. */
  reviewOfPage?: Departure;
}

/** What is known of the page from which a link led to the form, and what stood on it then. */
export type Departure = PendingInsert & { before: BeforeSending };

/** Returns what the post station needs to know of a review's surroundings; null on a page that holds only the form. */
export function makeRequest(
  session: Session,
  review: CapturedReview | null,
  text: string,
  signal: AbortSignal,
): Request {
  const { public_name: name, public_email: email } = session.settings.value;
  const identity = name ? { name, email: email || null } : null;
  return { review, text, form: findReplyForm(session), neighbours: listNeighbours(session, review), identity, signal };
}

/** Returns the elements of all other reviews of the page. */
export function listNeighbours(session: Session, review: CapturedReview | null): Element[] {
  return session.state.items.value.map((item) => item.review.element).filter((element) => element !== review?.element);
}

/** Returns the address of the page that a person sees in the tab. */
export function readAddress(): string {
  return /^https?:/.test(location.href) ? location.href : (findOuterWindow().location.href ?? document.baseURI);
}
