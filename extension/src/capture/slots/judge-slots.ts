import { isNamed, isPhrase, ownNames } from '../words.ts';
import { findAuthorAfterDate, findAuthorBeforeDate } from './glued-author.ts';
import { isBoilerplate } from './boilerplate.ts';
import { isNameShaped, nameBeforeTail } from './name-shape.ts';
import { nearNames, type Slot, type SlotMap } from './slot-map.ts';

/** What stands in a slot. `label` is the rest: places, counts, badges. */
export type Role = 'author' | 'date' | 'title' | 'prose' | 'action' | 'boilerplate' | 'label' | 'empty';

/** The roles of a list's slots, and the slots that may hold the author, best first. */
export interface Roles {
  roleOf: Role[];
  authors: number[];
  /** Slots in which the name has a tail: where somebody lives, with whom they came. */
  tailed: Set<number>;
  titles: number[];
  /** The slot in which most reviews have their text, or -1. */
  mainText: number;
}

const INLINE = /^(?:a|b|strong|i|em|u|s|span|font|small|mark|code|sub|sup|del|ins|q|abbr|big|tt|kbd|bdi|wbr|g-emoji)$/;

/** Gives each slot its role, from what the reviews of the list have there and from its names. */
export function judgeSlots({ slots }: SlotMap, items: number): Roles {
  const roleOf = slots.map((slot) => firstRole(slot, slots, items));
  const authors = rankAuthors(slots, roleOf, items);
  const glued =
    findAuthorBeforeDate(slots, roleOf, items) ??
    (authors.length === 0 ? findAuthorAfterDate(slots, roleOf, items) : null);
  const best = slots[authors[0] ?? -1];
  if (glued !== null && (!best || best.authors < best.seen / 2)) authors.unshift(glued);
  if (authors.length > 0 && authors[0] !== glued) roleOf[authors[0]!] = 'author';
  addTwins(slots, roleOf, authors);
  const titles = findTitles(slots, roleOf, new Set(authors.slice(0, 2)));
  if (authors.length === 0) rescueAuthor(slots, roleOf, items, authors, titles);
  findProse(slots, roleOf, items);
  absorbInline(slots, roleOf, items);
  const tailed = new Set(authors.filter((id) => id !== glued && hasTails(slots[id]!)));
  return { roleOf, authors, tailed, titles, mainText: mainTextOf(slots, roleOf) };
}

function mainTextOf(slots: Slot[], roleOf: Role[]): number {
  const prose = slots.filter(
    (slot) =>
      roleOf[slot.id] === 'prose' && slot.texts > 0 && (!INLINE.test(slot.tag) || roleOf[slot.parent] !== 'prose'),
  );
  return prose.sort((one, other) => other.items - one.items || other.letters - one.letters)[0]?.id ?? -1;
}

function firstRole(slot: Slot, slots: Slot[], items: number): Role {
  if (slot.texts === 0) return slot.dates > slot.seen / 2 ? 'date' : 'empty';
  if (slot.dates >= slot.seen * 0.5 && slot.letters / slot.texts < 110) return 'date';
  if (slot.actions >= slot.texts * 0.5 || slot.tag === 'button') return 'action';
  return isBoilerplate(slot, slots, items) ? 'boilerplate' : 'label';
}

function rankAuthors(slots: Slot[], roleOf: Role[], items: number): number[] {
  return slots
    .map((slot) => ({ slot, weight: roleOf[slot.id] === 'label' ? weighAuthor(slot, slots, roleOf, items) : 0 }))
    .filter(({ weight }) => weight >= 2)
    .sort((one, other) => other.weight - one.weight)
    .map(({ slot }) => slot.id);
}

/** A site may call the name of the writer a title: names do not run on in small letters, and each is another. */
function rescueAuthor(slots: Slot[], roleOf: Role[], items: number, authors: number[], titles: number[]): void {
  const found = titles.find((id) => {
    const slot = slots[id]!;
    const values = [...slot.values.keys()];
    const people = values.filter((value) => isNameShaped(value) && !/\s\p{Ll}+\s\p{Ll}/u.test(value));
    return (
      slot.items >= items * 0.8 &&
      slot.position / slot.seen < 0.6 &&
      values.length > Math.min(2, items - 1) &&
      values.length > slot.texts * 0.7 &&
      people.length > values.length * 0.95 &&
      values.filter((value) => FULL_NAME.test(value)).length > values.length * 0.2
    );
  });
  if (found === undefined) return;
  roleOf[found] = 'author';
  authors.push(found);
  titles.splice(titles.indexOf(found), 1);
}

/** The same element in another place, as when a picture stands before some names only. */
function addTwins(slots: Slot[], roleOf: Role[], authors: number[]): void {
  const best = slots[authors[0] ?? -1];
  if (!best?.names) return;
  const twins = slots.filter(
    (slot) =>
      slot.id !== best.id &&
      slot.tag === best.tag &&
      slot.names === best.names &&
      slot.texts > 0 &&
      !authors.slice(0, 2).includes(slot.id),
  );
  authors.splice(1, 0, ...twins.map(({ id }) => id));
  for (const { id } of twins) roleOf[id] = 'author';
}

function weighAuthor(slot: Slot, slots: Slot[], roleOf: Role[], items: number): number {
  const mean = slot.letters / slot.texts;
  if (mean > 45 || slot.items < Math.min(items, 2) * 0.5) return 0;
  const names = nearNames(slot, slots);
  const said = [...slot.values.keys()];
  const values = hasTails(slot) ? [...new Set(said.map(nameBeforeTail))] : said;
  const shaped = values.filter(isNameShaped).length / values.length;
  const numeric = values.filter((value) => /^[#№\d\s.,:%+()/-]+$/.test(value)).length / values.length;
  const named = isNamed(names, 'author');
  // What is quoted, or a sentence, is a title and not a name, unless the site says so.
  if (shaped < 0.3 && slot.authors <= slot.seen / 2 && !named) return 0;
  let weight =
    1.6 * shaped -
    3 * numeric +
    2.6 * Math.min(1, slot.items / items) -
    1.1 +
    (slot.position / slot.seen < 0.6 ? 0.3 : 0);
  if (slot.authors > slot.seen / 2) weight += 1.6;
  if (slot.led > slot.texts * 0.7) weight += 1.4;
  // What leads to the review is its title or its day.
  if (slot.permalinks > slot.seen * 0.7) weight -= 1.2;
  if (named) weight += 1.2;
  if (isNamed(ownNames(slot.names), 'not_author')) weight -= 1.8;
  if (isNamed(slot.names, 'text') && !isNamed(slot.names, 'author')) weight -= 1;
  if (/(?:^| )author|itemprop=author/.test(slot.names)) weight += 1;
  if (/^(?:a|b|strong|cite|h[2-6]|dt)$/.test(slot.tag)) weight += 0.4;
  if (slot.hidden > slot.seen / 2) weight -= 1;
  // Initials stand where a picture is missing.
  if (mean < 2.3) weight -= 2;
  if (slot.seen > slot.items * 1.6) weight -= 0.8;
  weight -= slot.wordy / slot.texts;
  const parent = slots[slot.parent];
  // A name in the middle of a sentence is somebody who is spoken to.
  if (
    slot.leads < slot.texts * 0.6 &&
    parent &&
    roleOf[parent.id] === 'label' &&
    parent.texts > 0 &&
    parent.wordy > parent.texts * 0.3
  )
    weight -= 2.5;
  const full = values.filter((value) => FULL_NAME.test(value)).length / values.length;
  if (values.length > 2) weight += 1.2 * full;
  if (values.length < 2 && slot.items > 3) weight -= 0.7;
  // Few values for many reviews are badges, not people.
  if (slot.texts > 5 && values.length < slot.texts * 0.25 && slot.authors < slot.seen / 2) weight -= 1.5;
  return weight;
}

/** Most values go on after a name, and the names differ. */
function hasTails({ values }: Slot): boolean {
  const all = [...values.keys()];
  const names = all.filter((value) => nameBeforeTail(value) !== value && isNameShaped(nameBeforeTail(value)));
  return (
    all.length > 2 && names.length > all.length * 0.7 && new Set(names.map(nameBeforeTail)).size > names.length * 0.6
  );
}

const FULL_NAME = /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]*){1,2}$/u;

function findTitles(slots: Slot[], roleOf: Role[], authors: Set<number>): number[] {
  const found: number[] = [];
  for (const slot of slots) {
    if (
      roleOf[slot.id] !== 'label' ||
      slot.texts === 0 ||
      (authors.has(slot.id) && slot.authors > slot.seen / 2) ||
      slot.letters / slot.texts > 120
    )
      continue;
    if (isPartLabel(slot)) continue;
    const named =
      isNamed(slot.names, 'title') ||
      (slots[slot.parent] &&
        slots[slot.parent]!.parent >= 0 &&
        isNamed(slots[slot.parent]!.names, 'title') &&
        INLINE.test(slot.tag));
    if (
      named ||
      /^h[1-6]$/.test(slot.tag) ||
      /(?:^| )h[1-6](?: |$)/.test(slot.names) ||
      (slots[slot.parent] && /^h[1-6]$/.test(slots[slot.parent]!.tag))
    )
      found.push(slot.id);
  }
  for (const id of found) roleOf[id] = 'title';
  return found;
}

/** Where the site names the place of the text, that is it; else it is where people write sentences. */
function findProse(slots: Slot[], roleOf: Role[], items: number): void {
  const labels = slots.filter((slot) => roleOf[slot.id] === 'label' && slot.texts > 0 && !isMostlyNumbers(slot));
  // What leads elsewhere is what was bought or who wrote; only a teaser that is all link is left over.
  const unlinked = labels.filter((slot) => slot.links < slot.seen * 0.8);
  const open = unlinked.some((slot) => slot.letters / slot.texts > 15 || isTextNamed(slot, slots)) ? unlinked : labels;
  const named = open.filter((slot) => isTextNamed(slot, slots));
  const wordy = open.filter((slot) => slot.letters / slot.texts >= 45 || slot.wordy >= slot.texts * 0.35);
  const mass = (of: Slot[]): number => of.reduce((sum, slot) => sum + slot.letters, 0);
  const others = wordy.filter((slot) => !named.includes(slot));
  const chosen = named.length > 0 && mass(named) >= mass(others) * 0.8 ? named : [...named, ...others];
  if (chosen.length === 0) {
    const fallback = open
      .filter((slot) => slot.items >= items * 0.3)
      .sort((one, other) => other.letters - one.letters)[0];
    if (fallback) chosen.push(fallback);
  }
  const told = chosen.filter((slot) => !isBadge(slot) || !chosen.some((other) => other.letters > slot.letters * 2));
  for (const slot of told) roleOf[slot.id] = 'prose';
  // What is good and what is bad about it belongs to what is said.
  const parts = labels.filter(isPartLabel);
  const said = new Set(parts.flatMap(({ values }) => [...values.keys()]));
  if (chosen.length > 0 && said.size > 1) for (const slot of parts) roleOf[slot.id] = 'prose';
}

/** "Junior member": what several have in common, in a word or three, is their rank and not what they say. */
function isBadge(slot: Slot): boolean {
  const { values, texts, letters, wordy } = slot;
  return texts > 4 && values.size <= texts * 0.5 && letters / texts < 30 && wordy === 0 && !isPartLabel(slot);
}

function isPartLabel({ values }: Slot): boolean {
  for (const value of values.keys()) if (/\d/.test(value) || !isPhrase(value, 'pros_cons')) return false;
  return values.size > 0;
}

function isMostlyNumbers(slot: Slot): boolean {
  let numbers = 0;
  for (const value of slot.values.keys()) if (!/\p{L}{2}|\p{Lo}|\p{Extended_Pictographic}/u.test(value)) numbers++;
  return numbers > slot.values.size * 0.6;
}

/** The nearest name on the way up decides: "comment-meta" inside "comment-content" is not text. */
function isTextNamed(slot: Slot, slots: Slot[]): boolean {
  for (let at: Slot | undefined = slot, step = 0; at && at.parent >= 0 && step < 6; at = slots[at.parent], step++) {
    if (isNamed(at.names, 'not_text')) return false;
    if (isNamed(at.names, 'text')) return true;
  }
  return false;
}

/** Words in bold or links inside of a sentence belong to it; a name that opens every review does not. */
function absorbInline(slots: Slot[], roleOf: Role[], items: number): void {
  for (const slot of slots) {
    const parent = slots[slot.parent];
    if (!parent || roleOf[parent.id] !== 'prose' || !INLINE.test(slot.tag)) continue;
    if (roleOf[slot.id] === 'label' && (slot.items < items * 0.6 || slot.seen > slot.items * 1.5))
      roleOf[slot.id] = 'prose';
  }
}
