/**
 * Notes what the page says by `alert()`, which shows nowhere in the page. Runs in the page's own world, so it may use
 * nothing from outside itself.
 *
 * The site's own `alert` is called as ever, and comes back at the end. Texts are handed over when they are asked for:
 * while an alert stands open, no other script runs.
 */
export function noteAlerts(): void {
  // One that was put in before goes: it was asked for twice, or its page script is gone.
  document.dispatchEvent(new CustomEvent('replywell-end'));
  const own = window.alert;
  const heard: string[] = [];
  const noting = (...said: unknown[]): void => {
    heard.push(String(said[0] ?? ''));
    own.apply(window, said as [string]);
  };
  const tell = (): boolean =>
    document.dispatchEvent(new CustomEvent('replywell-heard', { detail: JSON.stringify(heard) }));
  const end = (): void => {
    if (window.alert === noting) window.alert = own;
    document.removeEventListener('replywell-ask', tell);
  };
  window.alert = noting;
  document.addEventListener('replywell-ask', tell);
  document.addEventListener('replywell-end', end, { once: true });
}
