/** A look goes through the whole page, so it is seldom; what opens and closes a dialog moves the focus, and is seen at once. */
const LOOK_EVERY = 2400;
const SIGNS = ['focusin', 'focusout', 'close'];

/**
 * Keeps the panel's host where it can be seen and used, until `signal` ends.
 *
 * A modal dialog of the site makes everything outside of it inert, and some applications write their whole document anew.
 */
export function keepOnTop(host: HTMLElement, view: Window, signal: AbortSignal): void {
  const look = () => {
    if (view.document.hidden) return;
    const modals = view.document.querySelectorAll('dialog:modal');
    const place = modals[modals.length - 1] ?? view.document.documentElement;
    if (place && host.parentNode !== place) place.append(host);
  };
  const lookUnlessOurs = (event: Event) => event.target !== host && look();
  for (const sign of SIGNS) view.addEventListener(sign, lookUnlessOurs, { capture: true, passive: true, signal });
  const timer = view.setInterval(look, LOOK_EVERY);
  signal.addEventListener('abort', () => view.clearInterval(timer));
  look();
}
