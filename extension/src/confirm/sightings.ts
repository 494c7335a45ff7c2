import { isThere } from '../lib/is-there.ts';
import { deepContains, deepParent } from '../lib/deep-dom.ts';
import { isVisible } from '../lib/is-visible.ts';
import { findBeginningOnPage, findTextOnPage } from './page-text.ts';
import type { ConfirmRequest } from './types.ts';

/** The reply's text seen on the page, outside of every field and of the form it was written in. */
export interface Sighting {
  element: Element;
  /** In the part of the page that belongs to the review. */
  here: boolean;
}

export type Place = Pick<ConfirmRequest, 'review' | 'field' | 'button' | 'neighbours'> & { reviewText?: string };

/** Returns every place where the text can be read as published; below its own review, its folded beginning counts too. */
export function findSightings(text: string, place: Place): Sighting[] {
  const zone = formZone(place);
  const home = homeOf(place);
  const isHere = (element: Element): boolean => home !== null && deepContains(home, element);
  const whole = findTextOnPage(text);
  const folded = findBeginningOnPage(text).filter((element) => isHere(element) && !whole.includes(element));
  return [...whole, ...folded]
    .filter((element) => isVisible(element) && !(zone && deepContains(zone, element)))
    .map((element) => ({ element, here: isHere(element) }));
}

/** While the field stands open, what is drawn in its form is a preview and not a publication. */
export function formZone({ field, button, review }: Place): Element | null {
  if (!field || !isThere(field) || !isVisible(field)) return null;
  if (!button || !isThere(button)) return field.closest('form');
  for (let at: Element | null = field; at; at = deepParent(at)) {
    if (isThere(review?.element) && at.contains(review.element)) return field.closest('form');
    if (deepContains(at, button)) return at;
  }
  return null;
}

/** The largest part of the page around the review that holds no other review. */
export function homeOf({ review, neighbours, reviewText }: Place): Element | null {
  const known = isThere(review?.element) ? review.element : null;
  const element = known ?? findReview(review?.text ?? reviewText ?? '');
  if (!element) return null;
  const others = (neighbours ?? []).filter(
    (other) => isThere(other) && other !== element && !element.contains(other) && !other.contains(element),
  );
  const ends = (at: Element): boolean =>
    known && others.length > 0 ? others.some((other) => at.contains(other)) : repeats(at, element);
  let home = element;
  for (let at = deepParent(element); at && at !== at.ownerDocument.body && !ends(at); at = deepParent(at)) home = at;
  return home;
}

/** A list draws all its reviews alike: where another of the same make stands, the next review has begun. */
function repeats(at: Element, element: Element): boolean {
  const alike = (each: Element | null): string => (each ? `${each.localName}.${each.getAttribute('class') ?? ''}` : '');
  const make = alike(element) + alike(element.parentElement);
  return (
    [...at.querySelectorAll(element.localName)].filter((each) => alike(each) + alike(each.parentElement) === make)
      .length > 1
  );
}

function findReview(text: string): Element | null {
  const words = text.trim().slice(0, 120);
  return words.length < 8 ? null : (findTextOnPage(words)[0] ?? null);
}
