import { isVisible } from './is-visible.ts';

/** More text than a page shows that only wants to know who somebody is. */
const MOST_TEXT = 1_200;

/** Says whether a page holds little more than a form to sign in; a login box in a page's header does not make it one. */
export function isSignInPage(page: Document = document): boolean {
  const password = [...page.querySelectorAll('input[type="password"]')].some((input) => isVisible(input));
  return password && (page.body.innerText ?? '').length <= MOST_TEXT;
}
