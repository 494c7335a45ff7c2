/** What an element is evidence of. Bits, because thousands of elements are asked for each. */
export const Mark = {
  date: 1,
  author: 2,
  prose: 4,
  rating: 8,
  action: 16,
  link: 32,
  hidden: 64,
  field: 128,
  image: 256,
  headline: 512,
  price: 1024,
  short: 2048,
  /** Inside of a link to the review itself. */
  permalink: 4096,
  /** Inside of something to press. */
  control: 8192,
  /** Has an attribute that holds a rating, a date, or a label. */
  valued: 16_384,
  dated: 32_768,
  labelled: 65_536,
} as const;

/** Counts over subtrees are kept for these, in this order. */
export const COUNTED = [
  'date',
  'author',
  'prose',
  'rating',
  'action',
  'field',
  'image',
  'headline',
  'price',
  'letters',
  'linkLetters',
  'visibleLetters',
] as const;
export type Counted = (typeof COUNTED)[number];

/**
 * A page read once into flat lists, in document order.
 *
 * Element `at` holds all elements from `at` up to, not including, `ends[at]`: so "inside" is a comparison of numbers and a
 * count over a subtree is a difference of two running totals.
 */
export interface PageTree {
  elements: Element[];
  /** Lower case. */
  tags: string[];
  /** Class, id and telling attributes, lower case. */
  names: string[];
  parents: number[];
  ends: number[];
  depths: number[];
  /** The text directly in the element, without that of its children; '' where there is none. */
  own: string[];
  marks: number[];
  totals: Record<Counted, Int32Array>;
}

/** Returns how much of `what` is inside the subtree of `at`. */
export function countIn(tree: PageTree, what: Counted, at: number): number {
  const totals = tree.totals[what];
  return totals[tree.ends[at]!]! - totals[at]!;
}

/** Says whether `inner` is inside of `outer`, or is it. */
export function isInside(tree: PageTree, inner: number, outer: number): boolean {
  return inner >= outer && inner < tree.ends[outer]!;
}
