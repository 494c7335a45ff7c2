import type { CapturedReview } from '../lib/model.ts';
import type { DateHabits } from './fields/find-date.ts';
import { readAuthor } from './fields/read-author.ts';
import { readIdentity } from './fields/read-id.ts';
import { readItemDate } from './fields/read-item-date.ts';
import { readRating } from './fields/read-rating.ts';
import { findReplies, findRepliesBehind, readReply } from './fields/read-replies.ts';
import { readText, textPlaces } from './fields/read-text.ts';
import { isByOwner } from './fields/read-owner.ts';
import { partTranslation, textOfTranslation, translationPlaces } from './fields/translation.ts';
import { isTruncated } from './fields/truncation.ts';
import { stableId } from './fields/stable-id.ts';
import type { Roles } from './slots/judge-slots.ts';
import type { Item, SlotMap } from './slots/slot-map.ts';
import type { PageTree } from './tree/page-tree.ts';
import { hasPhrase } from './words.ts';

/** What all reviews of a list share. */
export interface ListContext {
  tree: PageTree;
  map: SlotMap;
  roles: Roles;
  habits: DateHabits;
  url: string;
  keepLines: boolean;
  isReview: (at: number) => boolean;
  /** Reviews whose rating is a number alone, which may count votes. */
  bare: Set<CapturedReview>;
}

/** Reads one review of a list. Its rating has no scale yet: only all ratings of the list together tell it. */
export function readItem(
  { tree, map, roles, habits, url, keepLines, isReview, bare }: ListContext,
  item: Item,
): CapturedReview {
  const replies = findReplies(tree, item, (at) => map.slotOf.get(at) === roles.mainText);
  const own = withInside(item, replies);
  const places = textPlaces(tree, own, map, roles);
  const title = readTitle(tree, own, map, roles);
  const translated = translationPlaces(tree, places);
  const written = places.filter((at) => !translated.includes(at));
  const shown = readText(tree, withInside(own, translated), written, map, roles, keepLines) || title;
  const { original: text, translated: beside } = partTranslation(shown);
  const author = readAuthor(tree, own, map, roles, habits);
  const { date, raw } = readItemDate(tree, own, habits, places);
  const rating = readRating(tree, own);
  const { id, permalink } = readIdentity(tree, item, url);
  const said = text.length < 90 && hasPhrase(text, 'no_text_part') ? '' : text;
  const review: CapturedReview = {
    id: id ?? stableId(author, date, said, rating?.value ?? null),
    author,
    text: said,
    translated_text: beside ?? textOfTranslation(tree, translated),
    title: title && title !== said ? title : null,
    rating: rating?.value ?? null,
    scale: rating?.scale ?? null,
    date,
    date_raw: raw,
    truncated: isTruncated(tree, own, said),
    permalink,
    parent_id: null,
    by_owner: isByOwner(tree, item, places[0]),
    replies: [...replies, ...findRepliesBehind(tree, item, isReview)].map((at) => readReply(tree, at, habits)),
    element: tree.elements[item.at]!,
  };
  if (rating?.bare) bare.add(review);
  return review;
}

function withInside({ at, inside }: Item, more: number[]): Item {
  return more.length === 0 ? { at, inside } : { at, inside: [...inside, ...more].sort((one, other) => one - other) };
}

/** Where nothing but a title was written, that is the text. */
function readTitle(tree: PageTree, item: Item, map: SlotMap, roles: Roles): string {
  for (let at = item.at; at < tree.ends[item.at]!; at++) {
    if (!item.inside.includes(at) && roles.titles.includes(map.slotOf.get(at) ?? -1) && tree.own[at])
      return tree.own[at]!;
  }
  return '';
}
