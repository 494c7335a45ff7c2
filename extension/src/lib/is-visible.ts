import { deepAncestors } from './deep-dom.ts';

const LEAST_PIXELS = 4;

/** Says whether a person can see the element: laid out, not transparent, not clipped away, not off the page. */
export function isVisible(element: Element): boolean {
  const box = element.getBoundingClientRect();
  if (box.width < LEAST_PIXELS || box.height < LEAST_PIXELS) return false;
  // Closed <details> and skipped contents keep their boxes: only the browser knows that they do not show.
  if (!element.checkVisibility()) return false;
  for (const at of deepAncestors(element)) if (!lets(at)) return false;
  return !isOffPage(element, box);
}

/** Says whether the element is laid out at all, even if it shows only on hover. */
export function isLaidOut(element: Element): boolean {
  return element.getClientRects().length > 0;
}

function lets(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return false;
  if (style.display === 'none' || style.visibility !== 'visible' || Number(style.opacity) < 0.1) return false;
  if (style.contentVisibility === 'hidden') return false;
  if (/^inset\((100%|50%)/.test(style.clipPath) || /^rect\((0px|1px)[ ,]+(0px|1px)[ ,]+(0px|1px)/.test(style.clip))
    return false;
  if (style.display === 'contents' || style.display === 'inline') return true;
  if (style.overflow === 'visible' || element === element.ownerDocument.body) return true;
  if (element === element.ownerDocument.documentElement) return true;
  return element.clientWidth >= LEAST_PIXELS && element.clientHeight >= LEAST_PIXELS;
}

/** Honeypots are pushed out to the left or above: a place no scrolling reaches. */
function isOffPage(element: Element, box: DOMRect): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return true;
  if (scrollsInside(element)) return false;
  return box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0;
}

function scrollsInside(element: Element): boolean {
  for (const at of deepAncestors(element)) {
    if ((at.scrollTop > 0 || at.scrollLeft > 0) && at !== at.ownerDocument.documentElement) return true;
  }
  return false;
}
