/** Opens the card on the review of an author. */
export const openOf = (card, author) =>
  card.waitIn(
    `the badge of ${author}`,
    (root, name) => {
      const badge = [...root.querySelectorAll('.badge:not([data-known=""])')].find((each) => each.ariaLabel.includes(name));
      badge?.click();
      return Boolean(badge);
    },
    author,
  );

/** Waits until the panel says that a reply has this outcome. */
export const outcome = (card, status) =>
  card.waitIn(`the outcome ${status}`, (root, wanted) => root.querySelector(`[data-outcome="${wanted}"]`)?.textContent, status);

/** Presses a key together with Ctrl. */
export async function control(page, key) {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** A real click on a button of the card: the clipboard opens to nothing else. */
export async function clickIn(page, card, selector) {
  // Without a tab that is seen, there are no frames to wait for.
  await page.bringToFront();
  const { x, y } = await card.waitIn(`${selector} at rest`, placeAtRest, selector);
  await page.mouse.click(x, y);
}

// Runs in the page. A card that grew stands below its place until the next frame, hundreds of pixels off, and findings that
// come move it once more: a place is clicked at when it stays, nothing is awaited, and the button is what lies there.
async function placeAtRest(root, selector) {
  const look = () => {
    const button = root.querySelector(selector);
    if (!button || button.disabled || root.querySelector('.findings[aria-busy=true]')) return null;
    const { left, top, width, height } = button.getBoundingClientRect();
    const place = { x: left + width / 2, y: top + height / 2 };
    return button.contains(root.elementFromPoint(place.x, place.y)) ? place : null;
  };
  const before = look();
  for (let frames = 0; frames < 3; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
  const after = look();
  return before && after && before.x === after.x && before.y === after.y ? after : null;
}
