import { isPhrase } from './words.ts';

/**
 * Returns the site's own control that shows the rest of a truncated review, or null. For the session to press when asked to.
 *
 * A link to another page, a button that sends a form and one that opens a menu are left alone.
 */
export function findExpander(review: Element): HTMLElement | null {
  for (const control of review.querySelectorAll<HTMLElement>('button, a, [role=button], summary, label, span')) {
    const text = (control.textContent ?? '').trim();
    if (text.length > 0 && text.length < 40 && isPhrase(text, 'expand') && isHarmless(control)) return control;
  }
  return null;
}

function isHarmless(control: HTMLElement): boolean {
  if (control.closest('[aria-haspopup]:not([aria-haspopup=false])')) return false;
  const link = control.closest('a[href]');
  if (link && !/^(?:#|javascript:)/i.test(link.getAttribute('href') ?? '')) return false;
  const button = control.closest('button');
  return button === null || button.type !== 'submit' || button.form === null;
}
