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
