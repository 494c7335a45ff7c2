import { deepQueryAll, frameDocument } from '../lib/deep-dom.ts';
import { isVisible } from '../lib/is-visible.ts';
import { PostError } from '../lib/post-error.ts';
import { sleep, waitFor } from '../lib/wait.ts';
import { chooseFields, type Choice } from './choose-field.ts';
import { changeOf, rememberFields, type FieldsBefore } from './field-changes.ts';
import type { Field } from './find-fields.ts';
import { pressControl } from './press-control.ts';
import type { ReviewScope } from './review-scope.ts';

const FIRST_SIGN = 3_000;
const SETTLES = 300;
/** What a person fills in: a form with it is more than a button. */
const FILLED_IN =
  'textarea, select, input:not([type="hidden"], [type="submit"], [type="image"], [type="button"]), [contenteditable]';
const DUMMIES = ['a', 'button', '[role="button"]']
  .flatMap((outer) =>
    ['textarea', 'input[type="text"]', '[contenteditable="true"]'].map((inner) => `${outer} ${inner}`),
  )
  .join(', ');

/** A control that was pressed, and its text at that moment. */
export interface PressedOpener {
  control: HTMLElement;
  said: string;
}

/** Where the search for the form stands, handed from step to step. */
export interface Opening {
  /** Null where the form belongs to the whole thread: then only what comes into play by a press counts. */
  scope: ReviewScope | null;
  reviewText: string;
  /** Is awaited before a link to another page is followed. */
  leaving: (url: string) => Promise<void>;
  /** The control that opened the form, with what it said then: it often says "Reply" and sends nothing. */
  opener?: PressedOpener | null;
  signal?: AbortSignal;
}

/** Presses a control and returns the field that it brought into play, come to rest; null where it brought none. */
export async function tryOpener(control: HTMLElement, opening: Opening, timeout = FIRST_SIGN): Promise<Field | null> {
  const before = rememberFields();
  const url = leadsAway(control);
  const said = control.textContent ?? '';
  if (url) await opening.leaving(url);
  pressControl(control);
  const pressed = new Set<Element>();
  const look = (): Choice | null => best(opening, before) ?? (opening.scope && pressDummy(opening.scope, pressed));
  const frames = foreignFrames();
  const found = await waitFor(look, { timeout: url ? FIRST_SIGN * 4 : timeout, signal: opening.signal });
  if (!found) return failIfElsewhere(frames);
  // A form that moves or loads late is taken only when it has come to rest.
  await sleep(SETTLES, opening.signal);
  opening.opener = { control, said };
  return (best(opening, before) ?? found).field;
}

/** Returns the field that came into play since, if there is one. */
export function best(opening: Opening, before: FieldsBefore): Choice | null {
  const choices = chooseFields(opening.scope, opening.reviewText, before);
  return choices.find(({ field }) => changeOf(field, before) !== null) ?? null;
}

/** Returns the frames of other origins that a person can see: nobody outside can look into them. */
function foreignFrames(): Element[] {
  return deepQueryAll(document, 'iframe').filter((frame) => isVisible(frame) && frameDocument(frame) === null);
}

/** A form that opened in a frame of another site can be reached only by the script in that frame. */
function failIfElsewhere(before: Element[]): null {
  const opened = foreignFrames().find((frame) => !before.includes(frame)) as HTMLIFrameElement | undefined;
  if (opened && /^https?:/.test(opened.src)) throw new PostError('other_frame', new URL(opened.src).host);
  return null;
}

/** A field inside a link or button is a picture of one: pressing it brings the real form. Each is pressed once. */
function pressDummy(scope: ReviewScope, pressed: Set<Element>): null {
  const dummies = deepQueryAll(scope.around, DUMMIES).filter(
    (each) => scope.ringOf(each) !== null && isVisible(each) && !pressed.has(each),
  );
  const dummy = dummies[0]?.closest<HTMLElement>('a, button, [role="button"]');
  if (dummies[0]) pressed.add(dummies[0]);
  if (dummy) pressControl(dummy);
  return null;
}

/** Returns where a link or the button of a form leads, if following it may leave this page. */
export function leadsAway(control: HTMLElement): string | null {
  return linkLeads(control) ?? formLeads(control);
}

/** "Reply" may be the button of a small form that holds nothing else and asks the site for another page. */
function formLeads(control: HTMLElement): string | null {
  const button = control.closest<HTMLButtonElement>('button, input[type="submit"], input[type="image"]');
  const form = button && /^(submit|image)$/.test(button.type) ? button.form : null;
  const action = button?.getAttribute('formaction') ?? form?.getAttribute('action');
  if (!button || !form || !action || form.querySelector(FILLED_IN)) return null;
  return (button.formTarget || form.target) === '_blank' ? null : new URL(action, form.baseURI).href;
}

function linkLeads(control: HTMLElement): string | null {
  const link = control.closest<HTMLAnchorElement>('a[href]');
  const href = link?.getAttribute('href') ?? '';
  if (!link || href === '' || href.startsWith('#') || /^javascript:/i.test(href) || link.target === '_blank')
    return null;
  const here = link.ownerDocument.location;
  const bare = (url: string): string => url.split('#')[0]!;
  return bare(link.href) === bare(here.href) ? null : link.href;
}
