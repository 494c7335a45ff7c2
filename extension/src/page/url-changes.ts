/** The part of the Navigation API that is used; Firefox has it only lately. */
interface NavigationLike {
  addEventListener(type: 'currententrychange', listener: () => void, options: { signal: AbortSignal }): void;
}

/**
 * Calls `onChange` when the address of a page changes without a load, as in single-page applications.
 *
 * Returns a function that looks at once: where the browser has no event for it, every change of the page is a chance to look.
 */
export function watchUrl(window: Window, signal: AbortSignal, onChange: (url: string) => void): () => void {
  let last = addressOf(window);
  let seen = window.location.href;
  const look = (): void => {
    // Asked at every change of the page, so the common answer must be cheap.
    if (window.location.href === seen) return;
    seen = window.location.href;
    const now = addressOf(window);
    if (now === last) return;
    last = now;
    onChange(window.location.href);
  };
  window.addEventListener('popstate', look, { signal });
  window.addEventListener('hashchange', look, { signal });
  (window as { navigation?: NavigationLike }).navigation?.addEventListener('currententrychange', look, { signal });
  return look;
}

/** An anchor moves the view, not the page, unless the application routes by it ("#/reviews"). */
function addressOf({ location }: Window): string {
  return location.origin + location.pathname + location.search + (/^#!?\//.test(location.hash) ? location.hash : '');
}
