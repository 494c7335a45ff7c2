import { OWN_PANEL } from '../lib/own-panel';
import { findOuterWindow } from './frame-chain';
import { keepOnTop } from './keep-on-top';

const KEYS = ['keydown', 'keyup', 'keypress'];
const EDITING = ['beforeinput', 'input', 'change', 'paste', 'copy', 'cut', 'compositionstart', 'compositionend'];
const POINTER = [
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'wheel',
  'contextmenu',
];
const FOCUS = ['focusin', 'focusout'];

/** Our own corner of the page: a shadow root that neither takes nor gives styles, and lets no event out. */
export interface Mounted {
  root: ShadowRoot;
  view: Window;
  remove(): void;
}

/**
 * Puts the panel's host on the outermost page that we may touch; `onKey` gets the keys that are typed in it.
 *
 * The root is open: other tools can see where the focus is.
 */
export function mountPanel(css: string, onKey: (event: KeyboardEvent) => void): Mounted {
  const view = findOuterWindow();
  const host = view.document.createElement(OWN_PANEL);
  const root = host.attachShadow({ mode: 'open' });
  addStyles(root, css, view);
  keepEventsIn(host);
  const mounted = new AbortController();
  catchKeys(host, view, onKey, mounted.signal);
  // Beside the body, not in it: the site's own `body > :last-child` and its frameworks never meet our element.
  keepOnTop(host, view, mounted.signal);
  const remove = () => (mounted.abort(), host.remove());
  // A frame that goes away must not leave its panel on the page around it.
  if (view !== window) window.addEventListener('pagehide', remove, { once: true });
  return { root, view, remove };
}

// A page's policy may forbid <style> in Firefox (violentmonkey#2002), and a sheet made here may be refused elsewhere:
// the sheet comes first, the element with its text already inside second.
function addStyles(root: ShadowRoot, css: string, view: Window): void {
  try {
    const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length > 0) return;
  } catch {
    // falls through to the element
  }
  const style = view.document.createElement('style');
  style.textContent = css;
  root.append(style);
}

// Bubbling ends at the host, so that the site hears nothing of what happens in the card.
function keepEventsIn(host: HTMLElement): void {
  for (const type of [...EDITING, ...POINTER, ...FOCUS])
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
}

// Sites listen for shortcuts on the document, also while the event goes down; to them a key typed in our card comes from
// no text field at all (traps 4.13). The window is the one place before them. Letters still reach the field: only the
// event's way ends here, not what the browser does by itself.
function catchKeys(host: HTMLElement, view: Window, onKey: (event: KeyboardEvent) => void, signal: AbortSignal): void {
  const handle = (event: Event) => {
    if (event.composedPath()[0] === host || !event.composedPath().includes(host)) return;
    event.stopImmediatePropagation();
    if (event.type === 'keydown') onKey(event as KeyboardEvent);
  };
  for (const type of KEYS) view.addEventListener(type, handle, { capture: true, signal });
}
