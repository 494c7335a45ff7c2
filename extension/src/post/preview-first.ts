import { isThere } from '../lib/is-there.ts';
import { isVisible } from '../lib/is-visible.ts';
import { waitFor } from '../lib/wait.ts';
import { labelsOf } from './control-label.ts';
import { holds } from './fill-field.ts';
import { isEnabled } from './find-button.ts';
import { findControls } from './find-controls.ts';
import { findFields, type Field } from './find-fields.ts';
import { formAround } from './form-around.ts';
import { leave } from './leave-field.ts';
import { pressControl } from './press-control.ts';
import { readField } from './read-field.ts';
import { fitsButton } from './vocabulary.ts';

/** Forms that check what was typed wake their button up within this. */
const BUTTON_WAKES = 1_500;
const PREVIEW_COMES = 12_000;

/** What is needed to go through a preview. */
export interface Previewing {
  /** Finds the send control of a field as it stands now. */
  send: (field: Field) => HTMLElement | null;
  text: string;
  /** Is awaited before the press: the preview may be another page. */
  leaving: () => Promise<void>;
  signal?: AbortSignal;
}

/** Returns the control that shows a preview where nothing in the form can be sent yet; null where it can, or has none. */
export function findPreview(field: Field, send: HTMLElement | null): HTMLElement | null {
  if (send && isEnabled(send)) return null;
  const previews = findControls(formAround(field.surface)).filter(
    (control) =>
      !control.matches('a[href]') &&
      isVisible(control) &&
      isEnabled(control) &&
      labelsOf(control).some((label) => fitsButton('preview', label) === 1),
  ) as HTMLElement[];
  return previews.length === 1 ? previews[0]! : null;
}

/** Presses the preview's control, unless the form wakes up without; returns the field from which the reply can be sent then. */
export async function takePreview(field: Field, preview: HTMLElement, how: Previewing): Promise<Field> {
  const { signal } = how;
  const ready = (at: Field): Field | null => {
    const control = how.send(at);
    return control && isEnabled(control) ? at : null;
  };
  if (how.send(field)) {
    leave(field);
    if (await waitFor(() => ready(field), { timeout: BUTTON_WAKES, signal })) return field;
  }
  await how.leaving();
  pressControl(preview);
  const standing = (): Field | null => (isThere(field.target) ? field : null) ?? fieldWith(how.text);
  const look = (): Field | null => {
    const at = standing();
    return at && ready(at);
  };
  return (await waitFor(look, { timeout: PREVIEW_COMES, signal })) ?? field;
}

/** A form that was drawn anew for its preview holds the text again. */
const fieldWith = (text: string): Field | null =>
  findFields(document).find((field) => holds(readField(field), text)) ?? null;
