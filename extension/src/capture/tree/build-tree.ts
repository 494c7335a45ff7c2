import { OWN_PANEL } from '../../lib/own-panel.ts';
import { isIconRow } from '../fields/count-icons.ts';
import type { DateHabits } from '../fields/find-date.ts';
import type { Work } from '../../lib/slices.ts';
import { markElement } from './mark-element.ts';
import { COUNTED, type Counted, Mark, type PageTree } from './page-tree.ts';
import { readAttributes } from './read-attributes.ts';

/** Their text is not for readers. An svg counts as a picture; what it draws does not. */
const CLOSED = new Set([
  'script',
  'style',
  'template',
  'svg',
  'select',
  'textarea',
  'math',
  'object',
  'canvas',
  'head',
  'map',
]);
/** Beyond this a page is an attack or a dump; what was read up to here is still used. */
const MOST_ELEMENTS = 400_000;
const STEP = 64;
const MARKED = COUNTED.filter((what): what is Counted & keyof typeof Mark => what in Mark);

/** Reads a page into a tree, with open shadow roots and frames of the same origin in the place of their hosts. */
export function* buildTree(document: Document, habits: DateHabits): Work<PageTree> {
  const tree = emptyTree();
  const root = document.body ?? document.documentElement;
  if (!root) return tree;
  const open: number[] = [];
  const places: (Node | null)[] = [];
  enter(tree, root, -1, 0, open, places, habits);
  while (open.length > 0) {
    const node = places.at(-1);
    if (!node || tree.elements.length >= MOST_ELEMENTS) {
      leave(tree, open, places);
      continue;
    }
    places[places.length - 1] = node.nextSibling;
    if (node.nodeType !== 1) continue;
    enter(tree, node as Element, open.at(-1)!, open.length, open, places, habits);
    if (tree.elements.length % STEP === 0) yield;
  }
  yield* addUp(tree);
  return tree;
}

/** Returns a tree without elements. */
export function emptyTree(): PageTree {
  return {
    elements: [],
    tags: [],
    names: [],
    parents: [],
    ends: [],
    depths: [],
    own: [],
    marks: [],
    totals: noTotals(0),
  };
}

function noTotals(elements: number): PageTree['totals'] {
  const of = COUNTED.map((what) => [what, new Int32Array(elements + 1)] as const);
  return Object.fromEntries(of) as PageTree['totals'];
}

function enter(
  tree: PageTree,
  element: Element,
  parent: number,
  depth: number,
  open: number[],
  places: (Node | null)[],
  habits: DateHabits,
): void {
  const at = tree.elements.length;
  const tag = element.localName.toLowerCase();
  tree.elements.push(element);
  tree.tags.push(tag);
  const said = readAttributes(element);
  tree.names.push(said.names);
  tree.parents.push(parent);
  tree.depths.push(depth);
  tree.ends.push(at + 1);
  const closed = CLOSED.has(tag) || (tag === 'noscript' && element.firstElementChild === null);
  tree.own.push(closed ? '' : ownTextOf(element));
  tree.marks.push(said.marks);
  tree.marks[at] = markElement(tree, at, habits);
  open.push(at);
  places.push(closed ? null : firstInside(element, tag));
}

function leave(tree: PageTree, open: number[], places: (Node | null)[]): void {
  tree.ends[open.pop()!] = tree.elements.length;
  places.pop();
}

function firstInside(element: Element, tag: string): Node | null {
  if (element.localName === OWN_PANEL) return null;
  if (element.shadowRoot) return element.shadowRoot.firstChild;
  if (tag !== 'iframe' && tag !== 'frame') return element.firstChild;
  try {
    return (element as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

/** Most texts are one line with single spaces, which need no second copy. */
const UNEVEN = /[^\S ]|\u200b| {2}/;

function ownTextOf(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType !== 3) continue;
    const value = node.nodeValue!;
    text = text === '' ? value : `${text} ${value}`;
  }
  if (text === '') return '';
  const trimmed = text.trim();
  return UNEVEN.test(trimmed) ? trimmed.replace(/[\s\u200b]+/g, ' ').trim() : trimmed;
}

/** Fills the running totals of a tree whose elements are complete. */
export function* addUp(tree: PageTree): Work<void> {
  const totals = (tree.totals = noTotals(tree.elements.length));
  for (let at = 0; at < tree.elements.length; at++) {
    if (isIconRow(tree, at)) tree.marks[at]! |= Mark.rating;
    const marks = tree.marks[at]!;
    const letters = marks & (Mark.action | Mark.date) ? 0 : tree.own[at]!.length;
    for (const what of MARKED) put(totals[what], at, marks & Mark[what] ? 1 : 0);
    put(totals.letters, at, letters);
    put(totals.linkLetters, at, marks & Mark.link && !(marks & Mark.permalink) ? letters : 0);
    put(totals.visibleLetters, at, marks & Mark.hidden ? 0 : letters);
    if (at % 512 === 0) yield;
  }
}

function put(total: Int32Array, at: number, count: number): void {
  total[at + 1] = total[at]! + count;
}
