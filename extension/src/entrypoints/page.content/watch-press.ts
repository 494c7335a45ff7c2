import type { InsertedReply } from './road';

const BUTTON = 'button, input[type="submit"], input[type="button"], [role="button"], a[href^="#"], a:not([href])';

/** Calls `onPress` once when the agent sends the form: by its button, by Enter, or by whatever submits it. */
export function watchPress({ field, button }: InsertedReply, onPress: () => void, signal: AbortSignal): void {
  const form = field.closest('form') ?? field.parentElement?.parentElement ?? field;
  const { ownerDocument: document } = field;
  const stop = new AbortController();
  const pressed = () => {
    stop.abort();
    onPress();
  };
  const options = { capture: true, signal: AbortSignal.any([signal, stop.signal]) };
  document.addEventListener('submit', (event) => event.target === form && pressed(), options);
  document.addEventListener(
    'click',
    (event) => {
      const target = event.target as Element | null;
      const control = target?.closest?.(BUTTON);
      if ((button && target && button.contains(target)) || (control && form.contains(control))) pressed();
    },
    options,
  );
}
