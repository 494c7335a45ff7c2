import type { CapturedReview } from '../lib/model.ts';
import { deepContains, deepParent } from '../lib/deep-dom.ts';
import { isThere } from '../lib/is-there.ts';

/**
 * The part of the page that belongs to one review: rings that grow outward from its element and
 * stop before the next review begins. Ring 0 is the element itself.
 */
export interface ReviewScope {
  review: Element;
  rings: Element[];
  /** How far outside the review's own element something stands; null when it belongs to another review or to none. */
  ringOf(element: Element): number | null;
  /** The part of the page in which the whole thread stands. */
  around: Element;
}

/** With one review on the page nothing else says where its part ends: lists and sections do. */
const LISTS = 'ul, ol, dl, main, table, tbody, section, form, [role="list"], [role="feed"], [role="main"]';
const LIST_NAME = /(^|[-_\s])(comments|reviews|replies|feedbacks|opinions|responses)([-_]?list)?($|\s)/i;
const MOST_RINGS_ALONE = 4;

/** Returns the part of the page that belongs to this review and to no other. */
export function scopeOf(review: CapturedReview, neighbours: Element[] = []): ReviewScope {
  const self = review.element;
  const others = (neighbours.length > 0 ? neighbours : alikeOf(self)).filter(
    (other) => other !== self && isThere(other) && !deepContains(other, self),
  );
  const nested = others.filter((other) => self.contains(other));
  const outside = others.filter((other) => !self.contains(other));
  const parents = neighbours.filter((other) => other !== self && deepContains(other, self));
  const { rings, around } = growRings(self, outside, parents);
  return { review: self, rings, around, ringOf: (element) => ringOf(element, rings, nested, self, outside) };
}

function growRings(self: Element, outside: Element[], parents: Element[]): { rings: Element[]; around: Element } {
  const rings = [self];
  for (let at = deepParent(self); at; at = deepParent(at)) {
    const here = at;
    const alone =
      outside.length === 0 &&
      (rings.length > MOST_RINGS_ALONE ||
        here.matches(LISTS) ||
        LIST_NAME.test(`${here.id} ${here.getAttribute('class') ?? ''}`));
    const stops =
      here === here.ownerDocument.body || parents.includes(here) || outside.some((other) => here.contains(other));
    if (stops || alone) return { rings, around: here };
    rings.push(here);
  }
  return { rings, around: self.ownerDocument.body };
}

function ringOf(
  element: Element,
  rings: Element[],
  nested: Element[],
  self: Element,
  outside: Element[],
): number | null {
  if (nested.some((other) => deepContains(other, element))) return null;
  const ring = rings.findIndex((each) => deepContains(each, element));
  if (ring >= 0) return ring;
  return isInTail(element, rings.at(-1) ?? self, outside) ? rings.length : null;
}

/** Forms and rows are often put behind the review as siblings: they are its own until the next review begins. */
function isInTail(element: Element, last: Element, outside: Element[]): boolean {
  for (let at = last.nextElementSibling; at; at = at.nextElementSibling) {
    const here = at;
    if (outside.some((other) => here === other || here.contains(other))) return false;
    if (deepContains(here, element)) return outside.some((other) => follows(here, other));
  }
  return false;
}

const follows = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;

/** Without knowledge of the other reviews: elements of the same make, as every list repeats its items. */
function alikeOf(self: Element): Element[] {
  const name = self.classList[0];
  const css = name ? `${self.localName}.${CSS.escape(name)}` : null;
  const alike = css
    ? [...(self.getRootNode() as Document).querySelectorAll(css)]
    : [...(self.parentElement?.children ?? [])].filter((each) => each.localName === self.localName);
  return alike.filter((each) => each !== self);
}
