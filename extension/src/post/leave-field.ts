import { deepActiveElement } from '../lib/deep-dom.ts';
import type { Field } from './find-fields.ts';

/** Leaves a field as a person does who is done with it: some forms look at it only then. */
export function leave({ target }: Field): void {
  if (deepActiveElement(target.ownerDocument) === target) target.blur();
  else
    for (const type of ['blur', 'focusout'])
      target.dispatchEvent(new FocusEvent(type, { bubbles: type === 'focusout', composed: true }));
}
