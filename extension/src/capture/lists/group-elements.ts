import type { Work } from '../../lib/slices.ts';
import { countIn, type PageTree } from '../tree/page-tree.ts';

/** Elements that look alike by one trait: a class, an attribute, the shape of an id, or being siblings. */
export interface Group {
  trait: string;
  /** Places in the tree, in document order. */
  members: number[];
}

/** Words run inside of these; nobody makes a review of one. */
const INLINE = new Set(
  'span img i b em strong svg font small u br option input button time label sup sub path use source picture script style link meta iframe textarea select video canvas abbr noscript template code h1 h2 th thead'.split(
    ' ',
  ),
);
const MOST_GROUPS = 60_000;

/** Returns all groups of at least one element that could be reviews. */
export function* groupElements(tree: PageTree): Work<Group[]> {
  const groups = new Map<string, number[]>();
  const siblings = new Siblings();
  for (let at = 0; at < tree.elements.length; at++) {
    if (at % 128 === 0) yield;
    if (INLINE.has(tree.tags[at]!) && !tree.names[at]!.includes('comment') && !tree.names[at]!.includes('review'))
      continue;
    if (!isTelling(tree, at) || isForm(tree, at)) continue;
    siblings.add(tree, at);
    for (const trait of traitsOf(tree, at)) {
      const members = groups.get(trait);
      if (members) members.push(at);
      else if (groups.size < MOST_GROUPS) groups.set(trait, [at]);
    }
  }
  return withoutTwins([...siblings.groups(tree), ...[...groups].map(([trait, members]) => ({ trait, members }))]);
}

/** The same elements often share several traits; one group of them is enough, and a trait says more than being siblings. */
function withoutTwins(groups: Group[]): Group[] {
  const known = new Map<string, Group>();
  for (const group of groups) {
    const { members, trait } = group;
    const { length } = members;
    const key = `${length} ${members[0]} ${members[length >> 1]} ${members[length >> 2]} ${members[length - 1]}`;
    const twin = known.get(key);
    if (!twin || !isSame(twin.members, members)) known.set(twin ? `${key} ${trait}` : key, group);
    else if (twin.trait.startsWith('<')) twin.trait = trait;
  }
  return [...known.values()];
}

function isSame(one: number[], other: number[]): boolean {
  for (let each = 0; each < one.length; each++) if (one[each] !== other[each]) return false;
  return true;
}

/** Two siblings with names of their own are the parts of something; were they alike, they would share a name. */
function isOddPair(tree: PageTree, members: number[]): boolean {
  const [one = 0, other = 0] = members;
  return (
    members.length === 2 && tree.names[one] !== '' && tree.names[other] !== '' && tree.names[one] !== tree.names[other]
  );
}

/** Groups of siblings with one tag. Most elements have none, so a group begins with the second. */
class Siblings {
  private readonly tags = new Map<string, number>();
  private readonly first = new Map<number, number>();
  private readonly found = new Map<number, number[]>();

  add(tree: PageTree, at: number): void {
    const tag = tree.tags[at]!;
    let number = this.tags.get(tag);
    if (number === undefined) this.tags.set(tag, (number = this.tags.size));
    const key = (tree.parents[at]! + 1) * 2048 + (number % 1024) * 2;
    this.put(key, at);
    // Between the rows of a list stand separators and adverts, which have no date.
    if (countIn(tree, 'date', at) > 0) this.put(key + 1, at);
  }

  groups(tree: PageTree): Group[] {
    const found: Group[] = [];
    for (const [key, members] of this.found) if (!isOddPair(tree, members)) found.push({ trait: `<${key}`, members });
    return found;
  }

  private put(key: number, at: number): void {
    const members = this.found.get(key);
    if (members) return void members.push(at);
    const first = this.first.get(key);
    if (first === undefined) this.first.set(key, at);
    else this.found.set(key, [first, at]);
  }
}

/** A review without a text still has a date, a name or stars in it. */
function isTelling(tree: PageTree, at: number): boolean {
  return (
    countIn(tree, 'prose', at) > 0 ||
    countIn(tree, 'date', at) > 0 ||
    countIn(tree, 'rating', at) > 0 ||
    countIn(tree, 'author', at) > 0
  );
}

/** What is to be filled in was not written by anybody yet; old pages stand in a form as a whole. */
function isForm(tree: PageTree, at: number): boolean {
  return tree.tags[at] === 'form' && countIn(tree, 'field', at) > 1 && countIn(tree, 'date', at) === 0;
}

const classTraits = new Map<string, string[]>();

function traitsOf(tree: PageTree, at: number): readonly string[] {
  const element = tree.elements[at]!;
  const tag = tree.tags[at]!;
  const traits: string[] = [];
  for (const name of element.getAttributeNames()) {
    if (name === 'id') pushId(traits, tag, element.getAttribute('id')!);
    else if (name.startsWith('data-') || name === 'role' || name.startsWith('item') || name.endsWith('id'))
      pushAttribute(traits, tag, name, element.getAttribute(name)!);
  }
  const ofClass = classTraitsOf(tag, element.getAttribute('class') ?? '');
  return traits.length > 0 ? [...ofClass, ...traits] : ofClass;
}

/** Pages have thousands of elements and few different class attributes. */
function classTraitsOf(tag: string, names: string): string[] {
  const key = `${tag} ${names}`;
  let traits = classTraits.get(key);
  if (!traits) {
    if (classTraits.size > 20_000) classTraits.clear();
    const tokens = new Set(names.split(/\s+/).filter((token) => token !== '' && token.length < 80));
    classTraits.set(key, (traits = [...tokens].map((token) => `${tag}.${token}`)));
  }
  return traits;
}

function pushId(traits: string[], tag: string, id: string): void {
  const shape = id.replace(/[0-9a-f]{8,}|\d+|[0-9a-f-]{20,}/gi, '#');
  if (shape !== id) traits.push(`${tag}#${shape}`);
}

function pushAttribute(traits: string[], tag: string, name: string, value: string): void {
  if (!name.startsWith('item') && name !== 'role') traits.push(`${tag}[${name}]`);
  if (value && value.length < 50 && !/\d/.test(value)) traits.push(`${tag}[${name}=${value.toLowerCase()}]`);
}
