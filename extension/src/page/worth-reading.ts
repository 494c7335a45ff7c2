/** Our own panel and badges, whose changes are ours. */
const OWN = 'replywell-panel, [data-replywell]';

/** A clock, a counter or an advert changes less than this; a review with a date and a name is longer. */
export const FEWEST_LETTERS = 12;
const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'LINK',
  'META',
  'NOSCRIPT',
  'TEMPLATE',
  'IFRAME',
  'IMG',
  'INPUT',
  'TEXTAREA',
  'OPTION',
  'VIDEO',
  'CANVAS',
  'svg',
  'path',
]);

/** Returns a change that can have brought, changed or removed reviews. Looks at little, as pages change all the time. */
export function findWorth(changes: MutationRecord[], isReview: (node: Node) => boolean): MutationRecord | undefined {
  return changes.find((change) =>
    change.type === 'characterData' ? isReview(change.target) : isNewText(change, isReview),
  );
}

function isNewText(change: MutationRecord, isReview: (node: Node) => boolean): boolean {
  const target = change.target as Element;
  if (SILENT.has(target.nodeName)) return false;
  const gone = some(change.removedNodes, (node) => node.nodeType === 1 && holdsReview(node as Element, isReview));
  const come = some(
    change.addedNodes,
    (node) => !SILENT.has(node.nodeName) && (hasText(node) || (node.nodeType === 3 && isReview(target))),
  );
  return (gone || come) && !isOurs(target) && !isTyping(target) && !some(change.addedNodes, isOurs);
}

/** What is typed into an editor is not published. */
function isTyping(target: Element): boolean {
  return target.closest?.('[contenteditable=""], [contenteditable=true], [role=textbox]') != null;
}

function isOurs(node: Node): boolean {
  return node.nodeType === 1 && (node as Element).closest(OWN) !== null;
}

function holdsReview(element: Element, isReview: (node: Node) => boolean): boolean {
  return isReview(element) || (element.childElementCount > 0 && isReview(element.firstElementChild!));
}

/** Reads no more text than is needed to say yes. */
function hasText(node: Node): boolean {
  if (node.nodeType === 3) return (node.nodeValue ?? '').trim().length >= FEWEST_LETTERS;
  if (node.nodeType !== 1) return false;
  const walker = node.ownerDocument!.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  let letters = 0;
  for (let steps = 0; steps < 200 && walker.nextNode(); steps++) {
    if (!SILENT.has(walker.currentNode.parentNode?.nodeName ?? ''))
      letters += (walker.currentNode.nodeValue ?? '').trim().length;
    if (letters >= FEWEST_LETTERS) return true;
  }
  return false;
}

function some(nodes: NodeList, test: (node: Node) => boolean): boolean {
  for (let at = 0; at < nodes.length; at++) if (test(nodes[at]!)) return true;
  return false;
}
