import type { Field } from './find-fields.ts';

const BLOCKS = new Set([
  'P',
  'DIV',
  'LI',
  'UL',
  'OL',
  'BLOCKQUOTE',
  'PRE',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'SECTION',
  'ARTICLE',
]);

/** Returns the text that stands in a field, lines kept, placeholders and the editor's own furniture left out. */
export function readField(field: Field): string {
  if (field.surface.matches('.CodeMirror, .ace_editor, .monaco-editor')) return readDrawn(field.surface);
  const native = field.target as HTMLTextAreaElement;
  if (field.target.localName === 'textarea' || field.target.localName === 'input') return native.value ?? '';
  return readRich(field.target);
}

function readDrawn(surface: Element): string {
  const lines = surface.querySelectorAll('.CodeMirror-line, .ace_line, .view-line');
  return tidy([...lines].map((line) => line.textContent ?? '').join('\n'));
}

function readRich(root: Element): string {
  const parts: string[] = [];
  collect(root, parts);
  return tidy(parts.join(''));
}

function collect(element: Element, parts: string[]): void {
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) parts.push(node.nodeValue ?? '');
    else if (node.nodeType === Node.ELEMENT_NODE) collectElement(node as Element, parts);
  }
}

function collectElement(element: Element, parts: string[]): void {
  if (element.localName === 'br') return void parts.push('\n');
  if (element.localName === 'img') return void parts.push(element.getAttribute('alt') ?? '');
  if (isFurniture(element)) return;
  const block = BLOCKS.has(element.tagName);
  if (block) parts.push('\n');
  collect(element, parts);
  if (block) parts.push('\n');
}

/** Placeholders and gutters are drawn into the editor, but are not its text. */
function isFurniture(element: Element): boolean {
  if (
    element.matches(
      '[data-slate-placeholder], .ql-tooltip, .ql-clipboard, style, script, [class*="placeholder" i]:not([data-placeholder]):not(p)',
    )
  )
    return true;
  return (
    element.getAttribute('contenteditable') === 'false' &&
    !element.matches('[data-mention], [data-type="mention"], .mention') &&
    element.querySelector('img') === null
  );
}

const tidy = (text: string): string =>
  text
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\u00a0/g, ' ')
    .replace(/\n{2,}/g, '\n')
    .trim();
