import { deepClosest } from '../lib/deep-dom.ts';
import { isDecoy } from './decoy-signs.ts';
import { changeOf, type FieldsBefore } from './field-changes.ts';
import { fieldFits, fieldNames } from './field-label.ts';
import { findFields, isSingleLine, type Field } from './find-fields.ts';
import type { ReviewScope } from './review-scope.ts';
import { codeSays } from './vocabulary.ts';

/** A field that may take the reply, with the reasons for it added up. */
export interface Choice {
  field: Field;
  score: number;
}

const CHANGES = { new: 5, moved: 5, addressed: 4, focused: 3 } as const;

/**
 * Returns the fields that may be the review's own reply field, best first.
 * One counts only if it stands in the review's part of the page or came into play by the last press.
 */
export function chooseFields(scope: ReviewScope | null, reviewText: string, before: FieldsBefore | null): Choice[] {
  const choices: Choice[] = [];
  for (const field of findFields(document)) {
    const ring = scope?.ringOf(field.surface) ?? null;
    const change = before ? changeOf(field, before) : null;
    if (ring === null && change === null) continue;
    if (isDecoy(field, { reviewText, own: ring !== null })) continue;
    const place = ring === null ? 0 : Math.max(1, 5 - ring);
    choices.push({ field, score: place + (change ? CHANGES[change] : 0) + kindScore(field) });
  }
  return choices.sort((one, other) => other.score - one.score);
}

/** Returns the fields of the page that may be its one form for all comments, best first. */
export function chooseThreadFields(neighbours: Element[], reviewText: string): Choice[] {
  return findFields(document)
    .filter((field) => !isSingleLine(field) && !neighbours.some((review) => review.contains(field.surface)))
    .filter((field) => !isDecoy(field, { reviewText, own: false }))
    .map((field) => ({ field, score: kindScore(field) }))
    .filter(({ score }) => score >= 4)
    .sort((one, other) => other.score - one.score);
}

/** How much a field, by its kind and names, looks like one for a text to be published. */
function kindScore(field: Field): number {
  const lines = isSingleLine(field) ? 0 : 3;
  const labelled = fieldFits('reply', field.target) * 2;
  const named = codeSays('field', fieldNames(field.target)) ? 1 : 0;
  const dialog = deepClosest(field.surface, 'dialog, [role="dialog"], [aria-modal="true"]') ? 1 : 0;
  return lines + labelled + named + dialog;
}
