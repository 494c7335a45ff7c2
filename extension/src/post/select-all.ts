import type { Field } from './find-fields.ts';

/** Puts the focus into a field and selects everything in it. */
export function selectAll(field: Field): void {
  const { target } = field;
  const view = target.ownerDocument.defaultView;
  view?.focus();
  target.focus();
  if (field.surface !== target && target.localName === 'textarea') return selectDrawn(target);
  if (target.localName === 'textarea' || target.localName === 'input') return (target as HTMLTextAreaElement).select();
  selectRich(target);
}

/** Editors that draw their text keep their own selection: only their key command reaches it. */
function selectDrawn(target: HTMLElement): void {
  const apple = /Mac|iP/.test(navigator.platform);
  const key = {
    key: 'a',
    code: 'KeyA',
    keyCode: 65,
    which: 65,
    ctrlKey: !apple,
    metaKey: apple,
    bubbles: true,
    cancelable: true,
  };
  target.dispatchEvent(new KeyboardEvent('keydown', key));
  target.dispatchEvent(new KeyboardEvent('keyup', key));
}

/** Editors map the selection back to their own model: points inside text are understood by all of them. */
function selectRich(root: HTMLElement): void {
  const page = root.ownerDocument;
  const selection = page.getSelection();
  const [first, last] = outermostTexts(root);
  if (first && last) selection?.setBaseAndExtent(first, 0, last, last.nodeValue?.length ?? 0);
  else selection?.selectAllChildren(root);
  // In a shadow root the document's selection stops at the host.
  if (!selection || !root.contains(selection.anchorNode)) page.execCommand('selectAll');
}

function outermostTexts(root: Element): [Text | null, Text | null] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('[contenteditable="false"]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const first = walker.nextNode() as Text | null;
  let last = first;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) last = node as Text;
  return [first, last];
}
