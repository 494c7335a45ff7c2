import { findDate, type DateHabits } from '../fields/find-date.ts';
import { givenMarks } from '../fields/given-marks.ts';
import { escape, isNamed, isPhrase, ownNames, phrasesOf } from '../words.ts';
import { isNameShaped } from '../slots/name-shape.ts';
import { Mark, type PageTree } from './page-tree.ts';

const PROFILE =
  /\/u[/?=]|\/(?:users?|profiles?|members?|people|person|author|reader|account|contributor|id|kasutaja|profil|profile|polzovatel|uzytkownik)[/\-.?=]|[?&](?:u|uid|user_?id|user|member)=|viewprofile|^\/?@|\/@|\/user\b/i;
const REVIEW_LINK =
  /^#|#\w*\d|(?:review|comment|response|opini|otzyv|otziv|feedback|recenz|avis|post|msg|reply|topic)\w*(?:[/?=&;#.:]+\w{0,12}?){0,5}[/?=&#.:_-]*\d/i;
const PRICE =
  /(?:^|[\s(])(?:[$€£¥₽₴]\s?\d[\d\s.,]*|\d[\d\s.,]*\s?(?:[$€£¥₽₴]|zł|руб|грн|р\.|kr\b|kč|ft\b|eur\b|usd\b|pln\b|rub\b))/iu;
const FULL_NAME = /^\p{Lu}[\p{L}'’-]{1,20}\s\p{Lu}[\p{L}'’.-]{1,20}$/u;
const STARS = /[★☆⭐✩✪]{2,}/u;
/** "4 out of 5", "5 из 5", "4,5/5", "9/10". */
const OUT_OF =
  /(?<![\d.,/])(?:10|\d)(?:[.,]\d{1,2})?\s?(?:\/|out of|из|von|sur|su|z|de|av|van|od|din|з|na|на)\s?(?:5|6|10)(?![\d/.,]*\d)/iu;

/** "Rated 4 stars", "5 звёзд": all of a label, as a sentence may speak of stars. */
const SAID_STARS = new RegExp(
  `^\\D{0,20}\\d(?:[.,]\\d)?[\\s-]?(?:${phrasesOf('star_words')
    .filter((word) => word.length > 3)
    .map(escape)
    .join('|')})\\p{L}{0,4}\\D{0,20}$`,
  'iu',
);

/** "Author: jane", "Автор: Анна": who wrote it, in one text with the label. */
const WRITTEN_BY = new RegExp(
  `^(?:${phrasesOf('author_lead_part')
    .map((lead) => escape(lead.replace(/:$/, '')))
    .join('|')})\\s?:\\s*`,
  'iu',
);

/** Returns the marks of one element, whose parent is in the tree already. */
export function markElement(tree: PageTree, at: number, habits: DateHabits): number {
  const element = tree.elements[at]!;
  const tag = tree.tags[at]!;
  const names = tree.names[at]!;
  const text = tree.own[at]!;
  const above = tree.parents[at]! >= 0 ? tree.marks[tree.parents[at]!]! : 0;
  let marks = tree.marks[at]! | (above & (Mark.link | Mark.hidden | Mark.permalink | Mark.control));
  if (tag === 'a') marks |= linkMarks(element);
  if (tag === 'button' || tag === 'label') marks |= Mark.control;
  if (tag === 'img' || tag === 'svg' || tag === 'picture') marks |= Mark.image;
  if (tag === 'input' || tag === 'textarea' || tag === 'select') marks |= fieldMark(element);
  if (isAuthor(element, tag, names, text)) marks |= Mark.author;
  if (isDated(element, tag, names, text, marks, habits)) marks |= Mark.date;
  if (isRating(element, names, text, marks)) marks |= Mark.rating;
  if (text) marks |= markText(tree, at, text, marks);
  return marks;
}

function linkMarks(element: Element): number {
  const href = element.getAttribute('href');
  if (href === null) return 0;
  return REVIEW_LINK.test(href) ? Mark.link | Mark.permalink : Mark.link;
}

function markText(tree: PageTree, at: number, text: string, marks: number): number {
  let more = 0;
  const tag = tree.tags[at]!;
  if (text.length <= 60 && isAction(text, marks)) more |= Mark.action;
  if (text.length <= 60 && PRICE.test(text)) more |= Mark.price;
  if (isHeadline(tree, at, tag, text, marks)) more |= Mark.headline;
  if (tag === 'button' || tag === 'label' || tag === 'option' || more & Mark.action || marks & Mark.date) return more;
  if (/\p{L}/u.test(text)) more |= isProse(text) ? Mark.prose : Mark.short;
  return more;
}

/** "Top" or "Thanks" alone may be all that a reviewer wrote; on a control or as a question it is the site's. */
function isAction(text: string, marks: number): boolean {
  return (Boolean(marks & (Mark.link | Mark.control)) || text.split(' ').length > 2) && isPhrase(text, 'action');
}

/** Chinese, Japanese and Korean say in one sign what others need a word for. */
function isProse(text: string): boolean {
  if (text.length > 40) return true;
  if (text.length > 13 && /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text)) return true;
  return (text.match(/\s/g)?.length ?? 0) > 5;
}

/** A heading that leads elsewhere is what teasers have and comments lack; the title of a review leads to the review. */
function isHeadline(tree: PageTree, at: number, tag: string, text: string, marks: number): boolean {
  if (!(marks & Mark.link) || marks & (Mark.permalink | Mark.author) || text.length < 12 || FULL_NAME.test(text))
    return false;
  for (let up = at, steps = 0; up >= 0 && steps < 4; up = tree.parents[up]!, steps++) {
    if (/^h[1-6]$/.test(steps ? tree.tags[up]! : tag))
      return !isNamed(tree.names[up]!, 'author') || !isNameShaped(text);
  }
  return false;
}

function fieldMark(element: Element): number {
  return element.getAttribute('type') === 'hidden' ? 0 : Mark.field;
}

function isAuthor(element: Element, tag: string, names: string, text: string): boolean {
  if (text.length > 60) return false;
  if (tag === 'a') {
    if (element.getAttribute('rel')?.includes('author')) return true;
    if (isProfile(element.getAttribute('href') ?? '')) return true;
  }
  // Sources are cited too, and at length.
  if (tag === 'cite') return text.length < 30 || isNameShaped(text) || isNamed(names, 'author');
  if (isSignature(text)) return true;
  if (names === '' || !isNamed(names, 'author') || isNamed(ownNames(names), 'not_author')) return false;
  if (text !== '') return true;
  const inner = element.childElementCount < 4 ? (element.textContent ?? '').trim() : '';
  return inner.length > 0 && inner.length <= 60;
}

function isSignature(text: string): boolean {
  const label = text.includes(':') ? WRITTEN_BY.exec(text) : null;
  return label !== null && isNameShaped(text.slice(label[0].length));
}

/** "/review/view/id/7" leads to a review, "/user/7/reviews" to a person. */
function isProfile(href: string): boolean {
  const found = PROFILE.exec(href);
  return found !== null && !/review|product|comment|opini|otzyv|article|topic/i.test(href.slice(0, found.index));
}

function isDated(
  element: Element,
  tag: string,
  names: string,
  text: string,
  marks: number,
  habits: DateHabits,
): boolean {
  if (tag === 'time' || marks & Mark.dated) return true;
  if (text.length > 1 && text.length <= 110 && isMostlyDate(text, habits)) return true;
  if (marks & Mark.labelled && tag !== 'img') {
    const title = element.getAttribute('title');
    if (title && title.length < 70 && /\d/.test(title) && findDate(title, habits)) return true;
  }
  return tag === 'meta' && /date-?(?:published|created|posted)?/.test(names) && element.hasAttribute('content');
}

function isMostlyDate(text: string, habits: DateHabits): boolean {
  const found = findDate(text, habits);
  if (found === null) return false;
  const rest = text.length - found.raw.length;
  // "Jane, New York, 3 months ago" is a head line, "I ate there 3 months ago and liked it" is not.
  return rest <= 25 || (rest <= 60 && (!found.relative || /[,·|•–-]\s*$/.test(text.slice(0, found.index))));
}

function isRating(element: Element, names: string, text: string, marks: number): boolean {
  if (text !== '' && text.length < 60 && /[\d★☆⭐✩✪]/u.test(text) && (STARS.test(text) || OUT_OF.test(text)))
    return true;
  if (marks & Mark.labelled || element.localName === 'svg') {
    const label =
      element.getAttribute('aria-label') ??
      element.getAttribute('alt') ??
      element.getAttribute('title') ??
      (element.localName === 'svg' ? (element.querySelector('title')?.textContent ?? null) : null);
    if (label && label.length < 90 && (OUT_OF.test(label) || STARS.test(label) || SAID_STARS.test(label))) return true;
  }
  if (givenMarks(element) !== null) return true;
  return names !== '' && isNamed(names, 'rating') && !isNamed(names, 'not_rating');
}
