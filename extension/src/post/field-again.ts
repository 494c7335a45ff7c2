import { isThere } from '../lib/is-there.ts';
import { holds } from './fill-field.ts';
import { fieldAt, findFields, type Field } from './find-fields.ts';
import { readField } from './read-field.ts';
import { scopeOf } from './review-scope.ts';
import type { InsertedReply, InsertRequest } from './types.ts';

/**
 * Returns the field in which an inserted reply stands now. A form that is drawn anew, as when a name was filled in beside
 * it, has another field with the same text: it is taken when it is the only one, of the same kind, in the review's own place.
 */
export function fieldAgain(
  inserted: Pick<InsertedReply, 'field' | 'text' | 'place'>,
  { review, neighbours }: Pick<InsertRequest, 'review' | 'neighbours'>,
): Field | null {
  if (isThere(inserted.field)) return fieldAt(inserted.field);
  const scope = review && inserted.place === 'own' ? scopeOf(review, neighbours) : null;
  const heirs = findFields(document).filter(
    (field) =>
      field.target.localName === inserted.field.localName &&
      holds(readField(field), inserted.text) &&
      (scope === null || scope.ringOf(field.surface) !== null),
  );
  return heirs.length === 1 ? heirs[0]! : null;
}
