import { listWindows } from '../lib/deep-dom.ts';
import { OWN_PANEL } from '../lib/own-panel.ts';

const STOPPED = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend', 'click', 'auxclick'];

/** How pointing at the page goes on: what is under the pointer, and what was clicked. */
export interface Picking {
  onHover(element: Element | null): void;
  onPick(element: Element): void;
}

/**
 * Lets the agent point at elements of the page until `signal` is aborted; the page itself sees none of the clicks.
 *
 * Shadow roots and frames of the same origin are part of the page. Our own panel stays usable meanwhile.
 */
export function pickElements(document: Document, { onHover, onPick }: Picking, signal: AbortSignal): void {
  const options = { capture: true, signal };
  const stop = (event: Event) => {
    const element = targetOf(event);
    if (!element) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'click') onPick(element);
  };
  for (const view of listWindows(document)) {
    view.addEventListener('pointermove', (event) => onHover(targetOf(event)), { ...options, passive: true });
    for (const type of STOPPED) view.addEventListener(type, stop, { ...options, passive: false });
  }
}

function targetOf(event: Event): Element | null {
  const path = event.composedPath();
  const ours = path.some((each) => (each as Element).localName === OWN_PANEL);
  const first = path.find((each) => (each as Node).nodeType === 1) as Element | undefined;
  return ours || !first || first === first.ownerDocument.documentElement ? null : first;
}
