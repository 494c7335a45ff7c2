import { findElements } from '../lib/adapter/run-command.ts';
import type { PointedForm } from '../lib/model.ts';
import { proposeInPage, proposePart } from './propose-part.ts';
import { controlCommand } from './read-pointed.ts';

/** A reply field that the agent went into himself, and how he got there. */
export interface ShownForm {
  field: Element;
  /** What he pressed before, if it was in the review. */
  opener: Element | null;
  /** The review's own part of the page with the field in it; null where the field belongs to the whole page. */
  part: Element | null;
  /** The same with what was pressed. */
  openerPart: Element | null;
}

/** Returns how the same field is found for the next review, by what a site is likely to leave alone; null where it cannot be told. */
export function proposeForm({ field, opener, part, openerPart }: ShownForm): PointedForm | null {
  const place = part ? proposePart(field, part, []) : proposeInPage(field);
  if (!place) return null;
  const command = place.way(place.selector);
  if (!part && findElements(command, field.ownerDocument).length > 1) return null;
  const from = opener && openerPart && proposePart(opener, openerPart, []);
  const open = from && from.way(controlCommand(opener, from.selector));
  return { field: command, own: part !== null, ...(open ? { open } : {}) };
}
