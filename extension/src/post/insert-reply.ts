import { isThere } from '../lib/is-there.ts';
import { PostError } from '../lib/post-error.ts';
import { findByCommand } from './adapter-form.ts';
import { chooseFields, chooseThreadFields } from './choose-field.ts';
import { fillField, holds } from './fill-field.ts';
import { fillIdentity } from './fill-identity.ts';
import { findButton } from './find-button.ts';
import { fieldAt, type Field } from './find-fields.ts';
import { findLimit } from './find-limit.ts';
import { asksToSignIn, findOpeners } from './find-opener.ts';
import { findRemembered, findTaught, findTaughtOpener } from './find-taught.ts';
import { openForm, openThreadForm } from './open-form.ts';
import { findPreview, takePreview } from './preview-first.ts';
import type { Opening, PressedOpener } from './try-opener.ts';
import { sleep } from '../lib/wait.ts';
import { fieldAgain } from './field-again.ts';
import { readField } from './read-field.ts';
import { scopeOf, type ReviewScope } from './review-scope.ts';
import type { InsertedReply, InsertRequest, PendingInsert } from './types.ts';

/** A name that is filled in may draw the whole form anew. */
const DRAWN_ANEW = 50;

interface Found {
  field: Field;
  opener?: PressedOpener | null;
  place: InsertedReply['place'];
}

/**
 * Puts the reply into the review's own reply field and returns what is needed to send it or to take it back.
 *
 * Opens the form if it is closed. The text is read back half a second later. Throws `PostError`:
 * `no_form`, `unsure`, `login`, `guest`, `too_long`, `not_taken`, `gone`.
 */
export async function insertReply(request: InsertRequest): Promise<InsertedReply> {
  if (request.review && !isThere(request.review.element)) throw new PostError('gone');
  const { field: opened, place, opener = null } = await findForm(request);
  const limit = findLimit(opened);
  if (limit !== null && [...request.text].length > limit) throw new PostError('too_long', String(limit));
  const before = readField(opened);
  // What came back from a preview is not touched: a form may want another one after every change.
  const stands = request.pending?.previewed === true && holds(before, request.text);
  if (!stands) await fillField(opened, request.text, request.signal);
  fillIdentity(opened, request.identity ?? null);
  await sleep(DRAWN_ANEW, request.signal);
  const standing = (): Field => fieldAgain({ field: opened.target, text: request.text, place }, request) ?? opened;
  const field = stands ? standing() : await pastPreview(request, standing(), opener);
  return {
    field: field.target,
    button: sendControl(request, field, opener),
    opener,
    text: request.text,
    place,
    limit,
    undo: () => fillField(standing(), before),
  };
}

/** Returns the send control of a field as it stands now: frameworks replace it while one types. */
export function sendControl(
  request: Pick<InsertRequest, 'review' | 'form' | 'neighbours' | 'pointed'>,
  field: Field,
  opener: PressedOpener | null,
): HTMLElement | null {
  if (isThere(request.pointed?.button)) return request.pointed.button;
  const taught = findByCommand(request.form?.submit, field.surface, request.form);
  const same = opener?.control.textContent === opener?.said;
  return (
    taught ??
    findButton(field, { neighbours: request.neighbours ?? [], opener: same ? (opener?.control ?? null) : null })
  );
}

/** Returns the field with which the reply can be sent: some forms publish only what was looked at in a preview. */
async function pastPreview(request: InsertRequest, field: Field, opener: PressedOpener | null): Promise<Field> {
  const send = (at: Field): HTMLElement | null => sendControl(request, at, opener);
  const preview = request.pending?.previewed ? null : findPreview(field, send(field));
  if (!preview) return field;
  const pending = request.pending ?? (request.review && pendingFor(request, location.href));
  const leaving = async (): Promise<void> => {
    if (pending) await request.onLeaving?.({ ...pending, previewed: true });
  };
  return takePreview(field, preview, { send, text: request.text, leaving, signal: request.signal });
}

async function findForm(request: InsertRequest): Promise<Found> {
  const pointed = request.pointed ? fieldAt(request.pointed.field) : null;
  if (pointed) return { field: pointed, place: 'own' };
  const taught = (await findTaught(request)) ?? (await findRemembered(request));
  if (taught) return { field: taught, place: 'own' };
  if (!request.review) return { field: alone(request.pending?.review.text ?? ''), place: 'own' };
  return findWithoutAdapter(request, scopeOf(request.review, request.neighbours));
}

async function findWithoutAdapter(request: InsertRequest, scope: ReviewScope): Promise<Found> {
  const review = request.review!;
  const leaving = async (url: string): Promise<void> => request.onLeaving?.(pendingFor(request, url));
  const opening: Opening & { scope: ReviewScope } = { scope, reviewText: review.text, leaving, signal: request.signal };
  const own = await openForm(opening, findTaughtOpener(request));
  if (own) return { field: own, place: 'own', opener: opening.opener };
  return { field: await threadField(request, opening), place: 'thread', opener: opening.opener };
}

/** Pages without a reply to a single review have one form for all, or a button that opens it. */
async function threadField(request: InsertRequest, opening: Opening): Promise<Field> {
  const review = request.review!;
  const reviews = [review.element, ...(request.neighbours ?? [])];
  const othersReply = (request.neighbours ?? []).some(
    (element) => findOpeners(scopeOf({ ...review, element }, reviews)).length > 0,
  );
  if (othersReply) throw new PostError('no_form');
  const [first, second] = chooseThreadFields(reviews, review.text);
  if (first && second && first.score === second.score) throw new PostError('unsure');
  const field = first?.field ?? (await openThreadForm(opening, review.element, reviews));
  if (!field) throw new PostError(asksToSignIn(null) ? 'login' : 'no_form');
  return field;
}

/** In a frame or on a page of its own, the one field that fits is the reply's. */
function alone(reviewText: string): Field {
  const [first, second] = [...chooseFields(null, reviewText, { marks: new Map(), focused: null })];
  if (!first) throw new PostError('no_form');
  if (second && second.score === first.score) throw new PostError('unsure');
  return first.field;
}

function pendingFor(request: InsertRequest, url: string): PendingInsert {
  const { id, author, text } = request.review!;
  return {
    kind: 'insert',
    text: request.text,
    page_url: location.href,
    form_url: url,
    review: { id, author, text },
    at: new Date().toISOString(),
  };
}
