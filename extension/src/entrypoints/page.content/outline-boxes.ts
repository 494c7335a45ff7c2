import type { Signal } from '@preact/signals';
import type { Box } from '../../panel/teach-state';

/** Returns where an element lies in the window. */
export function readOutline(element: Element): Box {
  const { top, left, width, height } = element.getBoundingClientRect();
  return { top, left, width, height };
}

/** Keeps the boxes where their elements are while the page scrolls, until `signal` is aborted. */
export function followBoxes(document: Document, read: () => Box[], boxes: Signal<Box[]>, signal: AbortSignal): void {
  let planned = 0;
  const update = () => {
    planned ||= requestAnimationFrame(() => ((planned = 0), signal.aborted || (boxes.value = read())));
  };
  const options = { capture: true, passive: true, signal };
  for (const type of ['scroll', 'resize']) document.defaultView!.addEventListener(type, update, options);
}
