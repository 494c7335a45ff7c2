import { deepContains } from '../lib/deep-dom.ts';
import { findElement } from '../lib/adapter/run-command.ts';
import { listTraits } from './stable-traits.ts';
import { doorOf, findsFirst, throughDoor, treeOf, wayFromPage, type Way } from './way-into.ts';

const ENOUGH = 0.5;
const DEEPEST = 8;
const HERE: Way = (command) => command;

/** Where a part stands: a selector in its own tree, and the way there. */
export interface ProposedPart {
  selector: string;
  way: Way;
}

/**
 * Returns a selector that, run in the pointed element's own review, finds it first, and finds something in most other
 * reviews; null for an element outside.
 */
export function proposePart(pointed: Element, root: Element, roots: Element[]): ProposedPart | null {
  if (pointed === root) return { selector: ':scope', way: HERE };
  if (!deepContains(root, pointed)) return null;
  const isNear = treeOf(pointed) === treeOf(root);
  const way = isNear ? HERE : wayThrough(doorOf(pointed)!, root, roots);
  if (!way) return null;
  const around = isNear ? root : null;
  const choices = [...direct(pointed), ...underParent(pointed, around), path(pointed, around)];
  const right = choices.filter((selector) => findsFirst(way(selector), root, pointed));
  const others = roots.filter((each) => each !== root);
  const shareOf = (selector: string) =>
    others.length === 0 ? 1 : others.filter((each) => findElement(way(selector), each)).length / others.length;
  const selector = right.find((each) => shareOf(each) >= ENOUGH) ?? right.at(-1);
  return selector === undefined ? null : { selector, way };
}

/** Returns a selector that finds the element first in its tree, and the way to that tree from the page. */
export function proposeInPage(pointed: Element): ProposedPart {
  const tree = treeOf(pointed);
  const way = wayFromPage(pointed);
  const around = tree.nodeType === Node.DOCUMENT_NODE ? (tree as Document).body : null;
  const byId = pointed.id && !/\d/.test(pointed.id) ? [`#${CSS.escape(pointed.id)}`] : [];
  const choices = [...byId, ...direct(pointed), ...underParent(pointed, around)];
  const selector =
    choices.find((each) => tree.querySelector(each) === pointed) ?? path(pointed, around).replace(':scope', 'body');
  return { selector, way };
}

function wayThrough(door: Element, root: Element, roots: Element[]): Way | null {
  const part = proposePart(door, root, roots);
  return part && throughDoor(part.way, door, part.selector);
}

const direct = (element: Element) => listTraits(element).slice(0, -1);

function* ancestors(element: Element, root: Element | null): Generator<Element> {
  for (let each = element.parentElement; each && each !== root; each = each.parentElement) yield each;
}

function underParent(element: Element, root: Element | null): string[] {
  const own = listTraits(element);
  return [...ancestors(element, root)].flatMap((parent) =>
    listTraits(parent)
      .slice(0, -1)
      .flatMap((around) => own.map((trait) => `${around} ${trait}`)),
  );
}

/** The way down from the review, or from the top of a tree, by the numbers of its children: true for this build of the site only. */
function path(element: Element, root: Element | null): string {
  const steps: string[] = [];
  for (let each: Element | null = element; each && each !== root && steps.length < DEEPEST; each = each.parentElement)
    steps.unshift(`${each.localName}:nth-of-type(${placeAmongKin(each)})`);
  return `${root ? ':scope > ' : ''}${steps.join(' > ')}`;
}

function placeAmongKin(element: Element): number {
  let place = 1;
  for (let each = element.previousElementSibling; each; each = each.previousElementSibling)
    if (each.localName === element.localName) place++;
  return place;
}
