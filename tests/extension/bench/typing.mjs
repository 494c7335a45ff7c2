// How long it takes from a keystroke in the card until the findings for the text as it then stands are shown.
import { openCard } from '../try-site/open-card.mjs';
import { setTheStage } from '../harness/set-the-stage.mjs';

const KEYSTROKES = 40;
const GOAL_MS = 150;
const WORDS = 'Hello, and thank you for writing to us. It is your own fault that it broke, and we have nothing to add to that today. '.repeat(3);

const stage = await setTheStage('chromium');
try {
  const { page, card } = await stage.visit('/');
  const first = await page.evaluate(() => document.querySelector('p.text').textContent.slice(0, 30));
  await openCard(page, card, first, 30_000);
  await card.draft();
  const times = [];
  // One letter more each time; the first keystrokes open connections that stay open.
  for (let at = 0; at < KEYSTROKES + 3; at++) {
    const time = await card.inPanel(timeKeystroke, WORDS.slice(0, WORDS.length - KEYSTROKES - 3 + at));
    if (at >= 3) times.push(time);
    await new Promise((resolve) => setTimeout(resolve, 120));
  }
  times.sort((one, other) => one - other);
  for (const [name, share] of [['median', 0.5], ['p95', 0.95]]) {
    const value = times[Math.floor(times.length * share)];
    console.log(JSON.stringify({ name: `typing_findings_${name}`, value, unit: 'ms', against: 'what an agent takes for at once, 150 ms', ratio: Math.round((value / GOAL_MS) * 1000) / 1000 }));
  }
} finally {
  await stage.close();
}

// Runs in the page: types, and waits until the list is no longer busy. The answer is a promise, which the look waits for.
function timeKeystroke(root, text) {
  const field = root.querySelector('.card textarea');
  const list = root.querySelector('.card .findings');
  field.value = text;
  const began = performance.now();
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return new Promise((resolve) => {
    const isDone = () => list.getAttribute('aria-busy') === 'false' && list.querySelector('.finding:not(.second)');
    const watch = new MutationObserver(() => {
      if (!isDone()) return;
      watch.disconnect();
      resolve(Math.round((performance.now() - began) * 10) / 10);
    });
    watch.observe(list, { subtree: true, childList: true, attributes: true });
  });
}
