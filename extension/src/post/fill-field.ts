import { PostError } from '../lib/post-error.ts';
import { sleep } from '../lib/wait.ts';
import type { Field } from './find-fields.ts';
import { emptyRich } from './empty-field.ts';
import { readField } from './read-field.ts';
import { bareText, isSameText, spaceless } from '../lib/text/same-text.ts';
import { selectAll } from './select-all.ts';

/** Editors take over the selection a moment later than it is set. */
const SELECTION_SEEN = 60;
/** How long an editor may take over a paste that it has not claimed. */
const PASTE_TAKEN = 150;
/** Some sites empty or refill a field shortly after it opens. */
const SITE_INTERFERES = 500;
const ATTEMPTS = 3;

/**
 * Replaces what stands in a field by `text` and makes sure that the site's editor holds it.
 * Throws `not_taken` when the field is empty or holds something else half a second later.
 */
export async function fillField(field: Field, text: string, signal?: AbortSignal): Promise<void> {
  const ways = waysFor(field, text);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    await ways[Math.min(attempt, ways.length - 1)]!(field, text, signal);
    await sleep(SITE_INTERFERES, signal);
    const now = readField(field);
    if (holds(now, text)) return;
    // A second copy beside a first one is worse than none: nothing is written again while a part of the text stands.
    if (text === '' || bareText(now).includes(bareText(text).slice(0, 20))) break;
  }
  throw new PostError('not_taken');
}

/** Says whether what stands in a field is the reply; sites may change quotes, spaces and emoji. */
export function holds(standing: string, text: string): boolean {
  if (spaceless(standing) === '' && spaceless(text) !== '') return false;
  return spaceless(standing) === spaceless(text) || isSameText(standing, text);
}

type Write = (field: Field, text: string, signal?: AbortSignal) => Promise<void>;

function waysFor(field: Field, text: string): Write[] {
  if (isDrawn(field)) return text === '' ? [empty] : [paste];
  if (field.target.localName === 'textarea' || field.target.localName === 'input') return [typeNative, setNative];
  return text === '' ? [empty] : [paste, typeRich];
}

const empty: Write = (field, _text, signal) => emptyRich(field, signal);

const isDrawn = (field: Field): boolean => field.surface !== field.target && field.target.localName === 'textarea';

/** Typing keeps the page's undo; what it leaves out is set. `change` is what some forms listen to. */
async function typeNative(field: Field, text: string, signal?: AbortSignal): Promise<void> {
  selectAll(field);
  field.target.ownerDocument.execCommand('insertText', false, text);
  await sleep(0, signal);
  if (!holds(readField(field), text)) return setNative(field, text);
  announce(field.target, text);
}

/** The prototype's setter passes by frameworks that watch `value` on the element itself. */
async function setNative(field: Field, text: string): Promise<void> {
  const view = field.target.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  const Kind = field.target.localName === 'input' ? view?.HTMLInputElement : view?.HTMLTextAreaElement;
  const setter = Kind && Object.getOwnPropertyDescriptor(Kind.prototype, 'value')?.set;
  field.target.focus();
  if (setter) setter.call(field.target, text);
  else (field.target as HTMLTextAreaElement).value = text;
  field.target.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
  );
  announce(field.target, text);
}

function announce(target: HTMLElement, text: string): void {
  const last = text.at(-1) ?? ' ';
  target.dispatchEvent(new KeyboardEvent('keyup', { key: last, bubbles: true, composed: true }));
  target.dispatchEvent(new Event('change', { bubbles: true }));
}

/**
 * Pastes: the one way that rich editors take text in whole and keep their state right.
 * Firefox ignores `clipboardData` of a made event and honours `data` with `dataType`; Chromium the other way round.
 */
async function paste(field: Field, text: string, signal?: AbortSignal): Promise<void> {
  const before = readField(field);
  selectAll(field);
  await sleep(SELECTION_SEEN, signal);
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const init = { clipboardData, data: text, dataType: 'text/plain', bubbles: true, cancelable: true, composed: true };
  const event = new ClipboardEvent('paste', init);
  field.target.dispatchEvent(event);
  if (event.defaultPrevented || isDrawn(field)) return;
  // Some editors take a paste a moment later and never say so: typing on top would double the text.
  await sleep(PASTE_TAKEN, signal);
  if (readField(field) === before) await typeRich(field, text, signal);
}

async function typeRich(field: Field, text: string, signal?: AbortSignal): Promise<void> {
  selectAll(field);
  await sleep(SELECTION_SEEN, signal);
  // Firefox inserts beside a selection in a shadow root instead of replacing it.
  if (field.target.getRootNode().nodeType === Node.DOCUMENT_FRAGMENT_NODE)
    field.target.ownerDocument.getSelection()?.deleteFromDocument();
  field.target.ownerDocument.execCommand('insertText', false, text);
}
