import type { PageTree } from '../tree/page-tree.ts';

const ATTRIBUTES = [
  'data-depth',
  'data-level',
  'data-indent',
  'data-nesting',
  'data-nest-level',
  'aria-level',
  'depth',
  'indent',
];
const CLASS = /(?:^|[\s_-])(?:depth|level|indent|l|lvl|nest(?:ed|ing)?|uroven|poziom)[-_]?l?[-_]?(\d{1,2})(?![\d])/;
const INDENT = /(?:margin|padding)-left\s*:\s*([\d.]+)\s*(px|em|rem|%)/i;
const SAID = /(?:level|уровень|poziom|tase|ebene|niveau|nivel)\s(\d{1,2})/i;

/** Returns how deep in its thread a review of a flat list stands, in any unit that grows with depth, or null. */
export function depthOf(tree: PageTree, at: number): number | null {
  const parent = tree.parents[at]!;
  for (const place of [at, at + 1, parent]) {
    if (place < 0 || place >= tree.elements.length || (place !== parent && place >= tree.ends[at]!)) continue;
    const found = depthAt(tree, place);
    if (found !== null) return found;
  }
  return spacerDepth(tree, at) ?? saidDepth(tree, at);
}

function depthAt(tree: PageTree, at: number): number | null {
  const element = tree.elements[at]!;
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value && /^\d{1,3}$/.test(value)) return Number(value);
  }
  const named = CLASS.exec(tree.names[at]!);
  if (named) return Number(named[1]);
  const indent = INDENT.exec(element.getAttribute('style') ?? '');
  return indent ? Number(indent[1]) : null;
}

/** Hacker News and its like push a comment in with an empty picture. */
function spacerDepth(tree: PageTree, at: number): number | null {
  const end = Math.min(tree.ends[at]!, at + 8);
  for (let inner = at; inner < end; inner++) {
    const element = tree.elements[inner]!;
    if (tree.tags[inner] === 'img' && element.getAttribute('height') === '1')
      return Number(element.getAttribute('width')) || 0;
  }
  return null;
}

function saidDepth(tree: PageTree, at: number): number | null {
  const end = Math.min(tree.ends[at]!, at + 12);
  for (let inner = at; inner < end; inner++) {
    const said = tree.own[inner]!.length < 20 ? SAID.exec(tree.own[inner]!) : null;
    if (said) return Number(said[1]);
  }
  return null;
}
