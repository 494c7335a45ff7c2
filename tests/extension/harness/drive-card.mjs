/** Works the panel as an agent does. The panel's root is open, so that this needs no door of its own. */
export function driveCard(page) {
  const root = 'replywell-panel';
  const inPanel = (script, ...values) => page.evaluate(script, root, ...values);
  const waitIn = async (what, look, ...values) => {
    for (const end = Date.now() + (waitIn.patience ?? 30_000); ; ) {
      const seen = await inPanel(look, ...values).catch(() => null);
      if (seen) return seen;
      if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 80));
    }
  };
  return {
    waitIn,
    inPanel,
    /** Waits for a badge and returns how many there are. */
    badges: () => waitIn('badges', (host) => document.querySelector(host)?.shadowRoot.querySelectorAll('.badge').length),
    text: (selector) => inPanel((host, where) => document.querySelector(host)?.shadowRoot.querySelector(where)?.textContent ?? null, selector),
    press: (selector) =>
      waitIn(selector, (host, where) => {
        const button = document.querySelector(host)?.shadowRoot.querySelector(where);
        if (!button || button.disabled) return false;
        button.click();
        return true;
      }, selector),
    /** Opens the card on the review whose badge carries this id. */
    open: (id) =>
      waitIn(`the badge of ${id}`, (host, review) => {
        const badge = [...(document.querySelector(host)?.shadowRoot.querySelectorAll('.badge') ?? [])].find((each) => each.dataset.review === review);
        badge?.click();
        return Boolean(badge);
      }, id),
    /** Waits until the card holds a draft, and returns it. */
    draft: () => waitIn('a draft', (host) => document.querySelector(host)?.shadowRoot.querySelector('.card textarea')?.value),
    /** Replaces the text in the card. */
    write: (text) =>
      inPanel((host, words) => {
        const field = document.querySelector(host).shadowRoot.querySelector('.card textarea');
        field.focus();
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, text),
    told: () => waitIn('an outcome', (host) => document.querySelector(host)?.shadowRoot.querySelector('.told, .notice')?.textContent),
  };
}
