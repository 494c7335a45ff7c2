import { deepAncestors } from '../lib/deep-dom.ts';
import { isVisible } from '../lib/is-visible.ts';
import { codeNamesOf, labelsOf } from './control-label.ts';
import { findControls } from './find-controls.ts';
import type { Field } from './find-fields.ts';
import { formOf } from './form-around.ts';
import { codeSays, fitsButton, type ButtonKind } from './vocabulary.ts';

/** What the search for the send control must not touch. */
export interface ButtonBounds {
  /** Reviews of the page: the search never grows around one that does not hold the field. */
  neighbours: Element[];
  /** The control that opened the form: it often says "Reply" too. */
  opener: Element | null;
}

const NEVER: ButtonKind[] = [
  'cancel',
  'delete',
  'edit',
  'report',
  'preview',
  'draft',
  'rate',
  'share',
  'login',
  'logout',
  'show',
  'review',
  'tool',
  'quote',
];
const SURE = 50;
const POSSIBLE = 30;
const MOST_LEVELS = 12;

/** Returns the control that sends what stands in the field, or null when none is sure enough. */
export function findButton(field: Field, bounds: ButtonBounds): HTMLElement | null {
  let fallback: Scored | null = null;
  let level = 0;
  for (const around of levelsAround(field, bounds.neighbours)) {
    const found = bestIn(around, field, bounds, level);
    if (found && found.score >= SURE) return found.control;
    if (found && found.score >= POSSIBLE && (!fallback || found.score > fallback.score)) fallback = found;
    level += 1;
  }
  return fallback?.control ?? null;
}

/** Says whether a control would react to a press. */
export function isEnabled(control: Element): boolean {
  if ((control as HTMLButtonElement).disabled || control.getAttribute('aria-disabled') === 'true') return false;
  if (
    control.closest('fieldset[disabled]') ||
    /(^|[\s_-])(is-)?disabled($|\s)/.test(control.getAttribute('class') ?? '')
  )
    return false;
  return control.ownerDocument.defaultView?.getComputedStyle(control).pointerEvents !== 'none';
}

/** Returns how much a control looks like the one that sends the form of this field (0: never). */
export function buttonScore(control: Element, field: Field): number {
  if (!isVisible(control) || leadsElsewhere(control)) return 0;
  const labels = labelsOf(control).filter((label) => label.split(/\s+/).length <= 6);
  const said = Math.max(0, ...labels.map(sendFit));
  if (said < 1 && labels.some((label) => isOtherKind(label))) return 0;
  const names = codeNamesOf(control);
  if (said === 0 && (codeSays('harm', names) || codeSays('tool', names) || codeSays('cancel', names))) return 0;
  const spoken = said === 1 ? 60 : said > 0 ? 40 : 0;
  const submit = submitsFormOf(control, field) ? 30 : 0;
  // A control without a word is known by its code alone; where there is a word, the word decides.
  const named = codeSays('send', names) ? (labels.length === 0 ? 32 : 12) : 0;
  const primary = /primary|success|main-action|cta/i.test(control.getAttribute('class') ?? '') ? 6 : 0;
  const after = follows(field.surface, control) ? 8 : -8;
  return Math.max(0, spoken + submit + named + primary + (spoken + submit + named > 0 ? after : 0));
}

interface Scored {
  control: HTMLElement;
  score: number;
}

function* levelsAround(field: Field, neighbours: Element[]): Generator<Element> {
  const form = formOf(field.target);
  if (form) yield form;
  let level = 0;
  for (const around of deepAncestors(field.surface)) {
    const holds = (review: Element): boolean =>
      around.contains(review) && around !== review && !review.contains(field.surface);
    if (level > MOST_LEVELS || neighbours.some(holds)) return;
    level += 1;
    if (around !== field.surface && around !== form) yield around;
  }
}

function bestIn(around: Element, field: Field, bounds: ButtonBounds, level: number): Scored | null {
  const linked =
    around.localName === 'form' && around.getAttribute('id')
      ? [...around.ownerDocument.querySelectorAll(`[form="${CSS.escape(around.getAttribute('id')!)}"]`)]
      : [];
  const scored = [...findControls(around), ...linked]
    .filter(
      (control) =>
        !(bounds.opener && (bounds.opener === control || bounds.opener.contains(control))) &&
        !field.surface.contains(control),
    )
    .map((control) => ({
      control: control as HTMLElement,
      score: buttonScore(control, field) - Math.min(level, 4) * 2,
    }));
  return scored.reduce<Scored | null>(
    (one, other) =>
      other.score > (one?.score ?? 0) || (one && other.score === one.score && nearer(other, one, field)) ? other : one,
    null,
  );
}

const sendFit = (label: string): number =>
  Math.max(fitsButton('send', label), fitsButton('reply', label), fitsButton('comment', label));

/** A label may hold a word of sending and mean another thing: "Save draft", "Delete reply", "Report answer". */
function isOtherKind(label: string): boolean {
  return NEVER.some((kind) => fitsButton(kind, label) > 0 && fitsButton(kind, label) >= sendFit(label));
}

function submitsFormOf(control: Element, field: Field): boolean {
  const form = formOf(field.target);
  const button = control as HTMLButtonElement;
  if (control.localName.includes('-') || control.localName === 'div') return control.getAttribute('type') === 'submit';
  return form !== null && button.form === form && /^(submit|image)$/.test(button.type);
}

/** A link that leads to another address sends nothing; it may well delete or flag. */
function leadsElsewhere(control: Element): boolean {
  const href = control.closest('a[href]')?.getAttribute('href') ?? null;
  return href !== null && href !== '' && !href.startsWith('#') && !/^javascript:/i.test(href);
}

function nearer(one: Scored, other: Scored, field: Field): boolean {
  return distance(one.control, field) < distance(other.control, field);
}

function distance(control: Element, field: Field): number {
  const a = control.getBoundingClientRect();
  const b = field.surface.getBoundingClientRect();
  return Math.hypot(a.left + a.width / 2 - b.right, a.top + a.height / 2 - b.bottom);
}

const follows = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
