import { deepContains, deepQueryAll } from '../lib/deep-dom.ts';
import { isThere } from '../lib/is-there.ts';
import { isVisible } from '../lib/is-visible.ts';
import { bareText } from '../lib/text/same-text.ts';
import { formZone } from './sightings.ts';
import { kindOfMessage, shortTexts } from './site-messages.ts';
import type { ConfirmRequest } from './types.ts';

/** Where a site speaks when there is time. */
const QUIET = '[role="status" i], [aria-live="polite" i], output';
const CONTROLS = 'button, label, select, summary, nav, a[href], [role="button" i], [data-replywell]';
const LONGEST = 300;
/** Progress, and no answer: "Sending…". */
const GOES_ON = /(\u2026|\.\.\.)\s*$/;

/** What stood beside the form, and which quiet places had spoken already, before the reply was sent. */
export interface Asides {
  near: Set<string>;
  spoke: WeakSet<Element>;
}

/** Remembers what a site says beside the form and in its quiet places: a carousel or a counter speaks all the time. */
export function rememberAsides(request: ConfirmRequest): Asides {
  const speaking = quietPlaces().filter((place) => wordsOf(place) !== '');
  return { near: new Set(textsNear(request).map(withoutCounts)), spoke: new WeakSet(speaking) };
}

/**
 * Hears what a site says in words that we do not know, in no place made to be heard: beside a form that still stands, or in
 * a quiet place that was silent before. It proves nothing and may help the agent.
 */
export class AsideEar {
  private last: string | null = null;

  constructor(
    private readonly request: ConfirmRequest,
    private readonly before: Asides,
  ) {}

  /** Listens once. What is said in a quiet place may be gone the next time; what stands beside the form stays, or is no answer. */
  listen(): void {
    const said = quietPlaces()
      .filter((place) => !this.before.spoke.has(place))
      .map(wordsOf);
    this.last = said.filter((text) => this.isWorth(text)).at(-1) ?? this.last;
  }

  /** Returns what was said, or null. */
  heard(): string | null {
    const near = textsNear(this.request).filter((text) => !this.before.near.has(withoutCounts(text)));
    return near.filter((text) => this.isWorth(text)).at(-1) ?? this.last;
  }

  private isWorth(text: string): boolean {
    const bare = bareText(text);
    const reply = bareText(this.request.text);
    const isReply = reply.includes(bare) || bare.includes(reply.slice(0, 40));
    return bare.length > 2 && text.length <= LONGEST && !isReply && !GOES_ON.test(text) && kindOfMessage(text) === null;
  }
}

const quietPlaces = (): Element[] =>
  deepQueryAll(document, QUIET).filter((place) => isVisible(place) && !place.closest('[data-replywell]'));

const wordsOf = (place: Element): string => (place.textContent ?? '').replace(/\s+/g, ' ').trim();

/** "12 characters left" that becomes "11 characters left" says nothing new. */
const withoutCounts = (text: string): string => text.replace(/\d+/g, '#');

function textsNear(request: ConfirmRequest): string[] {
  const { field, review, neighbours = [] } = request;
  if (!isThere(field) || !isVisible(field)) return [];
  const reviews = [...(review ? [review.element] : []), ...neighbours].filter(isThere);
  const isOwn = (part: Element | null): part is Element =>
    part !== null && !reviews.some((each) => deepContains(part, each));
  const zone = [formZone(request), field.parentElement].find(isOwn);
  if (!zone) return [];
  const beside = [zone.previousElementSibling, zone.nextElementSibling].filter(
    (part) => isOwn(part) && wordsOf(part).length <= LONGEST,
  );
  return [zone, ...beside].flatMap((part) => textsIn(part!));
}

const textsIn = (part: Element): string[] =>
  [...shortTexts(part)]
    .filter(({ element }) => part.contains(element) && !element.closest(CONTROLS) && isVisible(element))
    .map(({ text }) => text);
