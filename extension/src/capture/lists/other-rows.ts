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
  return false;
}

/** Says whether the longest that a member says is the title of what it leads to. */
export function isTeaser(tree: PageTree, member: number, end: number): boolean {
  let longest = member;
  for (let at = member; at < end; at++) if (tree.own[at]!.length > tree.own[longest]!.length) longest = at;
  const { length } = tree.own[longest]!;
  return Boolean(tree.marks[longest]! & Mark.link) && length > 20 && length < 130;
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
