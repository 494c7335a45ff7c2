import { OWN_PANEL } from './own-panel.ts';

/**
 * The page as one tree: shadow roots and frames of the same origin are walked like ordinary children.
 * Elements of a frame belong to another realm, so nothing here may use `instanceof`.
 */

interface ShadowDoor {
  dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null };
}

/** Returns the shadow root of an element; a closed one only where the browser opens it to extensions. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.localName === OWN_PANEL) return null;
  if (element.shadowRoot) return element.shadowRoot;
  if (!element.localName.includes('-')) return null;
  try {
    const firefox = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
    if (firefox.openOrClosedShadowRoot) return firefox.openOrClosedShadowRoot;
    const chromium = (globalThis as { chrome?: ShadowDoor }).chrome?.dom;
    return chromium?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    return null;
  }
}

/** Returns the document of a frame of the same origin, or null. */
export function frameDocument(element: Element): Document | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  try {
    const inner = (element as HTMLIFrameElement).contentDocument;
    return inner?.body ? inner : null;
  } catch {
    return null;
  }
}

/** Returns the element above a node, through shadow hosts and frames. */
export function deepParent(node: Node): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.parentNode ?? node;
  if (root.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (root as ShadowRoot).host ?? null;
  const view = node.ownerDocument?.defaultView;
  try {
    return node === node.ownerDocument?.documentElement ? (view?.frameElement ?? null) : null;
  } catch {
    return null;
  }
}

/** Yields the element itself and everything above it, innermost first. */
export function* deepAncestors(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = deepParent(at)) yield at;
}

/** Says whether `inner` is `outer` or stands inside it. */
export function deepContains(outer: Element, inner: Element): boolean {
  for (const at of deepAncestors(inner)) if (at === outer) return true;
  return false;
}

/** Returns the nearest element at or above `element` that matches. */
export function deepClosest(element: Element, css: string): Element | null {
  for (const at of deepAncestors(element)) if (at.matches(css)) return at;
  return null;
}

/** Returns `root` and every shadow root and frame document under it, outermost first. */
export function deepRoots(root: ParentNode): ParentNode[] {
  const roots: ParentNode[] = [root];
  for (let at = 0; at < roots.length; at += 1) {
    const here = roots[at]!;
    const own = here.nodeType === Node.ELEMENT_NODE ? [here as Element] : [];
    for (const element of [...own, ...here.querySelectorAll('*')]) {
      const inner = shadowOf(element) ?? frameDocument(element);
      if (inner) roots.push(inner);
    }
  }
  return roots;
}

/** Returns the window of a page and those of its frames of the same origin. */
export function listWindows(document: Document): Window[] {
  return deepRoots(document).flatMap((root) =>
    root.nodeType === Node.DOCUMENT_NODE ? ((root as Document).defaultView ?? []) : [],
  );
}

/** Returns all matching elements under `root`, through shadow roots and frames; `root` itself included. */
export function deepQueryAll(root: ParentNode, css: string): Element[] {
  return deepRoots(root).flatMap((part) => {
    const own = part.nodeType === Node.ELEMENT_NODE && (part as Element).matches(css) ? [part as Element] : [];
    return [...own, ...part.querySelectorAll(css)];
  });
}

/** Returns the element that has the focus, looking into shadow roots and frames. */
export function deepActiveElement(root: DocumentOrShadowRoot = document): Element | null {
  const active = root.activeElement;
  if (!active) return null;
  const inner = shadowOf(active) ?? frameDocument(active);
  return inner ? (deepActiveElement(inner) ?? active) : active;
}
