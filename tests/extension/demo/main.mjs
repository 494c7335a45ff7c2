// Plays an agent who answers one comment in each language on a real comment system, and says what happened.
import { parseArgs } from 'node:util';
import { createInterface } from 'node:readline/promises';
import { driveCard } from '../harness/drive-card.mjs';
import { findPort } from '../harness/find-port.mjs';
import { launchBrowser } from '../harness/launch-browser.mjs';
import { pairDevice } from '../harness/pair-device.mjs';
import { startServer } from '../harness/start-server.mjs';
import { openCard } from '../try-site/open-card.mjs';
import { postReply } from '../try-site/post-reply.mjs';

const REVIEWS = [
  { language: 'Russian', words: 'Курьер опоздал на 3 часа' },
  { language: 'English', words: 'Stopped working after 7 days' },
  { language: 'Polish', words: 'Świetna obsługa, błyskawiczna wysyłka' },
  { language: 'Estonian', words: 'Üldse ei tööta' },
];
const PATIENCE = 60_000;

const { values: options } = parseArgs({
  options: {
    url: { type: 'string' },
    headless: { type: 'boolean', default: false },
    browser: { type: 'string', default: 'chromium' },
    screenshot: { type: 'string' },
  },
});
const open = [];

async function play() {
  const server = await startServer({ port: await findPort(), agents: [{ name: 'Anna' }] });
  open.push(server);
  const opened = await launchBrowser(options.browser, { headless: options.headless });
  open.push(opened);
  await pairDevice(opened, server.url, await server.pair(), { hold: options.headless ? 0 : 3, publicName: 'Anna, Kettle shop' });
  const page = await opened.browser.newPage();
  await page.goto(options.url, { waitUntil: 'domcontentloaded' });
  const outcomes = [];
  for (const review of REVIEWS) outcomes.push(await answer(page, server, review));
  const posted = outcomes.filter((outcome) => outcome.status !== 'failed').length;
  const visible = outcomes.filter((outcome) => outcome.status === 'visible').length;
  console.log(`${posted} posted, ${visible} visible`);
  if (!options.headless) await createInterface(process.stdin, process.stdout).question('Press Enter to close the browser. ');
  return visible === REVIEWS.length;
}

async function answer(page, server, { language, words }) {
  const result = { status: 'failed', draft: null, error: null };
  const card = driveCard(page, { patience: PATIENCE });
  try {
    await card.badges();
    await openCard(page, card, words, PATIENCE);
    await card.draft();
    if (options.screenshot && language === 'English') await page.screenshot({ path: options.screenshot });
    await postReply({ card, server, options: {}, result });
  } catch (error) {
    result.error ??= error.message;
  }
  const shown = await stands(page, result.draft);
  if (result.status === 'visible' && !shown) Object.assign(result, { status: 'submitted', error: 'it does not stand on the page' });
  console.log(`${language}: ${result.status}${result.error ? ` (${result.error})` : ''}\n  "${words}"\n  → ${result.draft ?? 'no draft'}\n`);
  return result;
}

// The demo does not take the extension's word: it looks at the page as a visitor would see it.
async function stands(page, text) {
  if (!text) return false;
  return page.evaluate((reply) => {
    const words = (value) => value.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    return words(document.querySelector('#isso-thread')?.innerText ?? '').includes(words(reply));
  }, text);
}

const good = await play().catch((error) => (console.error(`demo: ${error.message}`), false));
for (const each of open.reverse()) await each.close().catch(() => undefined);
process.exit(good ? 0 : 1);
