import { deepAncestors, deepQueryAll } from '../lib/deep-dom.ts';
import { findElements } from '../lib/adapter/run-command.ts';
import type { Command } from '../lib/model.ts';
import { listTraits } from './stable-traits.ts';
import { treeOf, wayFromPage } from './way-into.ts';

const FURTHEST = 4;
const MOST = 5_000;
const SHARE_ALIKE = 0.7;

/** A box that holds one review, and the command that finds it and the boxes of the others from the page. */
export interface ProposedRoot {
  element: Element;
  command: Command;
  count: number;
}

/**
 * Returns the boxes around a pointed element that could each be one review, the narrowest first.
 *
 * Of the levels that repeat equally often, the outermost holds all of a review; `proposeRoot` takes that one.
 */
export function listRoots(page: Document, pointed: Element): ProposedRoot[] {
  const found: ProposedRoot[] = [];
  for (const element of deepAncestors(pointed)) {
    if (/^(?:html|body)$/.test(element.localName)) continue;
    const best = bestCommand(page, element);
    if (best) found.push({ element, ...best });
  }
  return found;
}

/** Returns the place in `roots` of the box that holds one whole review; -1 where there is none. */
export function chooseRoot(roots: ProposedRoot[]): number {
  const repeated = roots.filter(({ count }) => count > 1);
  if (repeated.length === 0) return roots.length > 0 ? Math.min(2, roots.length - 1) : -1;
  const most = repeated[0]!.count;
  // Replies inside a review repeat its small parts a little more often than the review itself.
  const whole = repeated.filter(({ count }) => count >= most * 0.6).at(-1)!;
  return roots.indexOf(whole);
}

// The one that finds the most boxes beside this one, of those that are boxes of the same kind.
function bestCommand(page: Document, element: Element): { command: Command; count: number } | null {
  const way = wayFromPage(element);
  const inList = inParent(element);
  const selectors = listTraits(element).filter((selector) => selector !== element.localName || selector.includes('-'));
  const usable = [...selectors, ...(inList ? [inList] : [])]
    .map((selector) => ({ command: way(selector), count: countAlike(page, element, way(selector)) }))
    .filter(({ count }) => count > 0);
  return usable.reduce<{ command: Command; count: number } | null>(
    (best, each) => (best === null || each.count > best.count ? each : best),
    null,
  );
}

/** Items with no name of their own are known by the list around them: `table.opinions > tbody > tr`. */
function inParent(element: Element): string | null {
  if (!element.parentElement && treeOf(element).nodeType !== Node.DOCUMENT_NODE) return element.localName;
  let way = element.localName;
  let around = element.parentElement;
  for (let step = 0; around && step < FURTHEST; step++, around = around.parentElement) {
    const name = around === element.ownerDocument.body ? 'body' : nameOf(around);
    if (name) return `${name} > ${way}`;
    way = `${around.localName} > ${way}`;
  }
  return null;
}

function nameOf(element: Element): string | null {
  if (element.id && !/\d/.test(element.id)) return `#${CSS.escape(element.id)}`;
  return listTraits(element).find((each) => each !== element.localName) ?? null;
}

// Elements of other kinds say that the selector means something else: the parts of one review, cards of other things.
function countAlike(page: Document, element: Element, command: Command): number {
  const all = findElements(command, page);
  if (all.length > MOST) return 0;
  const own = kindsWithin(element);
  const alike = all.filter((each) => each.localName === element.localName && isAlike(own, kindsWithin(each)));
  return alike.length >= all.length * SHARE_ALIKE ? all.length : 0;
}

function kindsWithin(element: Element): Set<string> {
  const within = deepQueryAll(element, '*').filter((each) => each !== element);
  const kinds = new Set(within.map(({ localName }) => localName));
  return [element, ...within].every((each) => (each.textContent ?? '').trim() === '') ? kinds : kinds.add('text');
}

function isAlike(one: Set<string>, other: Set<string>): boolean {
  const shared = [...one].filter((kind) => other.has(kind)).length;
  return shared * 2 >= new Set([...one, ...other]).size;
}
