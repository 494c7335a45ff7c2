import type { Work } from '../../lib/slices.ts';
import { countIn, isInside, Mark, type PageTree } from '../tree/page-tree.ts';
import { hasPhrase, isNamed } from '../words.ts';
import { countOwn, nestedOf } from './own-part.ts';
import { namesItself, type Weighed } from './weigh-group.ts';

/** So many members show which parts all of them have. */
const MADE_SAMPLE = 12;
/** An article may share a name or two with what is said about it. */
const LEAST_SHARED = 3;

/** Returns the members of a list that are reviews: pings, advertisements, and the article that is commented on are not. */
export function* keepReviews(tree: PageTree, list: Weighed): Work<number[]> {
  const members = withQuiet(tree, list);
  const nested = members === list.members ? list.nested : nestedOf(tree, members);
  const headings = tree.tags.flatMap((tag, at) => (tag === 'h1' && countIn(tree, 'letters', at) > 0 ? [at] : []));
  yield;
  const headed = new Set(members.filter((at) => headings.some((heading) => isInside(tree, heading, at))));
  yield;
  const made = headed.size > 0 ? sharedParts(tree, members.filter((at) => !headed.has(at)).slice(0, MADE_SAMPLE)) : [];
  yield;
  const selfNamed = list.called === 'nothing' && list.selfNamed > 0.6;
  const formed = haveForms(tree, members);
  const kept = members.filter((at, each) => {
    const names = tree.names[at]!;
    // A carousel copies whole slides; a list may well be called a template, as WordPress calls its comments.
    if (isNamed(names, 'noise') || isNamed(`${names} ${tree.names[tree.parents[at]!] ?? ''}`, 'copied')) return false;
    if (headed.size <= members.length / 4 && headed.has(at) && !opensTopic(tree, at, made)) return false;
    if (selfNamed && !namesItself(tree, at, nested[each]!)) return false;
    if (isSiteWords(tree, at, formed) || isPing(tree, at)) return false;
    return countOwn(tree, 'letters', at, nested[each]!) > 0 || countIn(tree, 'rating', at) > 0;
  });
  // What stands beside a form and the words that nobody has written yet is no review either.
  const site = members.length < 5 && members.some((at) => isSiteWords(tree, at, formed));
  return site && kept.length < members.length / 2 ? [] : kept;
}

/** Blogs tell of each other among the comments: "Pingback von …". */
function isPing(tree: PageTree, at: number): boolean {
  for (let inner = at; inner < Math.min(tree.ends[at]!, at + 20); inner++)
    if (/\p{L}/u.test(tree.own[inner]!)) return /^(?:pingback|trackback)(?!\p{L})/iu.test(tree.own[inner]!);
  return false;
}

/** A form to fill in, and the words that nobody has written yet, have neither a day nor a writer. */
function isSiteWords(tree: PageTree, at: number, formed: boolean): boolean {
  if (countIn(tree, 'date', at) > 0) return false;
  if (!formed && countIn(tree, 'field', at) > 1 && countIn(tree, 'author', at) === 0) return true;
  const letters = countIn(tree, 'letters', at);
  if (letters > 160) return false;
  for (let inner = at; inner < tree.ends[at]!; inner++)
    if (tree.own[inner]!.length < 90 && hasPhrase(tree.own[inner]!, 'none_part')) return true;
  return false;
}

/** Says whether forms to vote or to reply lie in most members, below what was written there. */
function haveForms(tree: PageTree, members: number[]): boolean {
  const telling = members.filter((at) => countIn(tree, 'field', at) > 1 && saysMoreThanForms(tree, at));
  return members.length > 2 && telling.length > members.length / 2;
}

function saysMoreThanForms(tree: PageTree, at: number): boolean {
  for (let inner = at; inner < tree.ends[at]!; inner++) {
    if (tree.tags[inner] === 'form') inner = tree.ends[inner]! - 1;
    else if (tree.marks[inner]! & Mark.prose) return true;
  }
  return false;
}

/** Where reviews have no day, the short ones among them show nothing that tells; they are alike, though, and stand between them. */
function withQuiet(tree: PageTree, { members, dated }: Weighed): number[] {
  const [first = 0] = members;
  const parent = tree.parents[first]!;
  if (dated > 0.5 || parent < 0) return members;
  const tag = tree.tags[first];
  const names = namesWithoutNumbers(tree, first);
  const isAlike = (at: number): boolean => tree.tags[at] === tag && namesWithoutNumbers(tree, at) === names;
  if (!members.every((at) => tree.parents[at] === parent && isAlike(at))) return members;
  const all: number[] = [];
  for (let at = parent + 1; at < tree.ends[parent]!; at = tree.ends[at]!)
    if (isAlike(at) && countIn(tree, 'letters', at) > 1) all.push(at);
  return all;
}

/** Reviews that are numbered ("comment-7") are called alike. */
function namesWithoutNumbers(tree: PageTree, at: number): string {
  return tree.names[at]!.replace(/\d+/g, '#');
}

/** The first post of a topic carries the topic's heading and is made of the very parts of all other posts; an article is not. */
function opensTopic(tree: PageTree, at: number, made: string[]): boolean {
  const parts = partsOf(tree, at);
  return made.length >= LEAST_SHARED && made.every((name) => parts.has(name));
}

/** Returns the names in code that stand inside of every one of these members. */
function sharedParts(tree: PageTree, members: number[]): string[] {
  const [first, ...others] = members.map((at) => partsOf(tree, at));
  return first && others.length > 0 ? [...first].filter((name) => others.every((parts) => parts.has(name))) : [];
}

function partsOf(tree: PageTree, at: number): Set<string> {
  const parts = new Set<string>();
  for (let inner = at + 1; inner < tree.ends[at]!; inner++)
    if (tree.names[inner]) parts.add(`${tree.tags[inner]} ${tree.names[inner]}`);
  return parts;
}
