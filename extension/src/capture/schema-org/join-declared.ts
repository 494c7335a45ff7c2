import type { Review } from '../../lib/model.ts';
import type { DeclaredReview } from './json-ld.ts';

/** So many words at the beginning tell two reviews apart; teasers are cut after more. */
const KEY_WORDS = 8;

/** Fills what the page does not show from what it declares, where the texts begin alike. What is shown is never replaced. */
export function joinDeclared(reviews: Review[], declared: DeclaredReview[]): void {
  if (declared.length === 0) return;
  const known = new Map<string, DeclaredReview | null>();
  for (const each of declared) known.set(keyOf(each.text), known.has(keyOf(each.text)) ? null : each);
  for (const review of reviews) {
    const match = review.text ? known.get(keyOf(review.text)) : undefined;
    if (match) fill(review, match);
  }
}

function fill(review: Review, declared: DeclaredReview): void {
  review.author ??= declared.author;
  review.date ??= declared.date;
  if (review.rating === null && declared.rating !== null) {
    review.rating = declared.rating;
    review.scale = declared.scale;
  }
  const rest = declared.text.length > review.text.length * 1.2;
  if (rest) {
    review.full_text = plainText(declared.text);
    review.truncated = true;
  }
}

function keyOf(text: string): string {
  return (
    plainText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .slice(0, KEY_WORDS)
    .join(' ');
}

/** Declared texts often carry markup, as tags or as entities. */
function plainText(text: string): string {
  if (!/[<&]/.test(text)) return text;
  const parsed = new DOMParser().parseFromString(text.replace(/<br\s*\/?>|<\/p>/gi, '\n'), 'text/html');
  return (parsed.body.textContent ?? '').trim();
}
