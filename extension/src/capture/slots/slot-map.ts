import type { Work } from '../../lib/slices.ts';
import { Mark, type PageTree } from '../tree/page-tree.ts';
import { escape, phrasesOf } from '../words.ts';

/** One review in the tree: its place, and the reviews directly inside of it, which are not its own. */
export interface Item {
  at: number;
  inside: number[];
}

/** The same place in all reviews of a list ("div.head > span.name"), with what was seen there. */
export interface Slot {
  id: number;
  parent: number;
  tag: string;
  names: string;
  /** Reviews that have this place, and occurrences in all. */
  items: number;
  seen: number;
  /** Occurrences with an own text, how long these are together, and how many have at least five words. */
  texts: number;
  letters: number;
  wordy: number;
  /** Own texts with their counts; not more than `MOST_VALUES` of them. */
  values: Map<string, number>;
  dates: number;
  actions: number;
  links: number;
  /** Occurrences inside of a link to the review itself. */
  permalinks: number;
  authors: number;
  ratings: number;
  hidden: number;
  headlines: number;
  /** Occurrences whose text is the first in the element around. */
  leads: number;
  /** Occurrences behind the words for "written by". */
  led: number;
  /** Share of the way through the review at which it stands, summed over occurrences. */
  position: number;
  lastItem: number;
}

/** The slots of a list, and for each element of its reviews the slot that it fills. */
export interface SlotMap {
  slots: Slot[];
  /** By place in the tree; only places inside the list's reviews are set. */
  slotOf: Map<number, number>;
}

const ORDERED = new Set(['div', 'tr', 'span', 'section', 'td', 'b', 'strong', 'em', 'i', 'a', 'font']);
const MOST_ORDER = 6;
const MOST_VALUES = 200;
const MOST_SLOTS = 20_000;
/** So many reviews show how a list is built; the rest only get their slots. */
const SAMPLE = 120;

/** Lays the reviews of a list over each other. */
export function* mapSlots(tree: PageTree, items: Item[]): Work<SlotMap> {
  const slots: Slot[] = [];
  const slotOf = new Map<number, number>();
  const ids = new Map<string, number>();
  for (let each = 0; each < items.length; each++) {
    layItem(tree, items[each]!, each, slots, slotOf, ids);
    yield;
  }
  return { slots, slotOf };
}

/** Returns what the site calls a slot and the two around it. */
export function nearNames(slot: Slot, slots: Slot[]): string {
  const parent = slots[slot.parent];
  const above = parent && parent.parent >= 0 ? slots[parent.parent] : undefined;
  return `${slot.names} ${parent && parent.parent >= 0 ? parent.names : ''} ${above && above.parent >= 0 ? above.names : ''}`;
}

function layItem(
  tree: PageTree,
  item: Item,
  number: number,
  slots: Slot[],
  slotOf: Map<number, number>,
  ids: Map<string, number>,
): void {
  const end = tree.ends[item.at]!;
  let skip = 0;
  const twins = new Map<string, number>();
  for (let at = item.at; at < end; at++) {
    while (skip < item.inside.length && item.inside[skip]! < at) skip++;
    if (at !== item.at && item.inside[skip] === at) {
      at = tree.ends[at]! - 1;
      continue;
    }
    const parent = at === item.at ? -1 : (slotOf.get(tree.parents[at]!) ?? -1);
    const key = at === item.at ? 'item' : withOrder(`${parent}|${keyOf(tree, at)}`, tree, at, twins);
    let id = ids.get(key);
    if (id === undefined && slots.length < MOST_SLOTS) {
      ids.set(key, (id = slots.length));
      slots.push(emptySlot(id, parent, tree, at));
    }
    if (id === undefined) continue;
    slotOf.set(at, id);
    if (number < SAMPLE) note(tree, slots[id]!, at, number, (at - item.at) / (end - item.at));
  }
}

/** Where classes are only looks, the second box of a kind is another thing than the first; the second paragraph is not. */
function withOrder(key: string, tree: PageTree, at: number, twins: Map<string, number>): string {
  if (!ORDERED.has(tree.tags[at]!)) return key;
  const place = `${tree.parents[at]}|${key}`;
  const order = twins.get(place) ?? 0;
  twins.set(place, order + 1);
  return order === 0 ? key : `${key}#${Math.min(order, MOST_ORDER)}`;
}

/** Classes that say how a review is at the moment, or whose it is, would tear a slot apart. */
const STATE =
  /\d|^(?:odd|even|alt|first|last|active|inactive|open(?:ed)?|closed|hidden|show|hide|visible|expanded|collapsed|highlighted|selected|new|unread|read|approved|clearfix|cf|own|mine|reply|child|parent)$|^(?:is|has|js|depth|level|thread|by|status|state)[-_]|^by(?:user|postauthor)|^comment-author-|^(?:user|author|uid|member)[-_]?(?:id|name)?[-_]\S{6,}$/i;

function keyOf(tree: PageTree, at: number): string {
  const element = tree.elements[at]!;
  const marks = tree.marks[at]!;
  const picture = tree.own[at] === '' && /^(?:IMG|PICTURE|SVG)$/i.test(element.firstElementChild?.localName ?? '');
  const kind = picture
    ? '@picture'
    : marks & Mark.action
      ? '@action'
      : marks & Mark.date && isShortDate(tree.own[at]!)
        ? '@date'
        : '';
  const named = element.getAttribute('itemprop') ?? element.getAttribute('data-hook') ?? '';
  return tree.tags[at]! + stableClasses(element.getAttribute('class') ?? '') + kind + named;
}

const stable = new Map<string, string>();

function stableClasses(names: string): string {
  let found = stable.get(names);
  if (found === undefined) {
    if (stable.size > 20_000) stable.clear();
    const tokens = names.split(/\s+/).filter((token) => token !== '' && (!STATE.test(token) || /^h[1-6]$/.test(token)));
    stable.set(
      names,
      (found = tokens
        .slice(0, 2)
        .map((token) => `.${token}`)
        .join('')),
    );
  }
  return found;
}

/** A sentence that mentions a day stays with the other sentences. */
function isShortDate(text: string): boolean {
  return text.length > 0 && text.length < 60 && !/[?!]/.test(text);
}

function emptySlot(id: number, parent: number, tree: PageTree, at: number): Slot {
  return {
    id,
    parent,
    tag: tree.tags[at]!,
    names: tree.names[at]!,
    items: 0,
    seen: 0,
    texts: 0,
    letters: 0,
    wordy: 0,
    values: new Map(),
    dates: 0,
    actions: 0,
    links: 0,
    permalinks: 0,
    authors: 0,
    ratings: 0,
    hidden: 0,
    headlines: 0,
    leads: 0,
    led: 0,
    position: 0,
    lastItem: -1,
  };
}

function note(tree: PageTree, slot: Slot, at: number, number: number, position: number): void {
  const marks = tree.marks[at]!;
  const text = tree.own[at]!;
  slot.seen++;
  slot.position += position;
  if (slot.lastItem !== number) slot.items++;
  slot.lastItem = number;
  if (marks & Mark.hidden) slot.hidden++;
  if (marks & Mark.author) slot.authors++;
  if (marks & Mark.rating) slot.ratings++;
  if (marks & Mark.date) slot.dates++;
  if (marks & Mark.link && !(marks & Mark.permalink)) slot.links++;
  if (marks & Mark.permalink) slot.permalinks++;
  if (marks & Mark.headline) slot.headlines++;
  if (marks & Mark.action) slot.actions++;
  if (!text) return;
  slot.texts++;
  slot.letters += text.length;
  if (text.split(' ', 6).length >= 5) slot.wordy++;
  if (text.length <= 45) noteShort(slot, tree.elements[at]!);
  const value = text.slice(0, 80);
  const count = slot.values.get(value);
  if (count !== undefined || slot.values.size < MOST_VALUES) slot.values.set(value, (count ?? 0) + 1);
}

function noteShort(slot: Slot, element: Element): void {
  if (leadsParent(element)) slot.leads++;
  if (WRITTEN_BY.test(textBefore(element))) slot.led++;
}

const WRITTEN_BY = new RegExp(`(?<!\\p{L})(?:${phrasesOf('author_lead_part').map(escape).join('|')})\\s*:?\\s*$`, 'iu');

function textBefore(element: Element): string {
  const before = element.previousSibling;
  return before?.nodeType === 3 ? before.nodeValue!.trim().slice(-25) : '';
}

function leadsParent(element: Element): boolean {
  for (let node = element.previousSibling; node; node = node.previousSibling)
    if (node.nodeType !== 8 && (node.textContent ?? '').trim() !== '') return false;
  return true;
}
