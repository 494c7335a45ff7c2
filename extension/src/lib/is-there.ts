/**
 * Says whether a node still stands in a page that is shown. One of a frame that was loaded anew stays connected to its old
 * document, which no window shows any more; Firefox keeps nothing of it that may be asked.
 */
export function isThere<T extends Node>(node: T | null | undefined): node is T {
  try {
    return node?.isConnected === true && (node.ownerDocument ?? (node as unknown as Document)).defaultView !== null;
  } catch {
    return false;
  }
}
