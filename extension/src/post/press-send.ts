import { PostError } from '../lib/post-error.ts';
import { waitFor } from '../lib/wait.ts';
import { holds } from './fill-field.ts';
import { fieldLabels } from './field-label.ts';
import { isEnabled } from './find-button.ts';
import { fieldAt, type Field } from './find-fields.ts';
import { sendControl } from './insert-reply.ts';
import { formOf } from './form-around.ts';
import { pressControl } from './press-control.ts';
import { readField } from './read-field.ts';
import type { InsertedReply, InsertRequest } from './types.ts';

const BUTTON_WAKES = 10_000;

/**
 * Presses the site's own send control once it is enabled and the field still holds the reply.
 * Throws `PostError`: `not_taken`, `no_button`, `disabled`, `refused` (the form's own rules).
 */
export async function pressSend(
  inserted: InsertedReply,
  request: Pick<InsertRequest, 'review' | 'form' | 'neighbours' | 'pointed' | 'signal'>,
): Promise<HTMLElement> {
  const field = fieldAt(inserted.field);
  if (!field || !inserted.field.isConnected || !holds(readField(field), inserted.text))
    throw new PostError('not_taken');
  const button = await waitFor(() => enabledControl(inserted, request, field), {
    timeout: BUTTON_WAKES,
    signal: request.signal,
  });
  if (!button) throw new PostError(sendControl(request, field) ? 'disabled' : 'no_button', missingIn(field));
  const missing = missingIn(field);
  if (missing) throw new PostError('refused', missing);
  pressControl(button);
  return button;
}

function enabledControl(
  inserted: InsertedReply,
  request: Pick<InsertRequest, 'review' | 'form' | 'neighbours' | 'pointed'>,
  field: Field,
): HTMLElement | null {
  const control = inserted.button?.isConnected ? inserted.button : sendControl(request, field);
  return control && isEnabled(control) ? control : null;
}

/** Names the first control that the form itself would refuse: the browser would stop the sending without a word. */
function missingIn(field: Field): string | null {
  const form = formOf(field.target);
  if (!form || form.noValidate) return null;
  const invalid = form.querySelector<HTMLInputElement>('input:invalid, select:invalid, textarea:invalid');
  if (!invalid || invalid === field.target) return null;
  return fieldLabels(invalid)[0] ?? invalid.name ?? invalid.validationMessage;
}
