import { findElements } from '../lib/adapter/run-command.ts';
import { isThere } from '../lib/is-there.ts';
import { isVisible } from '../lib/is-visible.ts';
import type { PostProblem, ReplyForm } from '../lib/model.ts';
import { findSightings, type Sighting } from './sightings.ts';
import { kindOfMessage, readSiteMessages, type MessageKind, type SiteMessage } from './site-messages.ts';
import type { BeforeSending, ConfirmRequest } from './types.ts';

/** What one look at the page shows. */
export interface Look {
  /** The reply, where it can be read as new. */
  sighting: Sighting | null;
  /** What the site says that it did not say before. */
  message: SiteMessage | null;
}

const PROBLEMS: Partial<Record<MessageKind, PostProblem>> = {
  captcha: 'captcha',
  login: 'login',
  rate_limit: 'rate_limit',
  too_long: 'too_long',
  refused: 'refused',
};

/** Looks at the page once, and leaves out all that was there before. */
export function lookAtPage(
  request: ConfirmRequest & { reviewText?: string },
  before: BeforeSending,
  known: WeakSet<Element> | null,
): Look {
  const sightings = findSightings(request.text, request);
  const sighting = newSighting(sightings, before, known);
  const published = sightings.map(({ element }) => element);
  const others = (request.neighbours ?? []).filter(
    (review) => isThere(review) && !published.some((element) => review.contains(element)),
  );
  const message =
    heardMessage(request) ?? newMessage(readSiteMessages([...published, ...others]), before, request.form);
  return { sighting, message };
}

/** Returns why the reply did not get out, where the message says so. */
export const problemOf = (message: SiteMessage | null): PostProblem | null =>
  message ? (PROBLEMS[message.kind] ?? null) : null;

/** Returns why a request was turned down, by the status that answered it. */
export function problemOfStatus(status: number | null): PostProblem | null {
  if (status === null) return null;
  return ({ 401: 'login', 413: 'too_long', 429: 'rate_limit' } as const)[status] ?? 'refused';
}

/**
 * A text that stood on the page before may be drawn anew: it counts as published only when it is
 * seen once more than before, or for the first time in the review's own place.
 */
function newSighting(sightings: Sighting[], before: BeforeSending, known: WeakSet<Element> | null): Sighting | null {
  const fresh = sightings.filter(({ element }) => !known?.has(element));
  const here = fresh.find((sighting) => sighting.here);
  const moreHere = sightings.filter((sighting) => sighting.here).length > before.seen_here;
  if (here && moreHere) return here;
  return sightings.length > before.seen ? (here ?? fresh.at(-1) ?? sightings.at(-1) ?? null) : null;
}

function newMessage(messages: SiteMessage[], before: BeforeSending, form: ReplyForm | null): SiteMessage | null {
  const told = toldByAdapter(form, before);
  if (told) return told;
  const old = new Map<string, number>();
  for (const text of before.messages) old.set(withoutCounts(text), (old.get(withoutCounts(text)) ?? 0) + 1);
  const fresh = messages.filter(({ text }) => {
    const left = old.get(withoutCounts(text)) ?? 0;
    old.set(withoutCounts(text), left - 1);
    return left <= 0;
  });
  return fresh.find(({ kind }) => kind !== 'accepted') ?? fresh[0] ?? null;
}

/** What the site said by `alert()`, where its words say what became of the reply. */
function heardMessage({ heard }: Pick<ConfirmRequest, 'heard'>): SiteMessage | null {
  for (const text of (heard?.() ?? []).reverse()) {
    const kind = kindOfMessage(text);
    if (kind) return { kind, text };
  }
  return null;
}

/** "Pending (3)" that becomes "Pending (4)" is a counter and no message. */
const withoutCounts = (text: string): string => text.replace(/\d+/g, '#');

/** An adapter knows the places in which its site speaks: they count whatever words stand there. */
function toldByAdapter(form: ReplyForm | null, before: BeforeSending): SiteMessage | null {
  const places = [
    ['refused', form?.refused],
    ['moderated', form?.moderated],
    ['accepted', form?.accepted],
  ] as const;
  for (const [kind, command] of places) {
    const element = findElements(command, document).find((each) => isVisible(each));
    const text = element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (element && text !== '' && !before.messages.includes(text)) return { kind, text };
  }
  return null;
}
