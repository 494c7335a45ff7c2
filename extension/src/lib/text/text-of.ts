/** Elements whose text is never something that a person wrote. */
const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'SVG',
  'CANVAS',
  'BUTTON',
  'SELECT',
  'TEXTAREA',
  'INPUT',
  'IFRAME',
  'OBJECT',
  'VIDEO',
  'AUDIO',
  'METER',
  'PROGRESS',
]);
const PARAGRAPH = new Set(['P', 'UL', 'OL', 'BLOCKQUOTE', 'TABLE', 'PRE', 'DL', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const BLOCK = new Set([
  'DIV',
  'LI',
  'TR',
  'DT',
  'DD',
  'SECTION',
  'ARTICLE',
  'HEADER',
  'FOOTER',
  'FIGURE',
  'FIGCAPTION',
  'ADDRESS',
  'FORM',
  'FIELDSET',
  'HR',
  'MAIN',
  'ASIDE',
  'DETAILS',
  'SUMMARY',
]);
/** Deep enough for any page that people wrote; a hostile one is cut here instead of exhausting the stack. */
const DEEPEST = 400;

/** Options of `textOf`. */
export interface TextOptions {
  /** Says which elements to leave out, with all that is in them. */
  skip?: (element: Element) => boolean;
  /** Keeps line breaks of the source, for text shown with `white-space: pre-line`. */
  keepLines?: boolean;
}

/** Returns the text of `root` as a reader sees it: line breaks kept, controls, scripts and emoji images resolved. */
export function textOf(root: Element, options: TextOptions = {}): string {
  const parts: string[] = [];
  collect(root, options, parts, 0);
  return tidy(parts.join(''));
}

function collect(element: Element, options: TextOptions, parts: string[], depth: number): void {
  if (depth > DEEPEST) return;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) parts.push(readTextNode(node.nodeValue ?? '', options, element));
    else if (node.nodeType === 1) collectElement(node as Element, options, parts, depth);
  }
}

function collectElement(element: Element, options: TextOptions, parts: string[], depth: number): void {
  const tag = element.tagName.toUpperCase();
  if (SILENT.has(tag) || options.skip?.(element)) return;
  if (tag === 'BR') return void parts.push('\n');
  if (tag === 'IMG') return void parts.push(emojiOf(element));
  const edge = PARAGRAPH.has(tag) ? '\n\n' : BLOCK.has(tag) ? '\n' : '';
  if (edge) parts.push(edge === '\n' ? '\u2028' : '\u2029');
  collect(element, options, parts, depth + 1);
  if (edge) parts.push(edge === '\n' ? '\u2028' : '\u2029');
  else if (tag === 'TD' || tag === 'TH') parts.push(' ');
}

function readTextNode(text: string, options: TextOptions, parent: Element): string {
  if (options.keepLines || parent.tagName === 'PRE') return text.replace(/[ \t\f\r\u00a0]+/g, ' ');
  return text.replace(/[\s\u00a0]+/g, ' ');
}

/** Many sites replace emoji by pictures; the character is in their alternative text. */
function emojiOf(image: Element): string {
  const alt = image.getAttribute('alt') ?? '';
  return /^\p{Extended_Pictographic}/u.test(alt) || /^[:;][-']?[()DPpO|]$/.test(alt) ? alt : '';
}

/** The two separators stand for the edges of a block (one line) and of a paragraph (two lines), which may meet. */
function tidy(text: string): string {
  return text
    .replace(/[\u200b\ufeff\u00ad]/g, '')
    .replace(/[ \u00a0]*[\u2028\u2029\n](?:[ \u00a0]|[\u2028\u2029\n])*/g, breakFor)
    .replace(/[ \u00a0]{2,}/g, ' ')
    .replace(/^\s+|\s+$/g, '');
}

function breakFor(run: string): string {
  const typed = run.split('\n').length - 1;
  return typed > 1 || run.includes('\u2029') ? '\n\n' : '\n';
}
