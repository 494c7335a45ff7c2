import { isSignInPage } from '../lib/is-sign-in-page.ts';
import { PostError } from '../lib/post-error.ts';
import { waitFor } from '../lib/wait.ts';
import { findFields } from './find-fields.ts';
import { insertReply } from './insert-reply.ts';
import type { InsertedReply, InsertRequest, PendingInsert } from './types.ts';

const PAGE_SETTLES = 6_000;

/** Puts a pending reply into the form on the page to which the review's own link led. */
export async function resumeInsert(
  pending: PendingInsert,
  rest: Pick<InsertRequest, 'form' | 'identity' | 'signal'>,
): Promise<InsertedReply> {
  const fields = await waitFor(() => findFields(document).length > 0, { timeout: PAGE_SETTLES, signal: rest.signal });
  if (isSignInPage()) throw new PostError('login');
  if (!fields) throw new PostError('no_form');
  return insertReply({ ...rest, review: null, text: pending.text });
}
