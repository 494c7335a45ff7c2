import type { PostOutcome, PostProblem } from '../../lib/model';
import type { Session } from './session';

const EDITABLE =
  'textarea, input:not([type]), input[type="text"], [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], [role="textbox"]';
const ASKS_TO_POINT = new Set<PostProblem>(['unsure', 'no_form', 'not_taken']);

const last = new WeakMap<Session, HTMLElement>();

/** Remembers the field of the site that the agent was in last. */
export function followFocus(session: Session): void {
  const remember = (event: FocusEvent) => {
    const target = event.composedPath()[0];
    if (target instanceof HTMLElement && target.matches(EDITABLE)) last.set(session, target);
  };
  document.addEventListener('focusin', remember, { capture: true, signal: session.ctx.signal });
}

/** Returns the field that the agent pointed at after we could not tell which is the reply's; null in every other case. */
export function findPointed(session: Session, outcome: PostOutcome | null): { field: HTMLElement } | null {
  const field = last.get(session);
  const asked = outcome?.problem && ASKS_TO_POINT.has(outcome.problem);
  return asked && field?.isConnected ? { field } : null;
}
