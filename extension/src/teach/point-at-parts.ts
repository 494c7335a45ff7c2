import { deepRoots } from '../lib/deep-dom.ts';
import type { CapturedReview } from '../lib/model.ts';
import { spaceless } from '../lib/text/same-text.ts';
import type { Part } from './propose-site.ts';

const READ: [Part, 'text' | 'author' | 'date_raw'][] = [
  ['text', 'text'],
  ['author', 'author'],
  ['date', 'date_raw'],
];
const MORE = 40;

/** Returns where the parts of a review stand that a reader has read, as a person would point at them. */
export function pointAtParts(review: CapturedReview): Partial<Record<Part, Element>> {
  const parts: Partial<Record<Part, Element>> = {};
  for (const [part, field] of READ) {
    const value = review[field];
    const place = value && findPlace(review.element, value);
    if (place) parts[part] = place;
  }
  return parts;
}

/** Returns the innermost box that holds the whole value and little more: all paragraphs of a text, not the first. */
function findPlace(element: Element, value: string): Element | null {
  const wanted = spaceless(value);
  const most = wanted.length * 1.2 + MORE;
  const places = deepRoots(element).flatMap((root) => [...root.querySelectorAll('*')]);
  return (
    places.findLast((each) => {
      const words = spaceless(each.textContent ?? '');
      return words.length < most && words.startsWith(wanted);
    }) ?? null
  );
}
