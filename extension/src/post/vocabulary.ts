import words from '#shared/controls/labels.json';
import { compilePhrases, plainWords, type Phrases } from '../lib/text/phrases.ts';

export type ButtonKind = keyof typeof words.buttons;
export type FieldKind = keyof typeof words.fields;
export type FormKind = keyof typeof words.forms;
export type CodeKind = Exclude<keyof typeof words.code, 'notes'>;

/** How well a label fits: 1 it is the whole label, 0.6 it is a part of it, 0 not at all. */
export type Fit = 0 | 0.6 | 1;

type ByLanguage = Record<string, string[]>;

const BUTTONS = compileAll(words.buttons);
const FIELDS = compileAll(words.fields);
const FORMS = compileAll(words.forms);
const CODE = new Map(
  Object.entries(words.code).map(([kind, list]) => [kind, new Set(Array.isArray(list) ? list : [])]),
);

/** Returns a label as it is compared: a count at its end ("Reply (3)") does not matter. */
export function plainLabel(label: string): string {
  return plainWords(label).replace(/ \d+$/, '');
}

/** Says how well the label of a button fits a kind of button. */
export const fitsButton = (kind: ButtonKind, label: string): Fit => fit(BUTTONS.get(kind), label);
/** Says how well the label of a field fits a kind of field. */
export const fitsField = (kind: FieldKind, label: string): Fit => fit(FIELDS.get(kind), label);
/** Says how well a heading, legend or label speaks for a kind of form. */
export const fitsForm = (kind: FormKind, label: string): Fit => fit(FORMS.get(kind), label);

/** Says whether names in the page's code (classes, ids, addresses) hold a word of this kind. */
export function codeSays(kind: CodeKind, names: string): boolean {
  const known = CODE.get(kind)!;
  return codeWords(names).some((word) => known.has(word));
}

/** Splits names in code into words: `js_replyBtn-5` gives js, reply, btn, and the joined name. */
export function codeWords(names: string): string[] {
  return names.split(/[\s/?&=#.]+/).flatMap((name) => {
    const parts = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean);
    return [...parts, parts.join('')];
  });
}

function fit(phrases: Phrases | undefined, label: string): Fit {
  const plain = plainLabel(label);
  if (!plain || !phrases) return 0;
  if (phrases.whole.test(plain)) return 1;
  return phrases.part.test(plain) ? 0.6 : 0;
}

function compileAll(kinds: Record<string, ByLanguage>): Map<string, Phrases> {
  return new Map(
    Object.entries(kinds).map(([kind, languages]) => [kind, compilePhrases(Object.values(languages).flat())]),
  );
}
