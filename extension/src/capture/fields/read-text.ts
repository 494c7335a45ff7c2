import { textOf } from '../../lib/text/text-of.ts';
import type { Roles } from '../slots/judge-slots.ts';
import type { Item, SlotMap } from '../slots/slot-map.ts';
import { countIn, Mark, type PageTree } from '../tree/page-tree.ts';
import { isNamed, isPhrase } from '../words.ts';

const DROPPED = new Set(['action', 'boilerplate', 'date', 'author', 'title', 'label']);
/** What the writer quotes of others is not the writer's. */
const ELLIPSIS = /(?:\.{3}|…|\(\.\.\.\))\s*$/;

/** Returns the elements that hold the text of a review, outermost first, in document order. */
export function textPlaces(tree: PageTree, item: Item, { slotOf }: SlotMap, { roleOf }: Roles): number[] {
  const places: number[] = [];
  let reach = -1;
  for (let at = item.at; at < tree.ends[item.at]!; at++) {
    if (item.inside.includes(at)) {
      at = tree.ends[at]! - 1;
      continue;
    }
    if (isForm(tree, at, item)) {
      at = tree.ends[at]! - 1;
      continue;
    }
    if (at < reach || roleOf[slotOf.get(at) ?? -1] !== 'prose') continue;
    places.push(at);
    reach = tree.ends[at]!;
  }
  return places;
}

/** What helps to fill in a form is not what the writer of the review said. */
function isForm(tree: PageTree, at: number, item: Item): boolean {
  return (
    tree.tags[at] === 'form' &&
    at !== item.at &&
    countIn(tree, 'field', at) > 0 &&
    countIn(tree, 'letters', at) < countIn(tree, 'letters', item.at) * 0.7
  );
}

/** Returns the text of a review from its places: every part once, without the site's own words. */
export function readText(
  tree: PageTree,
  item: Item,
  places: number[],
  map: SlotMap,
  roles: Roles,
  keepLines: boolean,
): string {
  const skipped = skippedIn(tree, item, places, map, roles);
  const skip = (element: Element): boolean => skipped.has(element) || isUnseen(element);
  const shown = Boolean(tree.marks[item.at]! & Mark.hidden);
  const parts = places
    .map((at) => ({
      text: textOf(tree.elements[at]!, { skip, keepLines }),
      hidden: !shown && isHiddenPlace(tree, at, item.at),
    }))
    .filter(({ text }) => text.length > 0);
  return joinParts(parts);
}

function skippedIn(tree: PageTree, item: Item, places: number[], { slotOf }: SlotMap, { roleOf }: Roles): Set<Element> {
  const skipped = new Set<Element>(item.inside.map((at) => tree.elements[at]!));
  for (const place of places) {
    for (let at = place + 1; at < tree.ends[place]!; at++) {
      const role = roleOf[slotOf.get(at) ?? -1];
      if (role && DROPPED.has(role) && !isPhrase(tree.own[at]!, 'pros_cons')) skipped.add(tree.elements[at]!);
      else if (tree.marks[at]! & Mark.action && tree.marks[at]! & Mark.link) skipped.add(tree.elements[at]!);
      else if (tree.own[at]!.length < 40 && isPhrase(tree.own[at]!, 'expand')) skipped.add(tree.elements[at]!);
    }
  }
  return skipped;
}

function isUnseen(element: Element): boolean {
  const names = element.className;
  return typeof names === 'string' && /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader)/i.test(names);
}

function isHiddenPlace(tree: PageTree, at: number, item: number): boolean {
  for (let up = at; up > item; up = tree.parents[up]!) if (isNamed(tree.names[up]!, 'hidden')) return true;
  return Boolean(tree.marks[at]! & Mark.hidden);
}

/** A hidden part is either the rest of the text, which stays, or the same again, which goes. */
function joinParts(parts: { text: string; hidden: boolean }[]): string {
  const kept: string[] = [];
  for (const { text, hidden } of parts) {
    const start = text.slice(0, 60);
    const same = kept.findIndex((other) => other === text || (hidden && text.length > 12 && other.includes(text)));
    if (same >= 0) continue;
    const short = kept.findIndex(
      (other) =>
        ELLIPSIS.test(other) && other.length > 20 && text.startsWith(other.replace(ELLIPSIS, '').trim().slice(0, 60)),
    );
    const longer = hidden ? kept.findIndex((other) => other.length > 20 && text.includes(other)) : -1;
    if (short >= 0 && text.length > kept[short]!.length) kept[short] = text;
    else if (longer >= 0 && start) kept[longer] = text;
    else kept.push(text);
  }
  return kept.join('\n').trim();
}
