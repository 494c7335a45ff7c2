import type { Work } from '../../lib/slices.ts';
import { type Counted, countIn, type PageTree } from '../tree/page-tree.ts';
import { type Group, groupElements } from './group-elements.ts';
import { countOwn, nestedOf } from './own-part.ts';
import { isOwnerBlock } from './owner-block.ts';
import { weighGroup, type Weighed } from './weigh-group.ts';

/** Below this a group is something else. Set on saved pages, checked by leaving sites out. */
const ENOUGH = 4.4;
/** Quotes of customers under a heading of their own have no day that could speak for them. */
const ENOUGH_QUOTED = 3.6;
/** One element alone has no likeness to speak for it: names and fields must. */
const ENOUGH_ALONE = 6.4;

/** A further list of a page must be about as convincing as the first. */
const BESIDE = 2.5;

/** Returns the groups of elements that are reviews, none inside or around another unless both are reviews themselves. */
export function* chooseLists(tree: PageTree): Work<Weighed[]> {
  const groups = yield* groupElements(tree);
  const weighed: Weighed[] = [];
  for (const group of groups) {
    if (!isWorthWeighing(tree, group)) continue;
    const found = weighGroup(tree, group);
    if (found.weight >= enoughFor(found) && isPlausible(found)) weighed.push(found);
    yield;
  }
  const several = weighed.filter(({ members }) => members.length > 1).sort((one, other) => other.rank - one.rank);
  yield* putHoldersBack(tree, several);
  const alone = weighed.filter(({ members }) => members.length === 1).sort((one, other) => other.rank - one.rank);
  const chosen: Weighed[] = [];
  for (const group of isSingle(several[0], alone[0]) ? alone.slice(0, 1) : several) {
    const [first] = chosen;
    if (!first || (isLike(group, first) && fitsBeside(tree, group, chosen))) chosen.push(group);
    yield;
  }
  return chosen;
}

function enoughFor(group: Weighed): number {
  if (group.members.length === 1) return ENOUGH_ALONE;
  return isTestimonials(group) ? ENOUGH_QUOTED : ENOUGH;
}

/** What customers say, as shops quote it: a name and a text under such a heading, without a day. */
function isTestimonials({ place, authored, prose, members }: Weighed): boolean {
  return place >= 1.5 && authored > 0.7 && prose > 0.5 && members.length > 2;
}

/** How many of the best groups are compared with each other; the right one has never been seen below the tenth. */
const COMPARED = 24;
/** What a group may lack against the threads that hold its members. */
const HOLDER_LEAD = 1.5;

/** A thread looks like its first comment, and the comments of one depth like all; where more are as whole, these go first. */
function* putHoldersBack(tree: PageTree, groups: Weighed[]): Work<void> {
  const best = groups.slice(0, COMPARED);
  for (const holder of best) {
    for (const group of best) {
      if (group === holder || group.weight <= holder.weight - HOLDER_LEAD || !isHolderOf(tree, holder, group)) continue;
      holder.rank = Math.min(holder.rank, group.rank - 0.1);
      break;
    }
    yield;
  }
  groups.sort((one, other) => other.rank - one.rank);
}

function isHolderOf(tree: PageTree, holder: Weighed, group: Weighed): boolean {
  if (group.members.length < holder.members.length * 1.3 || group.dated < holder.dated - 0.15 || group.worded < 0.7)
    return false;
  if (group.called === 'nothing') return false;
  const whole = new Set(group.members);
  const same = holder.members.filter((member) => whole.has(member)).length;
  if (same > 0) return same > holder.members.length * 0.9;
  if (group.authored < holder.authored - 0.2) return false;
  let at = 0;
  let inside = 0;
  let held = 0;
  for (const member of holder.members) {
    while (at < group.members.length && group.members[at]! <= member) at++;
    const from = at;
    while (at < group.members.length && group.members[at]! < tree.ends[member]!) at++;
    inside += at - from;
    if (at > from) held++;
  }
  return held > holder.members.length * 0.8 && inside > group.members.length * 0.6;
}

/** A page may have one review only; then what is alike on it is worse in every way. */
function isSingle(several: Weighed | undefined, alone: Weighed | undefined): boolean {
  return (
    alone !== undefined &&
    (several === undefined || (several.members.length < 4 && alone.weight > several.weight + 1.5))
  );
}

/** What a page shows beside its reviews often looks a little like reviews: it has to be no worse in any way. */
function isLike(group: Weighed, first: Weighed): boolean {
  if (group.members.length < 2 || group.weight < first.weight - BESIDE) return false;
  if (
    first.called !== 'nothing' &&
    (group.called === 'nothing' || (group.called === 'weak' && first.called !== 'weak'))
  )
    return false;
  return (first.dated < 0.6 || group.dated > 0.5) && (first.authored < 0.6 || group.authored > 0.5);
}

/** Leaves out what cannot be reviews at the cost of two look-ups, as pages have thousands of groups. */
function isWorthWeighing(tree: PageTree, { trait, members }: Group): boolean {
  if (members.length === 1 && trait.includes('<')) return false;
  // One or two are believed with two signs of three only, and a name is but one of them.
  if (members.length < 3 && !haveAll(tree, 'date', members) && !haveAll(tree, 'rating', members)) return false;
  let telling = 0;
  const step = Math.max(1, Math.floor(members.length / 8));
  let sampled = 0;
  for (let each = 0; each < members.length; each += step, sampled++) {
    const at = members[each]!;
    if (
      countIn(tree, 'letters', at) >= 2 &&
      (countIn(tree, 'date', at) ||
        countIn(tree, 'author', at) ||
        countIn(tree, 'rating', at) ||
        countIn(tree, 'prose', at))
    )
      telling++;
  }
  return telling >= sampled * 0.4;
}

function haveAll(tree: PageTree, what: Counted, members: number[]): boolean {
  return members.every((at) => countIn(tree, what, at) > 0);
}

function isPlausible(group: Weighed): boolean {
  // Columns, criticism and news are called opinions and reviews as well; each leads to a page of its own.
  if ((group.leading > 0.8 || (group.leading > 0.4 && group.said < 0.3)) && group.called !== 'schema') return false;
  const named = group.called === 'schema' || group.called === 'strong';
  if (!named && (group.other > 0.6 || group.oneVoice)) return false;
  const signs = [group.dated > 0.5, group.authored > 0.5, group.rated > 0.5].filter(Boolean).length;
  // What a sidebar holds of one kind is the site's, unless all that a review has is there.
  if (group.members.length === 1) return named && signs >= (group.place > -0.5 ? 2 : 3);
  // Under a heading that says so, a date or stars beside a text are enough.
  if (
    group.place >= 1 &&
    signs >= 1 &&
    (group.dated > 0.7 || group.rated > 0.7) &&
    group.worded > 0.7 &&
    group.prose > 0.15 &&
    group.members.length > 2
  )
    return true;
  if (isTestimonials(group)) return true;
  if (group.called === 'nothing') return signs >= 2 && group.worded > 0.5 && group.prose > 0.3;
  if (group.called === 'weak')
    return group.worded > 0.5 && group.prose > 0.2 && (group.dated > 0.5 || group.rated > 0.5) && isPeoples(group);
  // Some sites have the comments in the footer of the article; what can be replied to is no teaser.
  if (group.place < 0 && signs < 2 && group.action < 0.5) return false;
  if (signs < 2 && group.members.length < 3) return false;
  return (
    (signs >= 1 && (group.prose > 0.2 || group.rated > 0.5)) ||
    (group.worded > 0.7 && (signs >= 2 || group.prose > 0.5))
  );
}

/** A day beside a text is news as well: somebody must have written it, or the place must say so. */
function isPeoples({ authored, rated, place, selfNamed, action }: Weighed): boolean {
  return authored > 0.5 || rated > 0.5 || place >= 0.6 || selfNamed > 0.5 || action > 0.5;
}

function fitsBeside(tree: PageTree, group: Weighed, chosen: Weighed[]): boolean {
  return chosen.every((other) => relation(tree, group.members, other) === 'apart' || isThreaded(tree, group, other));
}

/** Answers may be marked up otherwise than what they answer: both must still be whole when the inner is taken out. */
function isThreaded(tree: PageTree, group: Weighed, other: Weighed): boolean {
  if ((group.called !== 'schema' && group.called !== 'strong') || group.trait.includes('<')) return false;
  if (group.dated < 0.8 || group.authored < 0.6 || group.worded < 0.8 || group.prose < 0.3) return false;
  if (group.members.every((member) => isOwnerBlock(tree, member))) return false;
  if (relation(tree, group.members, other) !== 'inside') return false;
  const outer = new Set(other.members);
  if (group.members.some((member) => outer.has(member))) return false;
  const all = [...group.members, ...other.members].sort((one, two) => one - two);
  const nested = nestedOf(tree, all);
  const holders = all
    .map((_, at) => at)
    .filter((at) => outer.has(all[at]!) && nested[at]!.some((each) => !outer.has(each)));
  const whole = holders.filter(
    (at) =>
      isWhole(tree, all[at]!, nested[at]!) && !nested[at]!.some((inner) => isEcho(tree, inner, all[at]!, nested[at]!)),
  );
  return holders.length > 0 && whole.length >= holders.length * 0.9;
}

function isWhole(tree: PageTree, member: number, nested: number[]): boolean {
  const inner = nested.reduce((sum, each) => sum + countIn(tree, 'letters', each), 0);
  return (
    countOwn(tree, 'date', member, nested) > 0 &&
    countOwn(tree, 'author', member, nested) > 0 &&
    countOwn(tree, 'letters', member, nested) > 20 &&
    inner > 0
  );
}

/** Overlays and previews say again what the review says. */
function isEcho(tree: PageTree, inner: number, outer: number, nested: number[]): boolean {
  const said = longestIn(tree, inner, tree.ends[inner]!, []);
  return said.length > 0 && said === longestIn(tree, outer, tree.ends[outer]!, nested);
}

function longestIn(tree: PageTree, from: number, to: number, without: number[]): string {
  let longest = '';
  for (let at = from; at < to; at++) {
    if (without.includes(at)) at = tree.ends[at]! - 1;
    else if (tree.own[at]!.length > longest.length) longest = tree.own[at]!;
  }
  return longest;
}

function relation(tree: PageTree, members: number[], other: Weighed): 'apart' | 'inside' | 'around' | 'mixed' {
  let inside = 0;
  let around = 0;
  let at = 0;
  let reach = -1;
  for (const member of members) {
    while (at < other.members.length && other.members[at]! <= member)
      reach = Math.max(reach, tree.ends[other.members[at++]!]!);
    if (member < reach) inside++;
    else if (at < other.members.length && other.members[at]! < tree.ends[member]!) around++;
  }
  if (!inside && !around) return 'apart';
  return inside && around ? 'mixed' : inside ? 'inside' : 'around';
}
