import { isNameShaped } from '../slots/name-shape.ts';
import { hasPhrase, isNamed, isPhrase } from '../words.ts';
import { type Counted, COUNTED, Mark, type PageTree } from '../tree/page-tree.ts';
import type { Group } from './group-elements.ts';
import { datesPersonOnly, isOtherRow, isTeaser, opensWithLink, saysSomething } from './other-rows.ts';
import { placeOf } from './place-on-page.ts';
import { nameShare } from './name-share.ts';
import { countOwn, nestedOf, sampleOf } from './own-part.ts';

/** A group with what speaks for its members being reviews. */
export interface Weighed extends Group {
  weight: number;
  /** Weight with a bonus for size: of two readings of the same thing, the one that finds more of it is right. */
  rank: number;
  prose: number;
  /** How well it stands on the page. */
  place: number;
  selfNamed: number;
  /** Shares of members, 0 to 1. */
  dated: number;
  authored: number;
  worded: number;
  rated: number;
  /** Members that lead to what they tell of, with its title. */
  leading: number;
  /** Members with a sentence that leads nowhere. */
  said: number;
  /** Members with the signs of rows of other things. */
  other: number;
  action: number;
  /** All that are named are one and the same person. */
  oneVoice: boolean;
  /** What the site itself calls them. */
  called: 'schema' | 'strong' | 'weak' | 'nothing';
  nested: number[][];
}

type Shares = Record<Counted, number> & {
  crowded: number;
  wordless: number;
  linked: number;
  lettersEach: number;
  varied: number;
  selfNamed: number;
  other: number;
  teaser: number;
  opening: number;
  said: number;
};

const SCHEMA =
  /schema\.org\/(?:User)?(?:Review|Comments?|Answer|DiscussionForumPosting|SocialMediaPosting)\b|^(?:review|comment)s?$/i;

/** Weighs a group: what its members hold, what they are called, where they stand. */
export function weighGroup(tree: PageTree, group: Group): Weighed {
  const nested = nestedOf(tree, group.members);
  const shares = sharesOf(tree, group.members, nested);
  const called = callOf(tree, group.members);
  const place = placeOf(tree, group.members);
  const named = called === 'schema' || called === 'strong';
  const told = place >= 0.5 || shares.action > 0.5 || shares.rating > 0.5;
  // Where nothing is called an author, the names of people are still names, if the rest speaks of reviews.
  const author = Math.max(
    shares.author,
    told && shares.author < 0.5 ? 0.8 * nameShare(tree, group.members, nested) : 0,
  );
  const authored = Math.min(1, author + (shares.image > 0.7 ? 0.3 : 0));
  const weight =
    { schema: 4, strong: 2.6, weak: 0.7, nothing: 0 }[called] +
    place +
    (named ? 0 : 1.2 * shares.selfNamed) +
    2 * shares.date +
    1.2 * author +
    0.7 * (1 - shares.wordless) +
    1 * shares.prose +
    1 * shares.rating +
    0.9 * shares.action -
    (named ? 1 : 3) * shares.headline -
    (named ? 0.5 : 2) * shares.price -
    2.5 * shares.crowded -
    (named ? 1 : 2.5) * shares.other -
    3 * Math.max(0, shares.linked - 0.5) -
    (shares.varied < 0.4 ? 2.5 : 0) -
    (shares.lettersEach > 6000 ? 2 : 0);
  const rank = weight + 0.6 * Math.log2(group.members.length);
  return {
    ...group,
    weight,
    rank,
    prose: shares.prose,
    place,
    selfNamed: shares.selfNamed,
    nested,
    called,
    dated: shares.date,
    authored,
    worded: 1 - shares.wordless,
    rated: shares.rating,
    leading: leadingOf(shares, named),
    said: shares.said,
    other: shares.other,
    action: shares.action,
    oneVoice: group.members.length > 2 && shares.author > 0.9 && isOneVoice(tree, group.members, nested),
  };
}

/** Comments can have titles, which the site names as such; what can be shared and read on is criticism or news. */
function leadingOf({ action, headline, teaser, opening, rating }: Shares, named: boolean): number {
  if (named) return action > 0.3 ? 0 : Math.max(headline, rating < 0.5 ? teaser : 0);
  if (rating >= 0.5) return headline;
  return Math.max(headline, opening, action > 0.3 ? 0 : teaser);
}

/** The posts of one person are a blog or a timeline. Those who did not say who they are may be many. */
function isOneVoice(tree: PageTree, members: number[], nested: number[][]): boolean {
  const voices = new Map<string, number>();
  const sample = sampleOf(members.length);
  for (const each of sample) {
    const member = members[each]!;
    const end = Math.min(tree.ends[member]!, nested[each]![0] ?? Infinity);
    let voice = '';
    for (let at = member; at < end; at++)
      if (tree.marks[at]! & Mark.author && tree.own[at] !== '') voice += `${namedAround(tree, at)}${tree.own[at]!} `;
    voice = voice.trim();
    voices.set(voice, (voices.get(voice) ?? 0) + 1);
    if (voices.size > 2) return false;
  }
  const [[voice, times] = ['', 0]] = [...voices].sort((one, other) => other[1] - one[1]);
  return (
    times > sample.length * 0.9 &&
    isNameShaped(voice) &&
    !isPhrase(voice, 'anonymous') &&
    !hasPhrase(voice, 'author_lead_part')
  );
}

/** A town or a firm may be marked where the name stands around it: "Jane, <cite>Leeds</cite>". */
function namedAround(tree: PageTree, at: number): string {
  const around = tree.own[tree.parents[at]!]?.replace(/[\s,·|–—-]+$/u, '') ?? '';
  return isNameShaped(around) ? `${around} ` : '';
}

function sharesOf(tree: PageTree, members: number[], nested: number[][]): Shares {
  const shares = Object.fromEntries(COUNTED.map((what) => [what, 0])) as Shares;
  Object.assign(shares, {
    crowded: 0,
    wordless: 0,
    linked: 0,
    lettersEach: 0,
    varied: 0,
    selfNamed: 0,
    other: 0,
    teaser: 0,
    opening: 0,
    said: 0,
  });
  const sample = sampleOf(members.length);
  const openings = new Set<string>();
  for (const each of sample) {
    addShare(tree, members[each]!, nested[each]!, shares);
    openings.add(openingOf(tree, members[each]!));
  }
  for (const key of Object.keys(shares) as (keyof Shares)[]) shares[key] /= sample.length;
  shares.varied = openings.size / sample.length;
  return shares;
}

function addShare(tree: PageTree, member: number, inside: number[], shares: Shares): void {
  const count = (what: Counted): number => countOwn(tree, what, member, inside);
  const end = Math.min(tree.ends[member]!, inside[0] ?? Infinity);
  for (const what of COUNTED) shares[what] += count(what) > 0 ? 1 : 0;
  if (count('date') > 0 && datesPersonOnly(tree, member, end)) shares.date--;
  shares.other += isOtherRow(tree, member, end) ? 1 : 0;
  shares.teaser += isTeaser(tree, member, end) ? 1 : 0;
  shares.opening += opensWithLink(tree, member, end) ? 1 : 0;
  shares.said += saysSomething(tree, member, end) ? 1 : 0;
  const letters = count('letters');
  const linked = count('linkLetters');
  shares.lettersEach += letters;
  shares.linked += letters ? linked / letters : 0;
  shares.wordless += letters - linked < 3 && letters < 12 ? 1 : 0;
  shares.selfNamed += namesItself(tree, member, inside) ? 1 : 0;
  // Two dates are common (written and edited, bought and reviewed); many mean that this holds several reviews.
  shares.crowded += count('date') > 5 || count('author') > 20 ? 1 : 0;
}

/** The words of a member's beginning: where they are the same everywhere, nobody wrote them. */
function openingOf(tree: PageTree, member: number): string {
  let words = '';
  const end = Math.min(tree.ends[member]!, member + 60);
  for (let at = member; at < end && words.length < 400; at++) {
    if (!(tree.marks[at]! & (Mark.date | Mark.action))) words += tree.own[at]!;
  }
  return words;
}

function callOf(tree: PageTree, members: number[]): Weighed['called'] {
  const sample = sampleOf(members.length);
  const votes = { schema: 0, strong: 0, weak: 0, nothing: 0 };
  for (const each of sample) votes[callOne(tree, members[each]!)]++;
  if (votes.schema > sample.length / 2) return 'schema';
  if (votes.schema + votes.strong > sample.length / 2) return 'strong';
  return votes.weak + votes.strong > sample.length / 2 ? 'weak' : 'nothing';
}

function callOne(tree: PageTree, member: number): Weighed['called'] {
  const element = tree.elements[member]!;
  if (SCHEMA.test(element.getAttribute('itemtype') ?? '') || SCHEMA.test(element.getAttribute('itemprop') ?? ''))
    return 'schema';
  const names = [
    ...tree.names[member]!.split(' '),
    ...element.getAttributeNames().filter((name) => name.startsWith('data-')),
  ];
  const strong = names.filter((name) => isNamed(name, 'item_strong'));
  // "comment-date" is a part of a comment, "comments-list" holds several: only other names call the thing itself.
  if (strong.some((name) => !isNamed(name, 'not_item'))) return 'strong';
  if (strong.length > 0) return 'nothing';
  return names.some((name) => isNamed(name, 'item_weak')) ? 'weak' : 'nothing';
}

/** Says whether a review names itself inside ("#review-12", a link to "/review/12") where its element does not. */
export function namesItself(tree: PageTree, member: number, inside: number[]): boolean {
  const end = Math.min(tree.ends[member]!, inside[0] ?? Infinity, member + 60);
  for (let at = member + 1; at < end; at++) {
    const names = tree.names[at]!;
    if (names && isNamed(names, 'item_strong')) return true;
  }
  return false;
}
