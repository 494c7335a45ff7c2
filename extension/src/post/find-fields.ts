import { deepQueryAll, frameDocument } from '../lib/deep-dom.ts';
import { isVisible } from '../lib/is-visible.ts';

/** An editable place of the page: where the text goes, and the box that a person sees. */
export interface Field {
  /** Takes focus and events. */
  target: HTMLElement;
  /** What is seen: the editor around a hidden textarea, the frame around an editable body, else the target. */
  surface: HTMLElement;
}

const NATIVE = 'textarea, input:not([type]), input[type="text"], input[type="" i]';
const RICH = '[contenteditable]:not([contenteditable="false" i])';
/** Editors that listen to a tiny textarea and draw the text themselves. */
const DRAWN = '.CodeMirror, .ace_editor, .monaco-editor';

/** Returns all editable places under `root` that a person can see, in the order of the page. */
export function findFields(root: ParentNode): Field[] {
  const drawn = deepQueryAll(root, DRAWN)
    .map(drawnField)
    .filter((field) => field !== null);
  const native = deepQueryAll(root, NATIVE).filter((each) => each.closest(DRAWN) === null);
  const rich = deepQueryAll(root, RICH).filter((each) => isEditingHost(each));
  const framed = deepQueryAll(root, 'iframe')
    .map(framedField)
    .filter((field) => field !== null);
  const plain = [...native, ...rich].map((each) => ({ target: each as HTMLElement, surface: each as HTMLElement }));
  return [...plain, ...drawn, ...framed].filter((field) => isVisible(field.surface));
}

/** Returns the field that an element is, is inside of, or holds: for elements that were pointed at. */
export function fieldAt(element: Element): Field | null {
  const drawn = element.closest(DRAWN);
  if (drawn) return drawnField(drawn);
  const framed = framedField(element);
  if (framed) return framed;
  const page = element.ownerDocument;
  if (isEditablePage(page)) return { target: page.body, surface: frameOf(page) ?? page.body };
  const rich = element.closest(RICH);
  if (rich && isEditingHost(rich)) return { target: rich as HTMLElement, surface: rich as HTMLElement };
  if (element.matches(NATIVE)) return { target: element as HTMLElement, surface: element as HTMLElement };
  return findFields(element)[0] ?? null;
}

/** Says whether the field takes one line only. */
export const isSingleLine = (field: Field): boolean => field.target.localName === 'input';

function drawnField(surface: Element): Field | null {
  const target = surface.querySelector<HTMLElement>('textarea');
  return target ? { target, surface: surface as HTMLElement } : null;
}

function framedField(element: Element): Field | null {
  const inner = frameDocument(element);
  if (!inner) return null;
  return isEditablePage(inner) ? { target: inner.body, surface: element as HTMLElement } : null;
}

/** Older editors make the whole document of a frame their field. */
const isEditablePage = (page: Document): boolean => page.designMode === 'on' || page.body.isContentEditable;

function frameOf(page: Document): HTMLElement | null {
  try {
    return (page.defaultView?.frameElement as HTMLElement | null) ?? null;
  } catch {
    return null;
  }
}

/** The outermost editable element is the editor; what is nested in it is its content. */
function isEditingHost(element: Element): boolean {
  if (!(element as HTMLElement).isContentEditable || element.localName === 'body') return false;
  return !(element.parentElement?.isContentEditable ?? false);
}
