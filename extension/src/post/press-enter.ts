/** Presses Enter in a composer as a person does: some have no button and listen to this key alone. */
export function pressEnter(target: HTMLElement): void {
  const key = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, bubbles: true, cancelable: true, composed: true };
  target.focus();
  const passed = target.dispatchEvent(new KeyboardEvent('keydown', key));
  if (passed) target.dispatchEvent(new KeyboardEvent('keypress', key));
  target.dispatchEvent(new KeyboardEvent('keyup', key));
  // A form of one line is sent by the browser itself, which a made event does not bring about.
  const form = target.localName === 'input' ? (target as HTMLInputElement).form : null;
  if (passed && form) form.requestSubmit();
}
