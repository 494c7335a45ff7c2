import { frameDocument } from '../lib/deep-dom.ts';
import { OWN_PANEL } from '../lib/own-panel.ts';
import { runInSlices, type Work } from '../lib/slices.ts';

/** A root that is attached to an element that stands already changes nothing that an observer is told of. */
const LOOKS_MS = [700, 2000, 5000, 10_000];
const STEP = 256;

/** The open shadow roots of a page and the pages in its frames of the same origin, as far as they were found. */
export class InnerRoots {
  found: (ShadowRoot | Element)[] = [];

  /** Looks through the page for roots, in slices, and returns those that were not known. */
  async look(document: Document, signal: AbortSignal): Promise<(ShadowRoot | Element)[]> {
    const known = new Set(this.found);
    this.found = await runInSlices(openRoots(document), signal);
    return this.found.filter((root) => !known.has(root));
  }

  /**
   * Calls `again` a few times while a page is young, for widgets are made late, and whenever a frame was loaded: its form may
   * have been sent, and what stood in it is gone.
   */
  lookLater(document: Document, again: () => void, signal: AbortSignal): void {
    const timers = LOOKS_MS.map((wait) => setTimeout(again, wait));
    signal.addEventListener('abort', () => timers.forEach(clearTimeout));
    const ofFrame = ({ target }: Event): boolean => target !== null && frameDocument(target as Element) !== null;
    document.addEventListener('load', (event) => ofFrame(event) && again(), { capture: true, passive: true, signal });
  }
}

function* openRoots(document: Document): Work<(ShadowRoot | Element)[]> {
  const roots: (ShadowRoot | Element)[] = [];
  const places: Node[] = [document.documentElement];
  for (let place = places.pop(); place; place = places.pop()) {
    const walker = place.ownerDocument!.createTreeWalker(place, NodeFilter.SHOW_ELEMENT);
    for (let steps = 1; walker.nextNode(); steps++) {
      const element = walker.currentNode as Element;
      const root =
        element.localName === OWN_PANEL ? null : (element.shadowRoot ?? frameDocument(element)?.documentElement);
      if (root) {
        roots.push(root);
        places.push(root);
      }
      if (steps % STEP === 0) yield;
    }
  }
  return roots;
}
