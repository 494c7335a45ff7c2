import { isSignInPage } from '../lib/is-sign-in-page.ts';
import { PostError } from '../lib/post-error.ts';
import { waitFor } from '../lib/wait.ts';
import { chooseFields } from './choose-field.ts';
import { insertReply } from './insert-reply.ts';
import type { InsertedReply, InsertRequest, PendingInsert } from './types.ts';

const PAGE_SETTLES = 6_000;

/** Puts a pending reply into the form on the page to which the review's own link led. */
export async function resumeInsert(
  pending: PendingInsert,
  rest: Pick<InsertRequest, 'form' | 'identity' | 'signal' | 'onLeaving'>,
): Promise<InsertedReply> {
  // Other fields of the form stand there before its editor is drawn.
  const fits = (): boolean => chooseFields(null, pending.review.text, { marks: new Map(), focused: null }).length > 0;
  const found = await waitFor(() => fits() || isSignInPage(), { timeout: PAGE_SETTLES, signal: rest.signal });
  if (isSignInPage()) throw new PostError('login');
  if (!found) throw new PostError('no_form');
  return insertReply({ ...rest, review: null, text: pending.text, pending });
}
