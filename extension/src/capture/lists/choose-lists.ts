import type { Work } from '../slices.ts';
import { countIn, type PageTree } from '../tree/page-tree.ts';
import { type Group, groupElements } from './group-elements.ts';
import { countOwn, nestedOf } from './own-part.ts';
import { weighGroup, type Weighed } from './weigh-group.ts';

/** Below this a group is something else. Set on saved pages, checked by leaving sites out. */
const ENOUGH = 4.6;
/** One element alone has no likeness to speak for it: names and fields must. */
const ENOUGH_ALONE = 6.4;

/** Returns the groups of elements that are reviews, none inside or around another unless both are reviews themselves. */
export function* chooseLists(tree: PageTree): Work<Weighed[]> {
  const groups = yield* groupElements(tree);
  const weighed: Weighed[] = [];
  for (const group of groups) {
    if (!isWorthWeighing(tree, group)) continue;
    const found = weighGroup(tree, group);
    if (found.weight >= (group.members.length > 1 ? ENOUGH : ENOUGH_ALONE) && isPlausible(found)) weighed.push(found);
    yield;
  }
  weighed.sort((one, other) => other.weight - one.weight);
  const chosen: Weighed[] = [];
  for (const group of weighed) {
    if (fitsBeside(tree, group, chosen)) chosen.push(group);
    yield;
  }
  return chosen;
}

/** Leaves out what cannot be reviews at the cost of two look-ups, as pages have thousands of groups. */
function isWorthWeighing(tree: PageTree, { trait, members }: Group): boolean {
  if (members.length === 1 && trait.includes('<')) return false;
  let telling = 0;
  const step = Math.max(1, Math.floor(members.length / 8));
  let sampled = 0;
  for (let each = 0; each < members.length; each += step, sampled++) {
    const at = members[each]!;
    if (countIn(tree, 'letters', at) >= 2 && (countIn(tree, 'date', at) || countIn(tree, 'author', at) || countIn(tree, 'rating', at) || countIn(tree, 'prose', at))) telling++;
  }
  return telling >= sampled * 0.4;
}

function isPlausible(group: Weighed): boolean {
  const signs = [group.dated > 0.5, group.authored > 0.5, group.rated > 0.5].filter(Boolean).length;
  if (group.members.length === 1) return signs >= 2 && (group.called === 'schema' || group.called === 'strong');
  if (group.called === 'nothing') return signs >= 2 && group.worded > 0.5;
  if (group.called === 'weak') return signs >= 1 && group.worded > 0.5 && (group.dated > 0.5 || group.rated > 0.5);
  return signs >= 1 || group.worded > 0.9;
}

function fitsBeside(tree: PageTree, group: Weighed, chosen: Weighed[]): boolean {
  return chosen.every((other) => relation(tree, group.members, other) === 'apart' || isThreaded(tree, group, other));
}

/** Answers may be marked up otherwise than what they answer: both must still be whole when the inner is taken out. */
function isThreaded(tree: PageTree, group: Weighed, other: Weighed): boolean {
  if (group.called !== 'schema' && group.called !== 'strong') return false;
  if (group.dated < 0.6 || group.authored < 0.4 || group.worded < 0.6) return false;
  if (relation(tree, group.members, other) !== 'inside') return false;
  const all = [...new Set([...group.members, ...other.members])].sort((one, two) => one - two);
  const nested = nestedOf(tree, all);
  const outer = new Set(other.members);
  let whole = 0;
  let counted = 0;
  all.forEach((member, at) => {
    if (!outer.has(member) || !nested[at]!.some((each) => !outer.has(each))) return;
    counted++;
    if (countOwn(tree, 'date', member, nested[at]!) > 0 && countOwn(tree, 'letters', member, nested[at]!) > 2) whole++;
  });
  return counted > 0 && whole > counted * 0.7;
}

function relation(tree: PageTree, members: number[], other: Weighed): 'apart' | 'inside' | 'around' | 'mixed' {
  let inside = 0;
  let around = 0;
  let at = 0;
  let reach = -1;
  for (const member of members) {
    while (at < other.members.length && other.members[at]! <= member) reach = Math.max(reach, tree.ends[other.members[at++]!]!);
    if (member < reach) inside++;
    else if (at < other.members.length && other.members[at]! < tree.ends[member]!) around++;
  }
  if (!inside && !around) return 'apart';
  return inside && around ? 'mixed' : inside ? 'inside' : 'around';
}
