import { deepActiveElement, deepContains, deepQueryAll, frameDocument } from '../lib/deep-dom.ts';
import { isVisible } from '../lib/is-visible.ts';
import { PostError } from '../lib/post-error.ts';
import { sleep, waitFor } from '../lib/wait.ts';
import { chooseFields, type Choice } from './choose-field.ts';
import { changeOf, rememberFields, type FieldsBefore } from './field-changes.ts';
import type { Field } from './find-fields.ts';
import { asksToSignIn, findOpeners, findThreadOpener } from './find-opener.ts';
import { hover, pressControl } from './press-control.ts';
import type { ReviewScope } from './review-scope.ts';

const FORM_APPEARS = 8_000;
const FIRST_SIGN = 3_000;
const SETTLES = 300;
const MOST_OPENERS = 3;
const DUMMIES = ['a', 'button', '[role="button"]']
  .flatMap((outer) =>
    ['textarea', 'input[type="text"]', '[contenteditable="true"]'].map((inner) => `${outer} ${inner}`),
  )
  .join(', ');

/** Where the search for the form stands, handed from step to step. */
export interface Opening {
  /** Null where the form belongs to the whole thread: then only what comes into play by a press counts. */
  scope: ReviewScope | null;
  reviewText: string;
  /** Is awaited before a link to another page is followed. */
  leaving: (url: string) => Promise<void>;
  signal?: AbortSignal;
}

/**
 * Returns the review's own reply field, opening the form if it is closed; null when there is none.
 * `taught` is the control that an adapter names: it is pressed first.
 */
export async function openForm(
  opening: Opening & { scope: ReviewScope },
  taught: HTMLElement | null = null,
): Promise<Field | null> {
  const standing = chooseFields(opening.scope, opening.reviewText, null)[0];
  if (standing && opening.scope.ringOf(standing.field.surface) === 0) return enter(standing.field, opening);
  hover(opening.scope.review);
  await sleep(50, opening.signal);
  const found = findOpeners(opening.scope).map(({ control }) => control);
  const openers = [...new Set(taught ? [taught, ...found] : found)].slice(0, MOST_OPENERS);
  for (const [at, opener] of openers.entries()) {
    const field = await tryOpener(opener, opening, at === 0 ? FORM_APPEARS : FIRST_SIGN);
    if (field) return enter(field, opening);
  }
  if (standing) return enter(standing.field, opening);
  if (openers.length === 0 && asksToSignIn(opening.scope)) throw new PostError('login');
  return null;
}

async function tryOpener(control: HTMLElement, opening: Opening, timeout: number): Promise<Field | null> {
  const before = rememberFields();
  const url = leadsAway(control);
  if (url) await opening.leaving(url);
  pressControl(control);
  const pressed = new Set<Element>();
  const look = (): Choice | null => best(opening, before) ?? (opening.scope && pressDummy(opening.scope, pressed));
  const frames = foreignFrames();
  const found = await waitFor(look, { timeout: url ? FIRST_SIGN * 4 : timeout, signal: opening.signal });
  if (!found) return failIfElsewhere(frames);
  // A form that moves or loads late is taken only when it has come to rest.
  await sleep(SETTLES, opening.signal);
  return (best(opening, before) ?? found).field;
}

/** Returns the field of the form that a thread opens for all its reviews ("Post reply" above a topic), or null. */
export async function openThreadForm(opening: Opening, reviews: Element[]): Promise<Field | null> {
  const opener = findThreadOpener(reviews);
  const field = opener ? await tryOpener(opener, { ...opening, scope: null }, FORM_APPEARS) : null;
  return field ? enter(field, opening) : null;
}

function best(opening: Opening, before: FieldsBefore): Choice | null {
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

/** Some fields are dummies: entering them brings the real one. */
async function enter(field: Field, opening: Opening): Promise<Field> {
  const before = rememberFields();
  pressControl(field.surface);
  field.target.focus();
  await sleep(SETTLES, opening.signal);
  const active = deepActiveElement();
  const stays =
    isVisible(field.surface) && active !== null && (active === field.target || deepContains(field.surface, active));
  if (stays) return field;
  const real = best(opening, before);
  return real?.field ?? field;
}

/** Returns where a link leads, if following it may leave this page. */
function leadsAway(control: HTMLElement): string | null {
  const link = control.closest<HTMLAnchorElement>('a[href]');
  const href = link?.getAttribute('href') ?? '';
  if (!link || href === '' || href.startsWith('#') || /^javascript:/i.test(href) || link.target === '_blank')
    return null;
  const here = link.ownerDocument.location;
  const bare = (url: string): string => url.split('#')[0]!;
  return bare(link.href) === bare(here.href) ? null : link.href;
}
