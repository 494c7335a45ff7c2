import { PATIENCE, until } from '../../_shared/patience.mjs';

const PANEL = 'replywell-panel';

/** Works the panel as an agent does. The panel's root is open, so this needs no door of its own. */
export function driveCard(page, { patience = PATIENCE } = {}) {
  // A frame of another origin has a panel of its own; whichever shows something is the one.
  const inPanel = async (look, ...values) => {
    for (const frame of page.frames()) {
      const seen = await evaluateIn(frame, `(${lookInRoots})(${JSON.stringify(PANEL)}, ${look}, ${JSON.stringify(values)})`);
      if (seen) return seen;
    }
    return null;
  };
  const waitIn = (what, look, ...values) => until(what, () => inPanel(look, ...values), patience);
  return {
    waitIn,
    inPanel,
    /** Waits for analysed badges and returns how many there are. */
    badges: () => waitIn('badges', (root) => root.querySelectorAll('.badge:not([data-known=""])').length),
    text: (selector) => inPanel((root, where) => root.querySelector(where)?.textContent ?? null, selector),
    press: (selector) => waitIn(selector, pressIn, selector),
    /**
     * Presses a button and catches what comes of it in the moment in which it appears, in the page itself: a hold of a second
     * may be over before one has asked twice. What is caught can be pressed, or the page loaded anew. Returns its text.
     */
    pressAndCatch: (selector, sign, then = null) => waitIn(`${sign} after ${selector}`, pressAndCatchIn, selector, sign, then),
    /** Opens the card on the review whose badge carries this id. */
    open: (id) =>
      waitIn(`the badge of ${id}`, (root, review) => {
        const badge = [...root.querySelectorAll('.badge:not([data-known=""])')].find((each) => each.dataset.review === review);
        badge?.click();
        return Boolean(badge);
      }, id),
    /** Waits until the card holds a draft, and returns it. */
    draft: () => waitIn('a draft', (root) => root.querySelector('.card textarea')?.value),
    /** Replaces the text in the card. */
    write: (text) => waitIn('the reply field', writeIn, text),
    /** Waits for the end of posting; the page may be loaded anew meanwhile. */
    told: () => waitIn('an outcome', (root) => root.querySelector('.told[data-outcome], .told.bad, .notice[data-outcome] p')?.textContent),
  };
}

// A frame that goes away while one looks shows nothing; its error is thrown at once or later.
async function evaluateIn(frame, source) {
  try {
    return await frame.evaluate(source);
  } catch {
    return null;
  }
}

// Runs in the page. It gets `look` as part of its own source: a page's policy may forbid to make functions from strings.
function lookInRoots(panel, look, values) {
  for (const host of document.querySelectorAll(panel)) {
    const seen = host.shadowRoot && look(host.shadowRoot, ...values);
    if (seen) return seen;
  }
  return null;
}

function pressIn(root, selector) {
  const button = root.querySelector(selector);
  if (!button || button.disabled) return false;
  button.click();
  return true;
}

async function pressAndCatchIn(root, selector, sign, then) {
  // The page may be gone before the answer is through; then it is asked again in the page that was loaded anew.
  const kept = sessionStorage.getItem('caught');
  if (kept !== null) {
    sessionStorage.removeItem('caught');
    return kept;
  }
  const button = root.querySelector(selector);
  if (!button || button.disabled) return null;
  button.click();
  const caught = await new Promise((resolve) => {
    const look = () => {
      const found = root.querySelector(sign);
      if (!found) return;
      watch.disconnect();
      resolve(found);
    };
    const watch = new MutationObserver(look);
    watch.observe(root, { subtree: true, childList: true });
    look();
  });
  if (then === 'press') caught.click();
  if (then === 'reload') {
    sessionStorage.setItem('caught', caught.textContent);
    location.reload();
    // What the old page says comes through or not; the new one says it for certain.
    return null;
  }
  return caught.textContent;
}

function writeIn(root, words) {
  const field = root.querySelector('.card textarea');
  if (!field) return false;
  field.focus();
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}
