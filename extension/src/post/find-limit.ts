import { deepAncestors } from '../lib/deep-dom.ts';
import { isVisible } from '../lib/is-visible.ts';
import counters from '#shared/controls/counters.json';
import type { Field } from './find-fields.ts';
import { readField } from './read-field.ts';

const LEVELS = 4;
/** A part of the page that says more than this is no form any more. */
const LONGEST = 600;
const LEAST = 20;
const LEFT = counters.left.map((source) => new RegExp(source, 'iu'));

/** Returns how many characters a field takes: by its own attribute, or by the counter beside it. Null where nothing says so. */
export function findLimit(field: Field): number | null {
  const own = (field.target as HTMLTextAreaElement).maxLength;
  if (typeof own === 'number' && own > 0) return own;
  return readCounter(field, [...readField(field)].length);
}

/** "0/300" and "300 characters left": the first number must be the length of what stands in the field now. */
function readCounter(field: Field, length: number): number | null {
  let level = 0;
  for (const around of deepAncestors(field.surface)) {
    if (around === field.surface) continue;
    if ((level += 1) > LEVELS || ((around as HTMLElement).innerText ?? '').length > LONGEST + length) return null;
    for (const text of shortTexts(around, field)) {
      const limit = limitIn(text, length);
      if (limit !== null) return limit;
    }
  }
  return null;
}

function limitIn(text: string, length: number): number | null {
  const pair = /^(\d[\d\s.,]*)\s*(?:\/|of|из|z|-st)\s*(\d[\d\s.,]*)\D*$/iu.exec(text);
  if (pair && numberOf(pair[1]!) === length) return enough(numberOf(pair[2]!));
  const left = LEFT.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  return left ? enough(numberOf(left[1]!) + length) : null;
}

function shortTexts(around: Element, field: Field): string[] {
  const leaves = [...around.querySelectorAll('*')].filter(
    (each) => each.children.length === 0 && !field.surface.contains(each) && isVisible(each),
  );
  return leaves.map((each) => (each.textContent ?? '').trim()).filter((text) => text.length > 1 && text.length < 60);
}

const numberOf = (text: string): number => Number(text.replace(/\D/g, ''));
const enough = (limit: number): number | null => (limit >= LEAST ? limit : null);
