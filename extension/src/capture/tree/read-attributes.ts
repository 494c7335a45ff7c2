import { Mark } from './page-tree.ts';

/** What an element's attributes say, from one pass over them. */
export interface AttributeReading {
  /** Class, id and telling attributes, lower case with camelCase split: what the site calls the element. */
  names: string;
  marks: number;
}

/** Attributes in which sites name the parts of their pages, for their tests, styles or scripts. */
const TELLING =
  /^(?:itemprop|rel|property|data-(?:[a-z]+-)*(?:hook|testid|test|id-test|tid|ti|qa|marker|auto|automation|cy|e2e|name|role|element|component|widget|block|part|ftid|ui|type|zone|attachpoint|class)|[a-z]+-(?:attachpoint|field-name))$/;
const telling = new Map<string, boolean>();
const DATES = new Set([
  'datetime',
  'publishedat',
  'data-time',
  'data-timestamp',
  'data-date',
  'data-utime',
  'data-unixtime',
  'data-created',
  'data-published',
]);
/** Attributes that hold a rating as a number. */
export const RATINGS = new Set([
  'data-rating',
  'data-score',
  'data-stars',
  'data-star',
  'data-rate',
  'data-grade',
  'data-review-rating',
  'data-service-review-rating',
  'data-value',
  'data-star-rating',
  'rating',
  'data-test-grade',
  'data-rateyo-rating',
  'data-mark',
  'data-raty',
  'data-review-score',
]);
const LABELS = new Set(['aria-label', 'alt', 'title']);
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const LONGEST = 300;
const NOTHING: AttributeReading = { names: '', marks: 0 };
const normal = new Map<string, string>();

/** Reads an element's attributes. */
export function readAttributes(element: Element): AttributeReading {
  if (!element.hasAttributes()) return NOTHING;
  let names = '';
  let marks = 0;
  for (const name of element.getAttributeNames()) {
    // The number of a comment says nothing of what it is called; without it all are called alike.
    const value = name === 'id' ? element.getAttribute(name)!.replace(/\d+/g, '#') : element.getAttribute(name)!;
    if (name === 'class' || name === 'id' || isTelling(name)) {
      if (value !== '' && (name[4] !== '-' || isWord(value)))
        names = names === '' ? normalise(value) : `${names} ${normalise(value)}`;
    } else if (name !== 'role' || !isWhole(element)) marks |= marksOf(name, value);
  }
  return { names, marks };
}

/** A whole review that can be pressed is not a control: what stands in it is text. */
function isWhole(element: Element): boolean {
  return element.childElementCount > 0 && element.getElementsByTagName('*').length > 8;
}

/** Pages have few different attributes and many of each. */
function isTelling(name: string): boolean {
  let answer = telling.get(name);
  if (answer === undefined) telling.set(name, (answer = /^data-test-?id$/.test(name) || TELLING.test(name)));
  return answer;
}

/** A person's name or a number in such an attribute names nothing. */
function isWord(value: string): boolean {
  return value.length < 60 && /^[\w./:()-]+$/.test(value);
}

function marksOf(name: string, value: string): number {
  if (name === 'style') return HIDDEN.test(value) ? Mark.hidden : 0;
  if (name === 'hidden') return Mark.hidden;
  if (name === 'role') return value === 'button' ? Mark.control : 0;
  if (DATES.has(name)) return Mark.dated;
  if (RATINGS.has(name)) return Mark.valued;
  return LABELS.has(name) ? Mark.labelled : 0;
}

/** Classes repeat all over a page, so each is worked out once. */
function normalise(value: string): string {
  let names = normal.get(value);
  if (names === undefined) {
    if (normal.size > 20_000) normal.clear();
    normal.set(
      value,
      (names = value
        .slice(0, LONGEST)
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .trim()),
    );
  }
  return names;
}
