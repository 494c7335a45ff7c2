import { isPhrase } from '../words.ts';
import type { Rating } from './rating-forms.ts';

const BEST = 10;

/** Returns the marks that a gauge for screen readers shows and nobody can move ("role=slider, aria-valuenow=4"), or null. */
export function givenMarks(element: Element): Rating | null {
  const said = element.getAttribute('aria-valuenow');
  if (said === null || !isGauge(element) || !isPhrase(element.getAttribute('aria-label') ?? '', 'rating_label'))
    return null;
  const [value, scale] = [Number(said), Number(element.getAttribute('aria-valuemax'))];
  return said !== '' && value >= 0 && value <= scale && scale > 2 && scale <= BEST ? { value, scale } : null;
}

function isGauge(element: Element): boolean {
  const role = element.getAttribute('role');
  return role === 'meter' || (role === 'slider' && element.getAttribute('aria-readonly') === 'true');
}
