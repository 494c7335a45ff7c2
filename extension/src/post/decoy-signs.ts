import { deepClosest } from '../lib/deep-dom.ts';
import { fieldFits, fieldLabels, isNamedAsTrap } from './field-label.ts';
import type { Field } from './find-fields.ts';
import { asksForRating, formAround, formIs } from './form-around.ts';
import { isSameText } from '../lib/text/same-text.ts';
import { readField } from './read-field.ts';
import { codeSays, fitsField, fitsForm, type FormKind } from './vocabulary.ts';

/** A sign that a field is not for a reply. One `certain` sign is enough; of the others it takes two. */
export interface DecoySign {
  sign: string;
  certain: boolean;
}

/** What is known about the place in which a field stands. */
export interface FieldPlace {
  /** The text of the review that is to be answered. */
  reviewText: string;
  /** Inside the review's own part of the page, where even a form with stars is its own. */
  own: boolean;
}

const LEAST_HEIGHT = 14;
const LEAST_WIDTH = 60;

/** Says whether the signs together show that this is no reply field. */
export function isDecoy(field: Field, place: FieldPlace): boolean {
  const signs = decoySigns(field, place);
  return signs.some((each) => each.certain) || signs.length >= 2;
}

/** Returns every sign that a field is a honeypot, a dummy, a search, a report, an edit or a new review. */
export function decoySigns(field: Field, place: FieldPlace): DecoySign[] {
  return [...stateSigns(field), ...trapSigns(field), ...purposeSigns(field), ...formSigns(field, place)];
}

function stateSigns({ target, surface }: Field): DecoySign[] {
  const native = target as HTMLTextAreaElement;
  return collect([
    ['disabled', true, native.disabled === true || target.getAttribute('aria-disabled') === 'true'],
    ['read only', true, native.readOnly === true || target.getAttribute('aria-readonly') === 'true'],
    ['inert', true, deepClosest(surface, '[inert]') !== null],
    ['dummy inside a link or button', true, surface.parentElement?.closest('a, button, [role="button"]') != null],
    [
      'too small',
      false,
      surface.getBoundingClientRect().height < LEAST_HEIGHT || surface.getBoundingClientRect().width < LEAST_WIDTH,
    ],
  ]);
}

function trapSigns({ target, surface }: Field): DecoySign[] {
  const complete = target.getAttribute('autocomplete') ?? '';
  return collect([
    [
      'says to leave it empty',
      true,
      fieldLabels(target).some((label) => fitsField('trap', label) > 0) || nearbyWarning(target),
    ],
    ['named as a trap', true, isNamedAsTrap(target)],
    [
      'hidden from readers',
      true,
      deepClosest(surface, '[aria-hidden="true"]') !== null && surface === target && !target.isContentEditable,
    ],
    ['skipped by the tab key', false, surface === target && target.getAttribute('tabindex') === '-1'],
    ['no completion wanted', false, target.localName === 'input' && /^(off|nope|new-password|false)$/.test(complete)],
  ]);
}

function purposeSigns({ target }: Field): DecoySign[] {
  const single = target.localName === 'input';
  const reply = fieldFits('reply', target);
  const other = (['search', 'name', 'email', 'website', 'title', 'captcha'] as const).filter(
    (kind) => fieldFits(kind, target) > reply,
  );
  return collect([
    [
      'search box',
      true,
      target.getAttribute('role') === 'searchbox' || deepClosest(target, '[role="search"]') !== null,
    ],
    [`is for ${other.join(', ')}`, true, other.length > 0 && (single || !other.every((kind) => kind === 'website'))],
    [
      'one line without a name that fits',
      true,
      single &&
        reply === 0 &&
        !codeSays('field', `${target.getAttribute('name') ?? ''} ${target.id} ${target.className}`),
    ],
  ]);
}

function formSigns(field: Field, place: FieldPlace): DecoySign[] {
  const form = formAround(field.surface);
  const standing = readField(field);
  const isFor = (kind: FormKind): boolean =>
    formIs(kind, form) || fieldLabels(field.target).some((label) => fitsForm(kind, label) > 0);
  return collect([
    ['form of a search', true, form.getAttribute('role') === 'search'],
    ['holds the review itself', true, standing.length > 20 && isSameText(standing, place.reviewText)],
    ['form to report', true, isFor('report')],
    ['form to edit', !place.own, isFor('edit')],
    ['form to sign in', true, form.querySelector('input[type="password"]') !== null],
    ['form for a letter or note', true, isFor('letter')],
    ['form for a question', true, isForQuestion(field, form)],
    // A shop's one form asks for stars and still moves below a review to answer it.
    ['form for a review', true, !place.own && (asksForRating(form) || isFor('review'))],
    ['address of an edit or report', true, codeSays('harm', addressOf(form)) || codeSays('edit', addressOf(form))],
    [
      'sends by GET',
      true,
      form.localName === 'form' &&
        form.hasAttribute('action') &&
        (form as HTMLFormElement).method === 'get' &&
        form.querySelector('[type="search"]') !== null,
    ],
  ]);
}

/** "Comment or ask a question" takes both. */
function isForQuestion({ target }: Field, form: Element): boolean {
  const asks = (label: string): boolean => fitsForm('ask', label) > 0 && fitsField('reply', label) === 0;
  return fieldLabels(target).some(asks) || (formIs('ask', form) && fieldFits('reply', target) === 0);
}

/** The last parts of the address: a shop may well live under "/like-new/". */
function addressOf(form: Element): string {
  return (form.getAttribute('action') ?? '').split('?')[0]!.split('/').slice(-3).join('/');
}

/** Honeypots often carry their warning beside the field and not in a label. */
function nearbyWarning(target: Element): boolean {
  const above = target.parentElement;
  if (!above || above.querySelectorAll('input, textarea').length > 1) return false;
  const text = (above.textContent ?? '').trim();
  return text.length < 160 && fitsField('trap', text) > 0;
}

const collect = (rows: [string, boolean, boolean][]): DecoySign[] =>
  rows.filter(([, , found]) => found).map(([sign, certain]) => ({ sign, certain }));
