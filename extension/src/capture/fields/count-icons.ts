import type { PageTree } from '../tree/page-tree.ts';
import type { Rating } from './rating-forms.ts';

const FULL =
  /full|fa-star(?!-)|fill(?:ed)?(?![a-z]*-?(?:none|gray|grey))|active|(?:^|[^a-z])on(?![a-z])|checked|gold|yellow|orange|selected|solid|positive|current|lit(?![a-z])|fas(?![a-z])/;
const EMPTY =
  /empty|off(?![a-z])|inactive|disabled|gr[ae]y|outline|border|unfilled|blank|-o(?![a-z])|muted|none|half-empty|unchecked|far(?![a-z])|white/;
const HALF = /half|semi|partial/;
/** Attributes in which full and empty icons differ. */
const LOOKS = [
  'src',
  'href',
  'xlink:href',
  'fill',
  'style',
  'color',
  'alt',
  'data-full',
  'data-state',
  'data-testid',
  'data-icon',
  'aria-checked',
];
const ICON = new Set(['svg', 'i', 'img', 'span', 'li', 'div', 'use', 'em', 'b', 'label']);

/** Counts a row of icons under the element at `at`: how many of them are lit. Null where there is no such row. */
export function countIcons(tree: PageTree, at: number): Rating | null {
  const icons = iconsUnder(tree, at);
  if (icons.length < 3 || icons.length > 10) return null;
  const looks = icons.map((icon) => lookOf(tree, icon));
  if (!looks.every((look) => look.length > 0) || !hasPictures(tree, icons)) return null;
  const told = fromWords(looks, icons.length);
  // Icons that are drawn over each other carry the words for both states: then only the difference tells.
  return told &&
    (told.value > 0 || (new Set(looks).size === 1 && !FULL.test(looks[0]!.replace(/star-o|empty-star/g, ''))))
    ? told
    : fromKinds(looks, icons.length);
}

/** The longest run of children that are of one kind and without text. */
function iconsUnder(tree: PageTree, at: number): number[] {
  let best: number[] = [];
  let run: number[] = [];
  for (let each = at + 1; each < tree.ends[at]!; each = tree.ends[each]!) {
    const fits = tree.own[each] === '' && ICON.has(tree.tags[each]!) && tree.ends[each]! - each <= 6;
    if (!fits) run = [];
    else if (run.length > 0 && tree.tags[run[0]!] !== tree.tags[each]) run = [each];
    else run.push(each);
    if (run.length > best.length) best = [...run];
    if (run.length > 10) return [];
  }
  return best;
}

/** Says whether an element is one icon of a row, or inside of one: its words and numbers are not those of the row. */
export function isInIconRow(tree: PageTree, at: number): boolean {
  for (let icon = at, step = 0; step < 2 && icon > 0; icon = tree.parents[icon]!, step++) {
    const row = tree.parents[icon]!;
    if (row < 0 || !ICON.has(tree.tags[icon]!) || tree.own[icon] !== '' || tree.ends[row]! - row > 80) continue;
    const icons = iconsUnder(tree, row);
    if (icons.length >= 3 && icons.includes(icon)) return true;
  }
  return false;
}

/** Says whether an element shows five or ten icons in a row, as stars are shown. */
export function isIconRow(tree: PageTree, at: number): boolean {
  if (tree.own[at] !== '' || tree.ends[at]! - at < 6 || tree.ends[at]! - at > 60) return false;
  const icons = iconsUnder(tree, at);
  return (icons.length === 5 || icons.length === 10) && hasPictures(tree, icons);
}

function hasPictures(tree: PageTree, icons: number[]): boolean {
  return icons.every((icon) => {
    for (let at = icon; at < tree.ends[icon]!; at++) {
      if (['svg', 'img', 'i', 'use'].includes(tree.tags[at]!) || /star|icon|rat|bubble/.test(tree.names[at]!))
        return true;
    }
    return false;
  });
}

/** Everything about an icon that can tell full from empty. */
function lookOf(tree: PageTree, icon: number): string {
  let look = '';
  for (let at = icon; at < tree.ends[icon]!; at++) {
    const element = tree.elements[at]!;
    look += `${tree.tags[at]} ${element.getAttribute('class') ?? ''} `;
    for (const name of LOOKS) look += `${element.getAttribute(name) ?? ''} `;
    if (tree.tags[at] === 'svg') look += drawingOf(element);
  }
  return look.toLowerCase();
}

function drawingOf(svg: Element): string {
  let look = '';
  for (const part of svg.querySelectorAll('path, use, polygon, stop')) {
    look += `${part.getAttribute('fill') ?? ''}${part.getAttribute('class') ?? ''}${part.getAttribute('href') ?? part.getAttribute('xlink:href') ?? ''}${(part.getAttribute('d') ?? '').slice(0, 40)} `;
    if (look.length > 200) break;
  }
  return look;
}

function fromWords(looks: string[], all: number): Rating | null {
  const halves = looks.filter((look) => HALF.test(look)).length;
  const empty = looks.filter((look) => EMPTY.test(look) && !HALF.test(look)).length;
  const full = looks.filter((look) => FULL.test(look) && !EMPTY.test(look) && !HALF.test(look)).length;
  if (full + empty + halves === all) return { value: full + halves / 2, scale: all > 5 ? 10 : 5 };
  if (full > 0 && empty === 0 && full < all) return { value: full + halves / 2, scale: all > 5 ? 10 : 5 };
  if (empty > 0 && full === 0) return { value: all - empty - halves / 2, scale: all > 5 ? 10 : 5 };
  return null;
}

/** Without words, the lit icons come first and look alike; a row that is all alike is full, as sites draw no empty rows. */
function fromKinds(looks: string[], all: number): Rating | null {
  const first = looks[0]!;
  const lit = looks.findIndex((look) => look !== first);
  const value = lit < 0 ? all : lit;
  const rest = lit < 0 ? [] : looks.slice(lit);
  if (new Set(rest).size > 2) return null;
  return { value, scale: all > 5 ? 10 : 5 };
}
