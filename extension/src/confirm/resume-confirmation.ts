import { sleep } from '../lib/wait.ts';
import { lookAtPage, problemOf, type Look } from './judge-page.ts';
import { failed, submitted, visible } from './outcome.ts';
import { isSignInPage } from '../lib/is-sign-in-page.ts';
import type { PostProblem } from '../lib/model.ts';
import type { SiteMessage } from './site-messages.ts';
import type { BeforeSending, Confirmation, ConfirmRequest, PendingConfirmation } from './types.ts';

const PATIENCE = 12_000;
/** A page that only says thanks is left sooner for the one on which the review stands. */
const PATIENCE_ELSEWHERE = 4_000;
const BETWEEN_LOOKS = 300;
const STAYS = 700;
const MOST_LOOKS = 2;

/**
 * Goes on with a confirmation on a page that was loaded after the reply was sent.
 *
 * Where the reply is not on this page and another one should be looked at, `look_at` says which:
 * open it, raise `looks` by one and resume there.
 */
export async function resumeConfirmation(
  pending: PendingConfirmation,
  rest: Pick<ConfirmRequest, 'review' | 'neighbours' | 'timeout' | 'signal'>,
): Promise<Confirmation> {
  const elsewhere = pageOf(location.href) !== pageOf(pending.page_url);
  const request = { ...rest, text: pending.text, form: pending.form, reviewText: pending.review.text };
  const before = withoutOldCounts(pending.before, elsewhere);
  const look = (): Look => lookAtPage(request, before, null);
  const end = Date.now() + (rest.timeout ?? (elsewhere ? PATIENCE_ELSEWHERE : PATIENCE));
  let said: SiteMessage | null = null;
  do {
    const first = look();
    said = first.message ?? said;
    const verdict = await judge(first, look, request);
    if (verdict) return verdict;
    await sleep(BETWEEN_LOOKS, rest.signal);
  } while (Date.now() < end);
  const signIn = elsewhere && !said && isSignInPage();
  return notSeen(pending, said, elsewhere, signIn ? 'login' : null);
}

async function judge(first: Look, look: () => Look, request: ConfirmRequest): Promise<Confirmation | null> {
  if (!first.sighting) {
    const problem = problemOf(first.message);
    if (first.message?.kind === 'moderated') return submitted(first.message, null);
    return problem ? failed(problem, first.message) : null;
  }
  await sleep(STAYS, request.signal);
  const second = look();
  if (!second.sighting) return null;
  return second.message?.kind === 'moderated'
    ? submitted(second.message, null)
    : visible(request.text, second.sighting, second.message);
}

/** On another page, what stood on the first one is no measure: there, every sight of the text is new. */
function withoutOldCounts(before: BeforeSending, elsewhere: boolean): BeforeSending {
  return elsewhere && before.seen === 0 ? { ...before, seen_here: 0 } : before;
}

/** A page that only asks who one is says why nothing was taken; the page with the review is looked at all the same. */
function notSeen(
  pending: PendingConfirmation,
  said: SiteMessage | null,
  elsewhere: boolean,
  reason: PostProblem | null,
): Confirmation {
  if (pending.refused && !elsewhere)
    return { ...failed(pending.refused, said), site_said: said?.text ?? pending.said ?? null };
  const again = pending.looks < MOST_LOOKS && (elsewhere || pending.looks === 0);
  const outcome = submitted(said, reason ?? 'not_seen', again ? pending.page_url : null);
  return { ...outcome, site_said: outcome.site_said ?? pending.said ?? null };
}

const pageOf = (url: string): string => url.split('#')[0]!;
