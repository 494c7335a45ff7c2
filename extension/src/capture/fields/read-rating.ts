import type { Item } from '../slots/slot-map.ts';
import { type PageTree, Mark } from '../tree/page-tree.ts';
import { RATINGS } from '../tree/read-attributes.ts';
import { isNamed } from '../words.ts';
import { countIcons, isInIconRow } from './count-icons.ts';
import { givenMarks } from './given-marks.ts';
import { ownPlaces } from './own-places.ts';
import {
  isRatingLabel,
  ratingOfClass,
  ratingOfPixels,
  ratingOfText,
  ratingOfWidth,
  type Rating,
} from './rating-forms.ts';

/** Returns the rating that a review gives, or null. Votes on the review are not its rating. */
export function readRating(tree: PageTree, item: Item): Rating | null {
  const places = ownPlaces(tree, item);
  return declared(tree, places) ?? attributes(tree, places) ?? written(tree, places) ?? drawn(tree, places);
}

function declared(tree: PageTree, places: number[]): Rating | null {
  const at = places.find(
    (place) =>
      /(?:^| )(?:rating-?value|reviewrating-value)/.test(tree.names[place]!) &&
      tree.elements[place]!.getAttribute('itemprop') !== null,
  );
  if (at === undefined) return null;
  const element = tree.elements[at]!;
  const value = number(element.getAttribute('content') ?? element.textContent);
  const best = places.find((place) => tree.elements[place]!.getAttribute('itemprop') === 'bestRating');
  const scale =
    best === undefined
      ? null
      : number(tree.elements[best]!.getAttribute('content') ?? tree.elements[best]!.textContent);
  return value === null ? null : { value, scale };
}

function attributes(tree: PageTree, places: number[]): Rating | null {
  for (const at of places) {
    const element = tree.elements[at]!;
    const given = tree.marks[at]! & Mark.rating ? givenMarks(element) : null;
    if (given) return given;
    const valued = tree.marks[at]! & Mark.valued;
    if ((!valued && tree.tags[at] !== 'input' && tree.tags[at] !== 'meter') || isNamed(tree.names[at]!, 'not_rating'))
      continue;
    for (const { name, value: said } of valued ? element.attributes : []) {
      const value = RATINGS.has(name) ? number(said) : null;
      const named = name !== 'data-value' || (isRatingPlace(tree, at) && !isStep(element));
      if (value !== null && value >= 0 && value <= 100 && named) return { value, scale: null };
    }
    const input = readInput(element, tree.names[at]!);
    if (input) return input;
  }
  return null;
}

/** Each star of a row may carry the number that pressing it would give: that is not what was given. */
function isStep(element: Element): boolean {
  const beside = element.previousElementSibling ?? element.nextElementSibling;
  return beside !== null && beside.localName === element.localName && beside.hasAttribute('data-value');
}

function readInput(element: Element, names: string): Rating | null {
  if (element.localName !== 'input' && element.localName !== 'meter') return null;
  const named =
    isNamed(`${names} ${element.getAttribute('name')?.toLowerCase() ?? ''}`, 'rating') || element.localName === 'meter';
  if (!named || (element.getAttribute('type') === 'radio' && !element.hasAttribute('checked'))) return null;
  const value = number(element.getAttribute('value'));
  return value === null || value > 100 ? null : { value, scale: number(element.getAttribute('max')) };
}

/** Words and characters: "4 out of 5 stars" in a label, "★★★★☆", "Оценка: 4". */
function written(tree: PageTree, places: number[]): Rating | null {
  for (const at of places) {
    const element = tree.elements[at]!;
    const labelled = tree.marks[at]! & Mark.labelled || tree.tags[at] === 'svg';
    if (!labelled && !/[\d★☆⭐✭✩✪🌟]|^star$|^grade$/u.test(tree.own[at]! || (tree.own[at + 1] ?? ''))) continue;
    const near = (isRatingPlace(tree, at) || isLabelledRating(tree, at)) && !isCounter(tree, at);
    for (const text of [
      element.getAttribute('aria-label'),
      element.getAttribute('alt'),
      element.getAttribute('title'),
      drawingTitle(tree, at),
      rowOfStars(tree, at) ?? tree.own[at]!,
    ]) {
      const found = text && text.length < 90 ? ratingOfText(text, near && !isVotePlace(tree, at)) : null;
      if (found && !(found.bare && isInIconRow(tree, at))) return found;
    }
  }
  return null;
}

/** "Общая оценка: <b>4</b>". */
function isLabelledRating(tree: PageTree, at: number): boolean {
  const parent = tree.parents[at]!;
  return (
    tree.own[at]!.length < 5 &&
    parent >= 0 &&
    (isRatingLabel(tree.own[parent]!) || (tree.parents[at - 1] === parent && isRatingLabel(tree.own[at - 1]!)))
  );
}

/** A number between two buttons counts what they do. */
function isCounter(tree: PageTree, at: number): boolean {
  const element = tree.elements[at]!;
  return isButton(element.previousElementSibling) && isButton(element.nextElementSibling);
}

function isButton(element: Element | null): boolean {
  return element !== null && (element.localName === 'button' || element.getAttribute('role') === 'button');
}

/** A drawn row of stars often says its number to those who cannot see it. */
function drawingTitle(tree: PageTree, at: number): string | null {
  return tree.tags[at] === 'svg' ? (tree.elements[at]!.querySelector('title')?.textContent?.trim() ?? null) : null;
}

/** Stars as characters, or as the words by which an icon font draws them, may stand each in an element of its own. */
function rowOfStars(tree: PageTree, at: number): string | null {
  const first = tree.own[at + 1];
  if (tree.own[at] !== '' || !first || tree.parents[at + 1] !== at) return null;
  if (LIGATURE.test(first)) return wordsOfStars(tree, at);
  if (first.length > 2 || !/[★☆⭐✭✩✪]/u.test(first)) return null;
  return (tree.elements[at]!.textContent ?? '').replace(/\s+/g, '');
}

const LIGATURE = /^(?:star|grade)(?:_(?:border|outline|half|rate))?$/;

function wordsOfStars(tree: PageTree, at: number): string {
  let row = '';
  for (let each = at + 1; each < tree.ends[at]!; each = tree.ends[each]!) {
    const word = tree.own[each]!;
    if (LIGATURE.test(word)) row += /border|outline/.test(word) ? '☆' : '★';
  }
  return row;
}

function drawn(tree: PageTree, places: number[]): Rating | null {
  for (const at of places) {
    if (isVotePlace(tree, at)) continue;
    const found = isRatingPlace(tree, at)
      ? ((isInIconRow(tree, at) ? null : ratingOfClass(classOf(tree, at))) ??
        ratingOfWidth(tree.elements[at]!) ??
        ratingOfPixels(tree.elements[at]!, tree.names[at]!))
      : null;
    if (found) return found;
  }
  for (const at of places) {
    const found = isVotePlace(tree, at) ? null : countIcons(tree, at);
    if (found) return found;
  }
  return null;
}

function classOf(tree: PageTree, at: number): string {
  return tree.elements[at]!.getAttribute('class')?.toLowerCase() ?? '';
}

function isRatingPlace(tree: PageTree, at: number): boolean {
  for (let up = at, step = 0; up >= 0 && step < 3; up = tree.parents[up]!, step++) {
    if (isNamed(tree.names[up]!, 'not_rating')) return false;
    if (tree.marks[up]! & Mark.rating && isNamed(tree.names[up]!, 'rating')) return true;
  }
  return false;
}

function isVotePlace(tree: PageTree, at: number): boolean {
  for (let up = at, step = 0; up >= 0 && step < 3; up = tree.parents[up]!, step++) {
    if (isNamed(tree.names[up]!, 'not_rating')) return true;
  }
  return false;
}

function number(text: string | null | undefined): number | null {
  const match = /^\s*(\d{1,3}(?:[.,]\d+)?)\s*$/.exec(text ?? '');
  return match ? Number(match[1]!.replace(',', '.')) : null;
}
