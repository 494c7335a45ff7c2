import { findElement } from '../lib/adapter/run-command.ts';
import type { Command } from '../lib/model.ts';
import { listTraits } from './stable-traits.ts';

/** Turns a command that runs in the tree of an element into one that runs where the way begins. */
export type Way = (command: Command) => Command;

/** The tree that an element stands in: its document or its shadow root. */
export const treeOf = (element: Element) => element.getRootNode() as ParentNode & Node;

/** Returns the shadow host or the frame around the tree of an element; null where nothing is around it. */
export function doorOf(element: Element): Element | null {
  const tree = treeOf(element);
  if (tree.nodeType !== Node.DOCUMENT_NODE) return (tree as ShadowRoot).host ?? null;
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** Returns the way from the page itself to the tree of an element: through all shadow roots and frames of its kind. */
export function wayFromPage(element: Element): Way {
  const door = doorOf(element);
  if (!door) return (command) => command;
  return throughDoor(wayFromPage(door), door, selectDoor(door));
}

/** Returns a way that goes on through one door more, which `selector` finds in its own tree. */
export function throughDoor(way: Way, door: Element, selector: string): Way {
  const kind = door.shadowRoot ? 'shadow' : 'frame';
  return (command) => way([kind, selector, command]);
}

/** Says whether a command, run from `scope`, finds this element first. */
export const findsFirst = (command: Command, scope: Element | Document, element: Element) =>
  findElement(command, scope) === element;

// A component's own tag is the surest name there is; a page may hold other frames than this one.
function selectDoor(door: Element): string {
  if (door.localName.includes('-')) return door.localName;
  const tree = treeOf(door);
  const byId = door.id && !/\d/.test(door.id) ? [`#${CSS.escape(door.id)}`] : [];
  return (
    [...byId, ...listTraits(door)].find((selector) => tree.querySelector(selector) === door) ?? listTraits(door).at(-1)!
  );
}
