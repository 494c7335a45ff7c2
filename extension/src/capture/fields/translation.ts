import { textOf } from '../../lib/text/text-of.ts';
import type { PageTree } from '../tree/page-tree.ts';
import { escape, isNamed, ownNames, phrasesOf } from '../words.ts';

/** A text in the words of its writer, and in those of a machine where the site shows both. */
export interface Translation {
  original: string;
  translated: string | null;
}

const TRANSLATED = new RegExp(`^\\s*\\((?:${listOf('translated_mark_part')})[^)]{0,20}\\)\\s*`, 'iu');
const ORIGINAL = new RegExp(`\\s*\\((?:${listOf('original_mark_part')})\\)\\s*`, 'iu');

function listOf(kind: 'translated_mark_part' | 'original_mark_part'): string {
  return phrasesOf(kind).map(escape).join('|');
}

/** Parts "(Translated by Google) Good place (Original) Dobre miejsce"; a text without such marks is the original. */
export function partTranslation(text: string): Translation {
  const mark = TRANSLATED.exec(text);
  const original = mark ? ORIGINAL.exec(text) : null;
  if (!mark || !original) return { original: text, translated: null };
  return {
    original: text.slice(original.index + original[0].length).trim(),
    translated: text.slice(mark[0].length, original.index).trim(),
  };
}

/** Returns the elements among `places`, or in them, that the site calls a translation, if other text is left without them. */
export function translationPlaces(tree: PageTree, places: number[]): number[] {
  const found: number[] = [];
  let rest = 0;
  for (const place of places) {
    for (let at = place; at < tree.ends[place]!; at++) {
      if (isTranslation(tree, at)) {
        if (tree.totals.letters[tree.ends[at]!]! > tree.totals.letters[at]!) found.push(at);
        at = tree.ends[at]! - 1;
      } else rest += tree.own[at]!.length;
    }
  }
  return rest > 1 ? found : [];
}

function isTranslation(tree: PageTree, at: number): boolean {
  const names = tree.names[at]!;
  return names !== '' && isNamed(ownNames(names), 'translation');
}

/** Returns the text of a translation's elements, or null where there is none. */
export function textOfTranslation(tree: PageTree, places: number[]): string | null {
  return (
    places
      .map((at) => textOf(tree.elements[at]!))
      .join('\n')
      .trim() || null
  );
}
