/**
 * Says whether the page around this frame reads it, too: pages of one origin are read as one, and a review must have one
 * card only. The page around goes on, as it outlives the frame; another origin's frame is read by itself.
 */
export function isReadAround(frame: Window): boolean {
  if (frame.parent === frame) return false;
  try {
    return Boolean(frame.parent.document);
  } catch {
    return false;
  }
}
