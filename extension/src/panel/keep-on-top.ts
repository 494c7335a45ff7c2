const LOOK_EVERY = 600;

/**
 * Keeps the panel's host where it can be seen and used, until `signal` ends.
 *
 * A modal dialog of the site makes everything outside of it inert, and some applications write their whole document anew.
 */
export function keepOnTop(host: HTMLElement, view: Window, signal: AbortSignal): void {
  const look = () => {
    const modals = view.document.querySelectorAll('dialog:modal');
    const place = modals[modals.length - 1] ?? view.document.documentElement;
    if (place && host.parentNode !== place) place.append(host);
  };
  const timer = view.setInterval(look, LOOK_EVERY);
  signal.addEventListener('abort', () => view.clearInterval(timer));
  look();
}
