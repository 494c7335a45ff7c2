import { isThere } from '../lib/is-there';

/** A box in the coordinates of a window; CSS pixels. */
export interface Box {
  top: number;
  left: number;
  width: number;
  height: number;
}

/**
 * Returns the outermost window whose page we may touch.
 *
 * Comment systems live in frames that are as tall as their content; a card docked to such a frame would lie off
 * screen, so it is shown in the page around it.
 */
export function findOuterWindow(start: Window = window): Window {
  const frame = readFrameElement(start);
  return frame?.ownerDocument.defaultView ? findOuterWindow(frame.ownerDocument.defaultView) : start;
}

/** Returns where an element stands, seen from the outermost window that we may touch; an empty box where it is gone. */
export function readBox(element: Element): Box {
  if (!isThere(element)) return { top: 0, left: 0, width: 0, height: 0 };
  const { top, left, width, height } = element.getBoundingClientRect();
  return toOuter({ top, left, width, height }, element.ownerDocument.defaultView);
}

function toOuter(box: Box, view: Window | null): Box {
  const frame = view && readFrameElement(view);
  if (!frame) return box;
  const outer = frame.getBoundingClientRect();
  const moved = { ...box, top: box.top + outer.top + frame.clientTop, left: box.left + outer.left + frame.clientLeft };
  return toOuter(moved, frame.ownerDocument.defaultView);
}

function readFrameElement(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}
