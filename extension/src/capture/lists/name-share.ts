import { isNameShaped } from '../slots/name-shape.ts';
import { Mark, type PageTree } from '../tree/page-tree.ts';
import { sampleOf } from './own-part.ts';

/** So many elements into a review its writer is named at the latest, or not at all. */
const HEAD = 40;
const FULL_NAME = /^\p{Lu}[\p{L}'’-]+\s\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*)?$/u;
const NICK = /^(?=.*[\d_])[\p{L}\d_.-]{3,25}$|^\p{Ll}[\p{L}\d_-]{2,20}$/u;

/**
 * Returns the share of a group's members that hold what looks like the name of a person, another in each.
 *
 * Single words with a capital are names and labels alike; some full names or nicknames must be among them.
 */
export function nameShare(tree: PageTree, members: number[], nested: number[][]): number {
  const sample = sampleOf(members.length);
  const names = sample.map((each) => nameIn(tree, members[each]!, nested[each]![0] ?? Infinity));
  const found = names.filter((name) => name !== null);
  const people = found.filter((name) => FULL_NAME.test(name) || NICK.test(name));
  if (new Set(found).size < found.length * 0.6 || people.length < found.length * 0.25) return 0;
  return found.length / sample.length;
}

function nameIn(tree: PageTree, member: number, end: number): string | null {
  const stop = Math.min(tree.ends[member]!, end, member + HEAD);
  for (let at = member; at < stop; at++) {
    const text = tree.own[at]!;
    if (text === '' || text.length > 45 || tree.marks[at]! & (Mark.date | Mark.action | Mark.control | Mark.rating))
      continue;
    if (/\p{L}{2}/u.test(text) && isNameShaped(text)) return text;
  }
  return null;
}
