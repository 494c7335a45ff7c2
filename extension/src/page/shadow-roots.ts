import { runInSlices, type Work } from '../lib/slices.ts';
import { OWN_PANEL } from '../lib/own-panel.ts';

/** A root that is attached to an element that stands already changes nothing that an observer is told of. */
const LOOKS_MS = [700, 2000, 5000, 10_000];
const STEP = 256;

/** The open shadow roots of a page, as far as they were found: widgets for comments live there. */
export class ShadowRoots {
  found: ShadowRoot[] = [];

  /** Looks through the page for roots, in slices; says whether there are any that were not known. */
  async look(document: Document, signal: AbortSignal): Promise<boolean> {
    const known = new Set(this.found);
    this.found = await runInSlices(openRoots(document), signal);
    return this.found.some((root) => !known.has(root));
  }

  /** Calls `again` a few times while a page is young: widgets are made late. */
  lookLater(again: () => void, signal: AbortSignal): void {
    const timers = LOOKS_MS.map((wait) => setTimeout(again, wait));
    signal.addEventListener('abort', () => timers.forEach(clearTimeout));
  }
}

function* openRoots(document: Document): Work<ShadowRoot[]> {
  const roots: ShadowRoot[] = [];
  const places: Node[] = [document.documentElement];
  for (let place = places.pop(); place; place = places.pop()) {
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_ELEMENT);
    for (let steps = 1; walker.nextNode(); steps++) {
      const element = walker.currentNode as Element;
      const root = element.shadowRoot;
      if (root && element.localName !== OWN_PANEL) {
        roots.push(root);
        places.push(root);
      }
      if (steps % STEP === 0) yield;
    }
  }
  return roots;
}
