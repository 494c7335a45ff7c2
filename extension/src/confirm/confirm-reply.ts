import { isThere } from '../lib/is-there.ts';
import { isVisible } from '../lib/is-visible.ts';
import { bareText } from '../lib/text/same-text.ts';
import { sleep } from '../lib/wait.ts';
import { findAnnounced } from './announcements.ts';
import { AsideEar } from './asides.ts';
import { lookAtPage, problemOf, problemOfStatus, type Look } from './judge-page.ts';
import { failed, submitted, visible } from './outcome.ts';
import type { SiteMessage } from './site-messages.ts';
import type { Confirmation, ConfirmRequest, PageMemory } from './types.ts';

const PATIENCE = 20_000;
/** How long one waits for a reply whose request the site has turned down. */
const PATIENCE_REFUSED = 4_000;
const BETWEEN_LOOKS = 300;
/** A reply drawn before the site has taken it disappears again; so does an error that was not about it. */
const STAYS = 1_200;

/**
 * Waits until the reply is seen on the page, or the site says what became of it.
 *
 * `visible` only for a text that was not there before, outside of the field, and still there a
 * second later. The promise dies with the page: see `resumeConfirmation`.
 */
export async function confirmReply(request: ConfirmRequest & { before: PageMemory }): Promise<Confirmation> {
  const { before } = request;
  const look = (): Look => lookAtPage(request, before.before, before.elements);
  const began = Date.now();
  const end = began + (request.timeout ?? PATIENCE);
  const asides = new AsideEar(request, before.asides);
  let said: SiteMessage | null = null;
  // Where a person was left to press, he may well press again.
  const givesUp = (): boolean =>
    request.timeout === undefined && Date.now() > began + PATIENCE_REFUSED && isTurnedDown(request);
  // One look more than the time allows: it runs on while an alert of the site stands open, and we do not.
  do {
    await sleep(BETWEEN_LOOKS, request.signal);
    const first = look();
    asides.listen();
    if (!first.sighting && !first.message) continue;
    said = first.message ?? said;
    const verdict = await judge(first, look, request);
    if (verdict) return verdict;
  } while (Date.now() < end && !givesUp());
  return notSeen(request, said, asides.heard());
}

async function judge(first: Look, look: () => Look, request: ConfirmRequest): Promise<Confirmation | null> {
  if (first.message?.kind === 'accepted' && !first.sighting) return null;
  await sleep(STAYS, request.signal);
  const second = look();
  const message = second.message ?? (second.sighting ? null : first.message);
  if (message?.kind === 'moderated') return submitted(message, null);
  const problem = problemOf(message);
  if (problem && !(second.sighting && isSent(request))) return failed(problem, message);
  return second.sighting ? visible(request.text, second.sighting, message) : null;
}

/** A form that is closed or emptied was taken by the site: a message beside it is about something else. */
function isSent({ field, text }: ConfirmRequest): boolean {
  return !stillHolds(field ?? null, text);
}

function stillHolds(field: HTMLElement | null, text: string): boolean {
  if (!field || !isThere(field) || !isVisible(field)) return false;
  const standing = (field as HTMLTextAreaElement).value ?? field.textContent ?? '';
  return bareText(standing).includes(bareText(text).slice(0, 40));
}

/** The text still stands in its field, and what the page's code sent was answered by an error that says the sender is at fault. */
function isTurnedDown(request: ConfirmRequest & { before: PageMemory }): boolean {
  return request.before.requests.refusal() !== null && stillHolds(request.field ?? null, request.text);
}

/**
 * Nothing was seen: if the text still stands in its field and no request went out, the press had no effect. Where a
 * request was turned down the page is looked at once more all the same: it may have been another one.
 */
function notSeen(
  request: ConfirmRequest & { before: PageMemory },
  said: SiteMessage | null,
  aside: string | null,
): Confirmation {
  const { requests } = request.before;
  const held = stillHolds(request.field ?? null, request.text);
  const alert = request.heard?.().at(-1) ?? findAnnounced(request.before.announced);
  // Words of an alert that are not understood: with the text still there and nothing sent, they say what is missing.
  if (!said && alert !== null) {
    const words = { kind: 'refused' as const, text: alert };
    return requests.count() === 0 && held ? failed('refused', words) : submitted(words, 'not_seen', location.href);
  }
  // Words in a plain place may be about something else: they are passed on and prove nothing.
  const words = said ?? (aside === null ? null : { kind: 'refused' as const, text: aside });
  if (!said && requests.count() === 0 && held) return failed('not_seen', words);
  const refused = held ? problemOfStatus(requests.refusal()) : null;
  return submitted(words, refused ?? 'not_seen', location.href);
}
