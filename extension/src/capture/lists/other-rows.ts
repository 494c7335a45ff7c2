import { isNameShaped } from '../slots/name-shape.ts';
import { countIn, Mark, type PageTree } from '../tree/page-tree.ts';
import { hasPhrase, isNamed } from '../words.ts';

/** So far into a row its kind shows. */
const HEAD = 60;

/** Says whether a member is a row of a list of other things: topics of a forum, mails, rows to tick off. */
export function isOtherRow(tree: PageTree, member: number, end: number): boolean {
  const stop = Math.min(end, member + HEAD);
  for (let at = member; at < stop; at++) {
    const names = tree.names[at]!;
    if (names !== '' && isNamed(names, 'other_row')) return true;
    const text = tree.own[at]!;
    if (text.length > 5 && text.length < 40 && hasPhrase(text, 'other_row_part')) return true;
    if (at < member + 6 && tree.tags[at] === 'input' && tree.elements[at]!.getAttribute('type') === 'checkbox')
      return true;
  }
  return hasCounters(tree, member, stop);
}

/** Cells of nothing but numbers count the topics and posts of a forum; marks that somebody gives are not above ten. */
function hasCounters(tree: PageTree, member: number, stop: number): boolean {
  let counters = 0;
  let most = 0;
  for (let at = member; at < stop; at++) {
    const text = tree.tags[at] === 'td' ? tree.own[at]! : '';
    if (!/^\d[\d\s.,]*$/.test(text) || tree.ends[at]! > at + 1) continue;
    counters++;
    most = Math.max(most, Number(text.replace(/\D/g, '')));
  }
  return counters > 1 && most > 10;
}

/** Says whether the longest that a member says is the title of what it leads to. */
export function isTeaser(tree: PageTree, member: number, end: number): boolean {
  let longest = member;
  for (let at = member; at < end; at++) if (tree.own[at]!.length > tree.own[longest]!.length) longest = at;
  const { length } = tree.own[longest]!;
  return Boolean(tree.marks[longest]! & Mark.link) && length > 20 && length < 130;
}

/** Says whether a member begins with the title of another page, which it leads to. */
export function opensWithLink(tree: PageTree, member: number, end: number): boolean {
  for (let at = member; at < Math.min(end, member + HEAD); at++) {
    const marks = tree.marks[at]!;
    if (marks & Mark.date || !/\p{L}{2}/u.test(tree.own[at]!)) continue;
    return Boolean(marks & Mark.link) && !(marks & (Mark.permalink | Mark.author)) && isTitle(tree, at);
  }
  return false;
}

/** Names are shorter than titles; a title may be spread over the parts of its link. */
function isTitle(tree: PageTree, at: number): boolean {
  const text = tree.own[at]!;
  let link = at;
  while (tree.tags[link] !== 'a' && tree.parents[link]! >= 0) link = tree.parents[link]!;
  return (text.length > 12 && !isNameShaped(text)) || countIn(tree, 'letters', link) > 40;
}

/** Says whether a member holds a sentence of its own, one that leads nowhere. */
export function saysSomething(tree: PageTree, member: number, end: number): boolean {
  for (let at = member; at < end; at++) if (tree.marks[at]! & Mark.prose && !(tree.marks[at]! & Mark.link)) return true;
  return false;
}

/** Says whether all that a member dates is a person: when somebody joined or was last seen. */
export function datesPersonOnly(tree: PageTree, member: number, end: number): boolean {
  if (countIn(tree, 'date', member) > 3) return false;
  for (let at = member; at < end; at++) {
    if (tree.marks[at]! & Mark.date && !isPersonDate(tree, at)) return false;
  }
  return true;
}

function isPersonDate(tree: PageTree, at: number): boolean {
  const before = tree.own[at - 1] ?? '';
  return (
    hasPhrase(tree.own[at]!.slice(0, 60), 'person_date_part') ||
    (before.length < 40 && hasPhrase(before, 'person_date_part'))
  );
}
