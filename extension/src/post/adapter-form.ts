import { deepAncestors, frameDocument } from '../lib/deep-dom.ts';
import { findElements, type Scope } from '../lib/adapter/run-command.ts';
import { isVisible } from '../lib/is-visible.ts';
import type { Command, ReplyForm } from '../lib/model.ts';

/**
 * Finds what an adapter's command points at, nearest to `from` first: inside it, around it, in the document.
 * Only what `fits` counts, so that a search from one review need not end in another's part of the page.
 */
export function findByCommand(
  command: Command | undefined,
  from: Element | null,
  form: ReplyForm | null,
  fits: (element: Element) => boolean = () => true,
): HTMLElement | null {
  if (!command) return null;
  for (const scope of scopesFor(from, form)) {
    const shown = findElements(command, scope).find((element) => isVisible(element) && fits(element));
    if (shown) return shown as HTMLElement;
  }
  return null;
}

function* scopesFor(from: Element | null, form: ReplyForm | null): Generator<Scope> {
  for (const around of from ? deepAncestors(from) : []) if (around !== around.ownerDocument.body) yield around as Scope;
  if (form?.frame) {
    const frame = findElements(form.frame, document)[0];
    const inner = frame ? frameDocument(frame) : null;
    if (inner) yield inner;
  }
  yield document;
}
