import type { Signal } from '@preact/signals';
import { listWindows } from '../../lib/deep-dom';
import type { Box } from '../../panel/teach-state';

/** Keeps the boxes where their elements are while the page scrolls, until `signal` is aborted. */
export function followBoxes(document: Document, read: () => Box[], boxes: Signal<Box[]>, signal: AbortSignal): void {
  let planned = 0;
  const update = () => {
    planned ||= requestAnimationFrame(() => ((planned = 0), signal.aborted || (boxes.value = read())));
  };
  const options = { capture: true, passive: true, signal };
  for (const view of listWindows(document))
    for (const type of ['scroll', 'resize']) view.addEventListener(type, update, options);
}
