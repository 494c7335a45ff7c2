import type { ExistingReply } from '../../lib/model.ts';
import { textOf } from '../../lib/text/text-of.ts';
import type { Item } from '../slots/slot-map.ts';
import { countIn, isInside, type PageTree } from '../tree/page-tree.ts';
import { hasPhrase, isNamed, ownNames } from '../words.ts';
import { cleanAuthor } from './read-author.ts';
import { type DateHabits, findDate } from './find-date.ts';
import { ownPlaces } from './own-places.ts';
import { readDate } from './read-date.ts';

/** Finds the blocks in a review that are replies of the owner or of others, by their names or by the words above them. */
export function findReplies(tree: PageTree, item: Item, isMainText: (at: number) => boolean): number[] {
  const found: number[] = [];
  const places = ownPlaces(tree, item);
  const main = places.filter(isMainText);
  let reach = -1;
  for (const at of places) {
    if (at === item.at || at < reach) continue;
    // Some sites call every review a "response"; what holds the review's own text is no reply to it.
    if (!isReplyBlock(tree, at, item) || main.some((place) => isInside(tree, place, at))) continue;
    found.push(at);
    reach = tree.ends[at]!;
  }
  return found;
}

/** A reply may stand behind the review instead of inside: the next siblings up to the next review. */
export function findRepliesBehind(tree: PageTree, item: Item, isReview: (at: number) => boolean): number[] {
  const found: number[] = [];
  let at = tree.ends[item.at]!;
  for (let step = 0; step < 3 && at < tree.elements.length && tree.parents[at] === tree.parents[item.at]; step++) {
    if (isReview(at) || holdsReview(tree, at, isReview)) break;
    if (isReplyBlock(tree, at, { at: tree.parents[at]!, inside: [] })) found.push(at);
    at = tree.ends[at]!;
  }
  return found;
}

function holdsReview(tree: PageTree, at: number, isReview: (at: number) => boolean): boolean {
  for (let inner = at + 1; inner < tree.ends[at]!; inner++) if (isReview(inner)) return true;
  return false;
}

function isReplyBlock(tree: PageTree, at: number, item: Item): boolean {
  if (!/^(?:div|section|article|li|ul|ol|blockquote|p|aside|dd|table|tr|td|details|span)$/.test(tree.tags[at]!))
    return false;
  const letters = countIn(tree, 'letters', at);
  if (letters < 8 || letters > countIn(tree, 'letters', item.at) * 0.97) return false;
  const names = tree.names[at]!;
  if (names && isNamed(names, 'reply') && !isNamed(names, 'not_reply'))
    return countIn(tree, 'field', at) === 0 && hasWords(tree, at);
  return opensWithReplyWords(tree, at);
}

function hasWords(tree: PageTree, at: number): boolean {
  return countIn(tree, 'prose', at) > 0 || countIn(tree, 'letters', at) - countIn(tree, 'linkLetters', at) > 20;
}

/** "Ответ магазина", "Reply from Eventnet" as the first words of a block, or in a badge beside the name. */
function opensWithReplyWords(tree: PageTree, at: number): boolean {
  let short = 0;
  for (let inner = at; inner < Math.min(tree.ends[at]!, at + 8) && short < 3; inner++) {
    const text = tree.own[inner]!;
    if (!text) continue;
    if (inner === at) return false;
    // "Reply #7" numbers the answers of a forum.
    if (text.length < 90 && !/[#№]\s?\d/.test(text) && hasPhrase(text.slice(0, 40), 'owner_reply_part'))
      return hasWords(tree, at);
    // The text of an element is known before what stands in it, also where that comes first.
    if (text.length > 40 && tree.ends[inner]! - inner === 1) return false;
    short++;
  }
  return false;
}

/** Reads one such block: the longest text in it is what was said, the rest is who and when. */
export function readReply(tree: PageTree, at: number, habits: DateHabits): ExistingReply {
  const author = findAuthor(tree, at, habits);
  const date = findReplyDate(tree, at, habits);
  const head = headOf(tree, at);
  return { author, text: textIn(tree, at, head), date, by_owner: isByOwner(tree, at, head) };
}

function textIn(tree: PageTree, at: number, head: string[]): string {
  const named = namedText(tree, at);
  const text = textOf(tree.elements[named ?? at]!, { skip: (element) => isFrame(element) });
  const opening = text.slice(0, 45).split('\n')[0]!;
  return named === null || (opening.length < 45 && hasPhrase(opening, 'owner_reply_part'))
    ? withoutHead(text, named === null ? head : [])
    : text;
}

/** The innermost element that the site calls the text and that holds nearly all of the block. */
function namedText(tree: PageTree, block: number): number | null {
  const all = countIn(tree, 'letters', block);
  let found: number | null = null;
  for (let at = block + 1; at < tree.ends[block]!; at++) {
    const names = ownNames(tree.names[at]!);
    if (isNamed(names, 'text') && !isNamed(names, 'not_text') && countIn(tree, 'letters', at) > all * 0.55) found = at;
  }
  return found !== null && countIn(tree, 'author', found) + countIn(tree, 'date', found) === 0 ? found : null;
}

function isByOwner(tree: PageTree, at: number, head: string[]): boolean {
  if (head.some((line) => hasPhrase(line, 'owner_reply_part'))) return true;
  for (let inner = at; inner < Math.min(tree.ends[at]!, at + 30); inner++)
    if (isNamed(tree.names[inner]!, 'owner')) return true;
  return isNamed(tree.names[at]!, 'reply');
}

function isFrame(element: Element): boolean {
  const names = typeof element.className === 'string' ? element.className.toLowerCase() : '';
  return (
    element.localName === 'form' ||
    element.localName === 'time' ||
    (isNamed(names, 'date') && (element.textContent ?? '').length < 40)
  );
}

/** The short lines before the text. */
function headOf(tree: PageTree, at: number): string[] {
  const head: string[] = [];
  for (let inner = at; inner < tree.ends[at]!; inner++) {
    const text = tree.own[inner]!;
    if (!text) continue;
    if (text.length > 90 || (tree.tags[inner] === 'p' && head.length > 0)) break;
    head.push(text);
  }
  return head;
}

function withoutHead(text: string, head: string[]): string {
  const lines = text.split('\n').map((line) => line.trim());
  while (lines.length > 1 && isHeadLine(lines[0]!, head)) lines.shift();
  return withoutOpening(lines.join('\n').trim(), head);
}

/** "Reply of the shop:" may stand in the line in which the reply begins. */
function withoutOpening(text: string, head: string[]): string {
  const opening = head.find((line) => text.length > line.length && text.startsWith(line));
  return opening && hasPhrase(opening, 'owner_reply_part')
    ? text.slice(opening.length).replace(/^[\s:–—-]+/, '')
    : text;
}

/** A line of nothing but the name, the day and the words for "reply". */
function isHeadLine(line: string, head: string[]): boolean {
  if (line.length > 90) return false;
  const known = new Set(head.flatMap(wordsOf));
  return wordsOf(line).every((word) => known.has(word)) || hasPhrase(line, 'owner_reply_part');
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

function findAuthor(tree: PageTree, at: number, habits: DateHabits): string | null {
  for (let inner = at; inner < tree.ends[at]!; inner++) {
    const text = tree.own[inner]!;
    if (
      text &&
      text.length < 60 &&
      isNamed(tree.names[inner]!, 'author') &&
      !isNamed(tree.names[inner + 1] ?? '', 'author')
    )
      return cleanAuthor(text, habits);
  }
  const line = headOf(tree, at).find((each) => hasPhrase(each, 'owner_reply_part'));
  const who = line ? /(?:from|by|от|von|de|du|van|od)\s+(\p{Lu}.{1,50})$/u.exec(line)?.[1] : undefined;
  return who ? cleanAuthor(who, habits) : null;
}

function findReplyDate(tree: PageTree, at: number, habits: DateHabits): string | null {
  for (let inner = at; inner < tree.ends[at]!; inner++) {
    const date = readDate(tree.elements[inner]!.getAttribute('datetime'), habits);
    if (date) return date;
    const text = tree.own[inner]!;
    const found = text.length > 1 && text.length < 70 ? findDate(text, habits) : null;
    if (found) return found.iso;
  }
  return null;
}
