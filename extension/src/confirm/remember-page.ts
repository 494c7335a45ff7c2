import { findElements } from '../lib/adapter/run-command.ts';
import { isVisible } from '../lib/is-visible.ts';
import { readAnnouncements } from './announcements.ts';
import { rememberAsides } from './asides.ts';
import { findSightings } from './sightings.ts';
import { readSiteMessages } from './site-messages.ts';
import type { BeforeSending, Confirmation, ConfirmRequest, PageMemory, PendingConfirmation } from './types.ts';
import { watchRequests } from './watch-requests.ts';

/** Remembers what stands on the page before the reply is sent: nothing of it counts as an answer of the site. */
export function rememberPage(request: ConfirmRequest): PageMemory {
  const sightings = findSightings(request.text, request);
  const elements = new WeakSet(sightings.map(({ element }) => element));
  const messages = [...readSiteMessages([]).map(({ text }) => text), ...adapterTexts(request)];
  const before = {
    url: location.href,
    seen: sightings.length,
    seen_here: sightings.filter(({ here }) => here).length,
    messages,
  };
  return {
    before,
    elements,
    announced: readAnnouncements(),
    asides: rememberAsides(request),
    requests: watchRequests(),
  };
}

/** Places in which an adapter's site speaks may hold a text already, hidden or from the last reply. */
function adapterTexts({ form }: ConfirmRequest): string[] {
  const places = [form?.accepted, form?.moderated, form?.refused].flatMap((command) => findElements(command, document));
  return places
    .filter((place) => isVisible(place))
    .map((place) => place.textContent?.replace(/\s+/g, ' ').trim() ?? '');
}

/** The page from which a link led to the form, and what stood on it then. */
export interface Origin {
  review: PendingConfirmation['review'];
  page_url: string;
  before?: BeforeSending;
}

/**
 * Returns what must be kept so that the confirmation can go on after a reload.
 * Keep it before the button is pressed. A form on a page of its own hands over where it was opened.
 */
export function pendingConfirmation(request: ConfirmRequest, memory: PageMemory, origin?: Origin): PendingConfirmation {
  const { id = '', author = null, text = '' } = request.review ?? origin?.review ?? {};
  const before = origin?.before
    ? { ...origin.before, messages: [...origin.before.messages, ...memory.before.messages] }
    : memory.before;
  return {
    kind: 'confirm',
    review: { id, author, text },
    text: request.text,
    before,
    form: request.form,
    page_url: origin?.page_url ?? location.href,
    at: new Date().toISOString(),
    looks: 0,
  };
}

/** Returns what must be kept before the page in `look_at` is loaded; what the site said so far is kept with it. */
export function pendingAgain(pending: PendingConfirmation, last: Confirmation): PendingConfirmation {
  const refused = last.problem === 'not_seen' ? null : last.problem;
  return {
    ...pending,
    looks: pending.looks + 1,
    said: last.site_said ?? pending.said ?? null,
    refused: refused ?? pending.refused ?? null,
  };
}
