/** Says whether an element still stands in its page. Of a frame that is gone, Firefox keeps nothing that may be asked. */
export function isThere(element: Element | null | undefined): element is Element {
  try {
    return element?.isConnected === true;
  } catch {
    return false;
  }
}
