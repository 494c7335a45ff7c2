import { sleep } from '../lib/wait.ts';
import type { Field } from './find-fields.ts';
import { readField } from './read-field.ts';
import { selectAll } from './select-all.ts';

/** Editors take over the selection a moment later than it is set, and redraw a moment after a key. */
const EDITOR_FOLLOWS = 80;

/**
 * Takes everything out of a rich editor, the way each of them hears it: key, input event, command.
 * The next way is tried only while something is left, so nothing is taken out twice.
 */
export async function emptyRich(field: Field, signal?: AbortSignal): Promise<void> {
  for (const way of [pressBackspace, askToDelete, deleteByCommand]) {
    if (readField(field) === '') return;
    selectAll(field);
    await sleep(EDITOR_FOLLOWS, signal);
    way(field.target);
    await sleep(EDITOR_FOLLOWS, signal);
  }
}

function pressBackspace(target: HTMLElement): void {
  const key = {
    key: 'Backspace',
    code: 'Backspace',
    keyCode: 8,
    which: 8,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  target.dispatchEvent(new KeyboardEvent('keydown', key));
  target.dispatchEvent(new KeyboardEvent('keyup', key));
}

function askToDelete(target: HTMLElement): void {
  target.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: 'deleteContentBackward',
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}

/** Firefox's command leaves a selection in a shadow root alone; what is taken out directly must be announced. */
function deleteByCommand(target: HTMLElement): void {
  if (target.getRootNode().nodeType !== Node.DOCUMENT_FRAGMENT_NODE)
    return void target.ownerDocument.execCommand('delete');
  target.ownerDocument.getSelection()?.deleteFromDocument();
  target.dispatchEvent(new InputEvent('input', { inputType: 'deleteContentBackward', bubbles: true, composed: true }));
}
