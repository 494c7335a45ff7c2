const PLAIN = /[^\p{L}\p{N}]+/gu;
const CANDIDATES = 6;

/** Opens the card on the review that holds these words, as a person does: finds them, scrolls there, clicks the nearest badge. */
export async function openCard(page, card, words, timeout) {
  const end = Date.now() + timeout;
  let reason = 'no badge appeared';
  while (Date.now() < end) {
    const found = await scrollTo(page, words);
    if (!found) reason = 'no such words stand on the page';
    await pause(500);
    for (let nth = 0; found && nth < CANDIDATES; nth++) {
      if (!(await pressBadge(card, found.top, nth))) break;
      if (await cardShows(card, words)) return;
      reason = 'no badge belongs to a review with these words';
      await card.inPanel((root) => (root.querySelector('.card .close')?.click(), true));
    }
    await pause(400);
  }
  throw new Error(reason);
}

// Of all places with these words the innermost one that can be seen; frames of the page's own origin are searched too.
async function scrollTo(page, words) {
  for (const frame of page.frames()) {
    const top = await Promise.resolve().then(() => frame.evaluate(findWords, words)).catch(() => null);
    if (top !== null) return { top };
  }
  return null;
}

function findWords(words) {
  const plain = (text) => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const wanted = plain(words);
  const holds = (element) => plain(element.textContent ?? '').includes(wanted);
  let innermost = null;
  const search = (root) => {
    for (const element of root.querySelectorAll('body *')) {
      if (/^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|TEXTAREA|OPTION)$/i.test(element.tagName) || element.localName === 'replywell-panel') continue;
      if (element.shadowRoot) searchShadow(element.shadowRoot);
      if (holds(element) && ![...element.children].some(holds) && element.getClientRects().length > 0) innermost ??= element;
    }
  };
  const searchShadow = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) searchShadow(element.shadowRoot);
      if (holds(element) && ![...element.children].some(holds)) innermost ??= element;
    }
  };
  search(document);
  if (!innermost) return null;
  innermost.scrollIntoView({ block: 'center' });
  let top = innermost.getBoundingClientRect().top;
  for (let view = window; view !== view.parent; view = view.parent) {
    try {
      top += view.frameElement?.getBoundingClientRect().top ?? 0;
    } catch {
      break;
    }
  }
  return top;
}

// The badge sits on the upper edge of its review: the nearest one above the words comes first.
function pressBadge(card, top, nth) {
  return card.inPanel(
    (root, line, index) => {
      const badges = [...root.querySelectorAll('.badge:not([data-known=""]):not([hidden])')];
      const far = (badge) => {
        const gap = line + 12 - badge.getBoundingClientRect().top;
        return gap >= 0 ? gap : 10_000 - gap;
      };
      const badge = badges.sort((one, other) => far(one) - far(other))[index];
      badge?.click();
      return Boolean(badge);
    },
    top,
    nth,
  );
}

async function cardShows(card, words) {
  for (let tries = 0; tries < 15; tries++) {
    const text = await card.text('.card .review-text');
    if (text !== null) return plain(text).includes(plain(words));
    await pause(100);
  }
  return false;
}

const plain = (text) => text.normalize('NFKC').toLowerCase().replace(PLAIN, '');
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
