import { deepQueryAll } from '../lib/deep-dom.ts';
import { isVisible } from '../lib/is-visible.ts';
import { sleep, waitFor } from '../lib/wait.ts';
import { labelsOf } from './control-label.ts';
import { findControls } from './find-controls.ts';
import { isEnabled } from './find-button.ts';
import { pressControl } from './press-control.ts';
import { fitsButton, fitsForm, type ButtonKind } from './vocabulary.ts';

const DIALOGS =
  'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"], .modal, .popup, .swal2-popup';
const ASKED_WITHIN = 1_500;
const COMES_TO_REST = 250;
/** Longer than any question; a policy to agree to is read by a person. */
const LONGEST = 300;

/** Returns the dialogs that a person can see now. */
export const findQuestions = (): Element[] => deepQueryAll(document, DIALOGS).filter((each) => isVisible(each));

/**
 * Says yes where a dialog that was not there `before` asks whether to publish: a short text about sending, without
 * fields, with a button for yes and one for no. Everything else a site opens is left to the agent.
 */
export async function answerQuestion(before: Element[], signal?: AbortSignal): Promise<void> {
  const find = (): HTMLElement | null => {
    const fresh = findQuestions().filter((each) => !before.includes(each));
    return fresh.map((dialog) => yesIn(dialog)).find((control) => control !== null) ?? null;
  };
  if (!(await waitFor(find, { timeout: ASKED_WITHIN, signal }))) return;
  await sleep(COMES_TO_REST, signal);
  const yes = find();
  if (yes) pressControl(yes);
}

function yesIn(dialog: Element): HTMLElement | null {
  const text = ((dialog as HTMLElement).innerText ?? '').replace(/\s+/g, ' ').trim();
  if (text.length > LONGEST || dialog.querySelector('input:not([type="hidden"]), textarea, select, iframe'))
    return null;
  const controls = findControls(dialog).filter((each) => isVisible(each) && isEnabled(each)) as HTMLElement[];
  const says =
    (kind: ButtonKind) =>
    (control: Element): boolean =>
      labelsOf(control).some((label) => fitsButton(kind, label) === 1);
  if (!controls.some((each) => says('cancel')(each) || says('no')(each))) return null;
  const named = controls.filter((each) => !says('yes')(each) && (says('send')(each) || says('reply')(each)));
  const agreed = fitsForm('question', text) > 0 ? controls.filter(says('yes')) : [];
  const candidates = named.length > 0 ? named : agreed;
  return candidates.length === 1 ? candidates[0]! : null;
}
