import { deepActiveElement } from '../lib/deep-dom.ts';
import { isThere } from '../lib/is-there.ts';
import { PostError } from '../lib/post-error.ts';
import { sleep, waitFor } from '../lib/wait.ts';
import { answerQuestion, findQuestions } from './answer-question.ts';
import { findCaptcha } from './find-captcha.ts';
import { holds } from './fill-field.ts';
import { fieldLabels } from './field-label.ts';
import { isEnabled } from './find-button.ts';
import { fieldAgain } from './field-again.ts';
import type { Field } from './find-fields.ts';
import { sendControl } from './insert-reply.ts';
import { leave } from './leave-field.ts';
import { formOf } from './form-around.ts';
import { pressControl } from './press-control.ts';
import { pressEnter } from './press-enter.ts';
import { readField } from './read-field.ts';
import type { InsertedReply, InsertRequest } from './types.ts';

const BUTTON_WAKES = 10_000;
/** A composer without any button is taken at its word after this. */
const BUTTON_SHOWS = 3_000;
/** Forms that check a field when it is left. */
const LEAVES_FIELD = 700;
const ENTER_TAKEN = 1_000;

type Request = Pick<InsertRequest, 'review' | 'form' | 'neighbours' | 'pointed' | 'signal'>;

/**
 * Presses the site's own send control once it is enabled and the field still holds the reply; where there is none,
 * Enter. Says yes when the site asks whether to publish. Returns what was pressed.
 * Throws `PostError`: `not_taken`, `no_button`, `disabled`, `captcha` (an unanswered one), `refused` (the form's own rules).
 */
export async function pressSend(inserted: InsertedReply, request: Request): Promise<HTMLElement> {
  const field = fieldAgain(inserted, request);
  if (!field || !holds(readField(field), inserted.text)) throw new PostError('not_taken');
  const button = await wakeControl(inserted, request, field);
  if (!button) return sendByEnter(field, inserted, request);
  if (findCaptcha(field)) throw new PostError('captcha');
  const missing = missingIn(field);
  if (missing) throw new PostError('refused', missing);
  const asked = findQuestions();
  pressControl(button);
  // Not waited for: the reply may be seen before the time for a question is over.
  void answerQuestion(asked, request.signal).catch(() => undefined);
  return button;
}

async function wakeControl(inserted: InsertedReply, request: Request, field: Field): Promise<HTMLElement | null> {
  const began = Date.now();
  let left = false;
  const look = (): HTMLElement | 'none' | null => {
    const control = isThere(inserted.button) ? inserted.button : sendControl(request, field, inserted.opener);
    if (control && isEnabled(control)) return control;
    if (!control && Date.now() - began > BUTTON_SHOWS) return 'none';
    // While one waited for the hold to end the field was left, and composers fold their buttons then.
    if (!control && deepActiveElement(field.target.ownerDocument) !== field.target) field.target.focus();
    if (control && !left && Date.now() - began > LEAVES_FIELD) {
      leave(field);
      left = true;
    }
    return null;
  };
  const found = await waitFor(look, { timeout: BUTTON_WAKES, signal: request.signal });
  if (found === 'none') return null;
  if (!found) throw new PostError('disabled', missingIn(field));
  return found;
}

/** Taken by Enter, a text leaves its field. Where it stays, nothing was sent, and a person must look. */
async function sendByEnter(field: Field, inserted: InsertedReply, request: Request): Promise<HTMLElement> {
  const asked = findQuestions();
  pressEnter(field.target);
  void answerQuestion(asked, request.signal).catch(() => undefined);
  const stays = (): boolean => isThere(field.target) && holds(readField(field), inserted.text);
  for (const end = Date.now() + ENTER_TAKEN; stays(); await sleep(100, request.signal))
    if (Date.now() > end) throw new PostError('no_button', missingIn(field));
  return field.target;
}

/** Names the first control that the form itself would refuse: the browser would stop the sending without a word. */
function missingIn(field: Field): string | null {
  const form = formOf(field.target);
  if (!form || form.noValidate) return null;
  const invalid = form.querySelector<HTMLInputElement>('input:invalid, select:invalid, textarea:invalid');
  if (!invalid || invalid === field.target) return null;
  return fieldLabels(invalid)[0] ?? invalid.name ?? invalid.validationMessage;
}
