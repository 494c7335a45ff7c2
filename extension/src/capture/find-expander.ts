import { isPhrase } from './words.ts';

/** Returns the site's own control that shows the rest of a truncated review, or null. For the session to press when asked to. */
export function findExpander(review: Element): HTMLElement | null {
  for (const control of review.querySelectorAll<HTMLElement>('button, a, [role=button], summary, label, span')) {
    const text = (control.textContent ?? '').trim();
    if (text.length > 0 && text.length < 40 && isPhrase(text, 'expand')) return control;
  }
  return null;
}
