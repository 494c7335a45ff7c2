import { listTraits } from './stable-traits.ts';

const ENOUGH = 0.5;
const DEEPEST = 8;

/**
 * Returns a selector that, run in the pointed element's own review, finds it first, and finds something in most other
 * reviews; null for an element outside.
 */
export function proposePart(pointed: Element, root: Element, roots: Element[]): string | null {
  if (pointed === root) return ':scope';
  if (!root.contains(pointed)) return null;
  const choices = [...direct(pointed), ...underParent(pointed, root), path(pointed, root)];
  const right = choices.filter((selector) => root.querySelector(selector) === pointed);
  const others = roots.filter((each) => each !== root);
  const shareOf = (selector: string) =>
    others.length === 0 ? 1 : others.filter((each) => each.querySelector(selector)).length / others.length;
  return right.find((selector) => shareOf(selector) >= ENOUGH) ?? right.at(-1) ?? null;
}

/** Returns a selector that finds the element first in its whole document. */
export function proposeInPage(pointed: Element): string {
  const document = pointed.ownerDocument;
  const byId = pointed.id && !/\d/.test(pointed.id) ? [`#${CSS.escape(pointed.id)}`] : [];
  const choices = [...byId, ...direct(pointed), ...underParent(pointed, document.body)];
  return (
    choices.find((selector) => document.querySelector(selector) === pointed) ??
    path(pointed, document.body).replace(':scope', 'body')
  );
}

const direct = (element: Element) => listTraits(element).slice(0, -1);

function* ancestors(element: Element, root: Element): Generator<Element> {
  for (let each = element.parentElement; each && each !== root; each = each.parentElement) yield each;
}

function underParent(element: Element, root: Element): string[] {
  const own = listTraits(element);
  return [...ancestors(element, root)].flatMap((parent) =>
    listTraits(parent)
      .slice(0, -1)
      .flatMap((around) => own.map((trait) => `${around} ${trait}`)),
  );
}

/** The way down from the review by the numbers of its children: true for this build of the site only. */
function path(element: Element, root: Element): string {
  const steps: string[] = [];
  for (let each: Element | null = element; each && each !== root && steps.length < DEEPEST; each = each.parentElement)
    steps.unshift(`${each.localName}:nth-of-type(${placeAmongKin(each)})`);
  return `:scope > ${steps.join(' > ')}`;
}

function placeAmongKin(element: Element): number {
  let place = 1;
  for (let each = element.previousElementSibling; each; each = each.previousElementSibling)
    if (each.localName === element.localName) place++;
  return place;
}
