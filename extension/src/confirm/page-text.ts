import { deepRoots } from '../lib/deep-dom.ts';
import { bareText, spaceless } from '../lib/text/same-text.ts';

/** Places whose text nobody reads as published: code, fields, menus of choices, short-lived notices, our own card. */
const SILENT =
  'script, style, noscript, template, textarea, input, select, option, head, [contenteditable]:not([contenteditable="false" i]), .CodeMirror, .ace_editor, .monaco-editor, [role="alert"], [role="status"], [role="tooltip"], [data-replywell]';

interface Piece {
  node: Text;
  from: number;
}

/** The visible words of one root of the page as one string without spaces, and where each came from. */
interface Strand {
  bare: string;
  pieces: Piece[];
}

type Squeeze = (text: string) => string;

/** Returns the smallest elements of the page that hold the whole text, in order. */
export function findTextOnPage(text: string, page: Document = document): Element[] {
  // A reply of nothing but signs and emoji has no letters to compare.
  const squeeze: Squeeze = bareText(text).length >= 2 ? bareText : spaceless;
  const needle = squeeze(text);
  if (needle === '') return [];
  const roots = deepRoots(page).filter((root) => (root as Document).designMode !== 'on');
  return roots.flatMap((root) => occurrences(strandOf(root, squeeze), needle));
}

/** The beginning of a text that says enough to be told from another, in letters and digits. */
const LEAST_BEGINNING = 36;
const CUT = /\u2026|\.\.\./;

/** Returns the elements that show the beginning of a text, cut off by dots: sites fold long replies. */
export function findBeginningOnPage(text: string, page: Document = document): Element[] {
  const bare = bareText(text);
  if (bare.length <= LEAST_BEGINNING) return [];
  return findTextOnPage(bare.slice(0, LEAST_BEGINNING), page).filter((element) => {
    const [shown, rest] = (element.textContent ?? '').split(CUT, 2);
    const words = bareText(shown ?? '');
    return rest !== undefined && words.length >= LEAST_BEGINNING && bare.startsWith(words);
  });
}

function strandOf(root: ParentNode, squeeze: Squeeze): Strand {
  const page = (root as Node).ownerDocument ?? (root as Document);
  const strand: Strand = { bare: '', pieces: [] };
  const parts: string[] = [];
  let length = 0;
  const walker = page.createTreeWalker(root as Node, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, rejectSilent);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const bare = squeeze(node.nodeValue ?? '');
    if (bare === '') continue;
    strand.pieces.push({ node: node as Text, from: length });
    parts.push(bare);
    length += bare.length;
  }
  strand.bare = parts.join('');
  return strand;
}

const rejectSilent = (node: Node): number =>
  node.nodeType === Node.ELEMENT_NODE && (node as Element).matches(SILENT)
    ? NodeFilter.FILTER_REJECT
    : NodeFilter.FILTER_ACCEPT;

function occurrences(strand: Strand, needle: string): Element[] {
  const found: Element[] = [];
  for (let at = strand.bare.indexOf(needle); at >= 0; at = strand.bare.indexOf(needle, at + needle.length)) {
    const first = pieceAt(strand.pieces, at);
    const last = pieceAt(strand.pieces, at + needle.length - 1);
    const holder = first && last ? commonElement(first, last) : null;
    if (holder) found.push(holder);
  }
  return found;
}

function pieceAt(pieces: Piece[], at: number): Text | null {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.from <= at) low = middle;
    else high = middle - 1;
  }
  return pieces[low]?.node ?? null;
}

function commonElement(first: Text, last: Text): Element | null {
  for (let at = first.parentElement; at; at = at.parentElement) if (at.contains(last)) return at;
  return first.parentElement;
}
