import type { Roles } from '../slots/judge-slots.ts';
import { isNameShaped, nameBeforeTail, NUMBERING } from '../slots/name-shape.ts';
import type { Item, SlotMap } from '../slots/slot-map.ts';
import { Mark, type PageTree } from '../tree/page-tree.ts';
import { escape, isPhrase, phrasesOf } from '../words.ts';
import { type DateHabits, findDate } from './find-date.ts';
import { ownPlaces } from './own-places.ts';

const LEAD = new RegExp(
  `^(?:${[...phrasesOf('author_lead_part')]
    .sort((one, other) => other.length - one.length)
    .map(escape)
    .join('|')})\\s*[:\\s]\\s*(?=\\S)`,
  'iu',
);
const TAIL = new RegExp(
  `[\\s,]+(?:${[...phrasesOf('author_tail_part')]
    .sort((one, other) => other.length - one.length)
    .map(escape)
    .join('|')})\\s*[:.]?$`,
  'iu',
);

const DATE_LEAD = new RegExp(
  `(?:^|[\\s(])(?:${[...phrasesOf('date_lead_part')]
    .sort((one, other) => other.length - one.length)
    .map(escape)
    .join('|')})\\s*:?\\s*$`,
  'iu',
);

/** Returns who wrote a review, as the page shows it, or null. */
export function readAuthor(tree: PageTree, item: Item, map: SlotMap, roles: Roles, habits: DateHabits): string | null {
  const places = ownPlaces(tree, item);
  const declared = places.find((at) => tree.tags[at] === 'meta' && /(?:^| )author/.test(tree.names[at]!));
  for (const slot of roles.authors) {
    for (const at of places) {
      if (map.slotOf.get(at) !== slot) continue;
      const text = tree.own[at]!;
      const name = cleanAuthor(roles.tailed.has(slot) ? nameBeforeTail(text) : text, habits);
      if (name) return name;
    }
  }
  const beside = besideSlot(tree, places, map, roles, habits);
  if (beside) return beside;
  return (
    (declared !== undefined && tree.elements[declared]!.getAttribute('content')?.trim()) ||
    fromMarks(tree, places, habits) ||
    fromGlued(tree, places, map, roles, habits)
  );
}

/** A name that leads somewhere stands in a link inside of the element that holds the others directly. */
function besideSlot(tree: PageTree, places: number[], map: SlotMap, roles: Roles, habits: DateHabits): string | null {
  const [best = -1] = roles.authors;
  const slot = map.slots[best];
  if (!slot) return null;
  for (const at of places) {
    const other = map.slotOf.get(at) ?? -1;
    if (other < 0 || roles.roleOf[other] !== 'label' || tree.marks[at]! & Mark.action) continue;
    if (map.slots[other]!.parent !== best && other !== slot.parent) continue;
    const name = cleanAuthor(tree.own[at]!, habits);
    if (name && isNameShaped(name)) return name;
  }
  return null;
}

/** Sites glue names to words and dates: "by Jane", "Jan Kowalski pisze:", "ss (gość) 07.01.12, 19:16". */
export function cleanAuthor(text: string, habits: DateHabits): string | null {
  const found = text.length > 6 ? findDate(text, habits) : null;
  const undated =
    found && !found.relative
      ? `${text.slice(0, found.index).replace(DATE_LEAD, '')} ${text.slice(found.index + found.raw.length)}`
      : text;
  const name = undated
    .replace(/^[\s|•·,:;\-–—/()[\]]+|[\s|•·,;\-–—/([\]]+$/gu, '')
    .replace(NUMBERING, '')
    .replace(LEAD, '')
    .replace(TAIL, '')
    .replace(/\s*[:,]\s*$/, '')
    .trim();
  return name && /[\p{L}\p{N}_]/u.test(name) && name.length <= 80 ? name : null;
}

function fromMarks(tree: PageTree, places: number[], habits: DateHabits): string | null {
  for (const at of places) {
    if (!(tree.marks[at]! & Mark.author) || tree.marks[at]! & Mark.action) continue;
    const name = cleanAuthor(tree.own[at]! || (tree.elements[at]!.getAttribute('title') ?? ''), habits);
    if (name && isNameShaped(name)) return name;
  }
  return null;
}

/** Name and date in one text: what is left without the date is the name. */
function fromGlued(tree: PageTree, places: number[], map: SlotMap, roles: Roles, habits: DateHabits): string | null {
  for (const at of places) {
    if (roles.roleOf[map.slotOf.get(at) ?? -1] !== 'date') continue;
    const text = tree.own[at]!;
    const found = text.length < 110 ? findDate(text, habits) : null;
    const before = found
      ? cleanAuthor(
          found.relative ? (text.split(',')[0] ?? '') : text.slice(0, found.index).replace(DATE_LEAD, ''),
          habits,
        )
      : null;
    if (!before || before === text || isPhrase(before, 'heading')) continue;
    if (isNameShaped(before) && !findDate(before, habits)) return before;
  }
  return null;
}
