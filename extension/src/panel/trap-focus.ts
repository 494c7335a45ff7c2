const REACHABLE = 'button:not(:disabled), select, textarea, input, summary, a[href], [tabindex="0"]';

/** Keeps Tab inside a dialog: after the last control comes the first. */
export function trapFocus(dialog: HTMLElement, event: KeyboardEvent): void {
  if (event.key !== 'Tab') return;
  const controls = [...dialog.querySelectorAll<HTMLElement>(REACHABLE)].filter((control) => control.checkVisibility());
  const [first, last] = [controls[0], controls.at(-1)];
  const active = (dialog.getRootNode() as ShadowRoot).activeElement;
  const from = event.shiftKey ? first : last;
  if (active !== from && active !== null) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
