import { ask } from '../../lib/ask';
import { isThere } from '../../lib/is-there';
import type { CapturedReview, PostOutcome, PostProblem } from '../../lib/model';
import { proposeForm } from '../../teach';
import { belongingOf, listNeighbours, readPlace } from './road';
import type { Session } from './session';

const EDITABLE =
  'textarea, input:not([type]), input[type="text"], [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], [role="textbox"]';
const PRESSABLE = 'button, a, summary, label, [role="button"], [role="link"], [tabindex], [onclick]';
const ASKS_TO_POINT = new Set<PostProblem>(['unsure', 'no_form', 'not_taken']);
/** A form that was opened by hand is gone into soon. */
const OPENED_BEFORE = 20_000;

/** A field of the site that the agent went into, and what he pressed to get there. */
export interface Pointed {
  field: HTMLElement;
  opener: Element | null;
}

const last = new WeakMap<Session, Pointed>();

/** Remembers the field of the site that the agent was in last, and what he pressed before. */
export function followFocus(session: Session): void {
  const options = { capture: true, passive: true, signal: session.ctx.signal };
  let pressed: { control: Element; at: number } | null = null;
  const notePress = (event: Event) => {
    const [target] = event.composedPath();
    const control = event.isTrusted && target instanceof Element && !target.matches(EDITABLE) ? target : null;
    if (control) pressed = { control: control.closest(PRESSABLE) ?? control, at: Date.now() };
  };
  const noteField = (event: FocusEvent) => {
    const [target] = event.composedPath();
    if (!(target instanceof HTMLElement) || !target.matches(EDITABLE)) return;
    const opener = pressed && Date.now() - pressed.at < OPENED_BEFORE ? pressed.control : null;
    last.set(session, { field: target, opener });
  };
  document.addEventListener('click', notePress, options);
  document.addEventListener('focusin', noteField, options);
}

/** Returns the field that the agent pointed at after we could not tell which is the reply's; null in every other case. */
export function findPointed(session: Session, outcome: PostOutcome | null): Pointed | null {
  const pointed = last.get(session);
  const asked = outcome?.problem && ASKS_TO_POINT.has(outcome.problem);
  return asked && pointed && isThere(pointed.field) ? pointed : null;
}

/** Keeps how the field that took the reply is found, so that the agent need not point again under the next review. */
export async function keepPointed(session: Session, review: CapturedReview, pointed: Pointed): Promise<void> {
  const neighbours = listNeighbours(session, review);
  const where = belongingOf(pointed.field, review, neighbours);
  // Its own, and in no part of the page that another review's field could be found in alike.
  if (where.to === 'other' || (where.to === 'own' && !where.part)) return;
  const opening = pointed.opener && belongingOf(pointed.opener, review, neighbours);
  const form = proposeForm({ ...pointed, part: where.part, openerPart: opening?.part ?? null });
  if (form) await ask('keepPointed', { site: readPlace(session).site, form });
}
