import { deepQueryAll } from '../lib/deep-dom.ts';

const BUTTONS =
  'button, [role="button"], [role="menuitem"], input[type="submit"], input[type="button"], input[type="image"], summary, [type="submit"], a, [onclick], [tabindex="0"]';
const BARE = 'li, span, div, i, svg, label, p, em, b, strong, td';

/** Returns everything under `root` that a person could press, innermost of two that say the same. */
export function findControls(root: ParentNode): Element[] {
  const declared = deepQueryAll(root, BUTTONS).filter((each) => !isEditable(each));
  const custom = deepQueryAll(root, '*').filter((each) => isCustomButton(each));
  const bare = deepQueryAll(root, BARE).filter((each) => isBareButton(each));
  return [...new Set([...declared, ...custom, ...bare])].filter((each) => !holdsField(each));
}

/** Custom elements play buttons too: `<material-button>`, `<ytcp-button>`. */
function isCustomButton(element: Element): boolean {
  return (
    element.localName.includes('-') &&
    /button|btn|submit|send|reply/.test(element.localName) &&
    !element.querySelector('button, a[href]')
  );
}

/** A plain element is pressable when it shows the hand itself, not only by inheriting it. */
function isBareButton(element: Element): boolean {
  if (element.closest('button, a, [role="button"], [role="menuitem"], summary')) return false;
  const view = element.ownerDocument.defaultView;
  if (!view || view.getComputedStyle(element).cursor !== 'pointer') return false;
  const above = element.parentElement;
  const inherits = above !== null && view.getComputedStyle(above).cursor === 'pointer';
  return !inherits || element.children.length === 0;
}

const isEditable = (element: Element): boolean =>
  (element as HTMLElement).isContentEditable || element.matches('textarea, select');

/** A clickable wrapper of a whole form or card is no button. */
function holdsField(element: Element): boolean {
  return (
    element.querySelector(
      'input:not([type="submit"]):not([type="button"]):not([type="image"]):not([type="hidden"]), select, form, [contenteditable="true"]',
    ) !== null
  );
}
