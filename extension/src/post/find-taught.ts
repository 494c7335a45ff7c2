import { deepContains } from '../lib/deep-dom.ts';
import type { CapturedReview, ReplyForm } from '../lib/model.ts';
import { waitFor } from '../lib/wait.ts';
import { findByCommand } from './adapter-form.ts';
import { changeOf, rememberFields, type FieldsBefore } from './field-changes.ts';
import { fieldAt, type Field } from './find-fields.ts';
import { pressControl } from './press-control.ts';
import { scopeOf } from './review-scope.ts';
import type { InsertRequest } from './types.ts';

const FORM_APPEARS = 6_000;

/**
 * Returns the field that an adapter points at, opened if the adapter says how; null where the page must be searched.
 *
 * An adapter's selector fits the form of every review, and often the page's form for new comments too: what stands in
 * another review's part is never taken, and one outside of this review only when the adapter names nothing that opens
 * the review's own, or when opening it brought that field into play.
 */
export async function findTaught(request: InsertRequest): Promise<Field | null> {
  return findBy(request, request.form, false);
}

/** Returns the field that the agent pointed at under another review of this site, opened as he opened it; null where it is not there. */
export async function findRemembered(request: InsertRequest): Promise<Field | null> {
  const { remembered } = request;
  return remembered && request.review ? findBy(request, remembered, remembered.own) : null;
}

async function findBy(
  request: InsertRequest,
  form: Pick<ReplyForm, 'open' | 'field'> | null,
  ownOnly: boolean,
): Promise<Field | null> {
  const { review } = request;
  if (!form?.field) return null;
  if (!review) return take(findByCommand(form.field, null, form));
  const bounds = boundsOf(review, request.neighbours ?? []);
  const find = (fits: (element: Element) => boolean): Field | null =>
    take(findByCommand(form.field, review.element, form, fits));
  const standing = find(bounds.isOwn);
  if (standing) return standing;
  if (!form.open) return ownOnly ? null : find((element) => !bounds.isForeign(element));
  const opener = findTaughtOpener({ ...request, form });
  if (!opener) return null;
  const before = rememberFields();
  pressControl(opener);
  const elsewhere = (element: Element): boolean => !bounds.isForeign(element) && cameIntoPlay(element, before);
  const opened = (): Field | null => find(bounds.isOwn) ?? (ownOnly ? null : find(elsewhere));
  return waitFor(opened, { timeout: FORM_APPEARS, signal: request.signal });
}

/** Returns the control that opens this review's form, where an adapter names it: never another review's. */
export function findTaughtOpener({ form, review, neighbours = [] }: InsertRequest): HTMLElement | null {
  if (!form?.open || !review) return null;
  const bounds = boundsOf(review, neighbours);
  const find = (fits: (element: Element) => boolean): HTMLElement | null =>
    findByCommand(form.open, review.element, form, fits);
  return find(bounds.isOwn) ?? find((element) => !bounds.isForeign(element));
}

interface Bounds {
  isOwn(element: Element): boolean;
  isForeign(element: Element): boolean;
}

function boundsOf(review: CapturedReview, neighbours: Element[]): Bounds {
  const scope = scopeOf(review, neighbours);
  const others = neighbours.filter((other) => other !== review.element && !deepContains(other, review.element));
  return {
    isOwn: (element) => scope.ringOf(element) !== null,
    isForeign: (element) => others.some((other) => deepContains(other, element)),
  };
}

const take = (element: Element | null): Field | null => (element ? fieldAt(element) : null);

function cameIntoPlay(element: Element, before: FieldsBefore): boolean {
  const field = fieldAt(element);
  return field !== null && changeOf(field, before) !== null;
}
