import { deepAncestors, frameDocument } from '../lib/deep-dom.ts';
import { findElements, type Scope } from '../lib/adapter/run-command.ts';
import { isVisible } from '../lib/is-visible.ts';
import type { Command, ReplyForm } from '../lib/model.ts';

/** Finds what an adapter's command points at, nearest to the review first: inside it, around it, in the document. */
export function findByCommand(
  command: Command | undefined,
  review: Element | null,
  form: ReplyForm | null,
): HTMLElement | null {
  if (!command) return null;
  for (const scope of scopesFor(review, form)) {
    const found = findElements(command, scope);
    const shown = found.find((element) => isVisible(element)) ?? null;
    if (shown) return shown as HTMLElement;
  }
  return null;
}

function* scopesFor(review: Element | null, form: ReplyForm | null): Generator<Scope> {
  for (const around of review ? deepAncestors(review) : [])
    if (around !== around.ownerDocument.body) yield around as Scope;
  if (form?.frame) {
    const frame = findElements(form.frame, document)[0];
    const inner = frame ? frameDocument(frame) : null;
    if (inner) yield inner;
  }
  yield document;
}
