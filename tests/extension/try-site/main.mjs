// Plays one agent on one page of a real site. Prints one JSON object; see contract.md.
import { driveCard } from '../harness/drive-card.mjs';
import { findPort } from '../harness/find-port.mjs';
import { launchBrowser } from '../harness/launch-browser.mjs';
import { pairDevice } from '../harness/pair-device.mjs';
import { startServer } from '../harness/start-server.mjs';
import { openCard } from './open-card.mjs';
import { readCookies } from './read-cookies.mjs';
import { readOptions } from './read-options.mjs';
import { postReply } from './post-reply.mjs';

const options = readOptions(process.argv.slice(2));
const began = Date.now();
const result = { captured: 0, analysis: null, draft: null, findings: null, status: 'failed', seconds: 0, error: null };
const open = [];

async function walk() {
  const server = await startServer({ port: await findPort(), agents: [{ name: 'try-site' }] });
  open.push(server);
  const opened = await launchBrowser(options.browser, { headless: !options.headed });
  open.push(opened);
  await pairDevice(opened, server.url, await server.pair(), { hold: options.hold, publicName: options.name, publicEmail: options.email });
  if (options.cookies) await opened.browser.setCookie(...(await readCookies(options.cookies, options.url)));
  const page = await opened.browser.newPage();
  await page.goto(options.url, { waitUntil: 'domcontentloaded', timeout: 45_000 }).catch(() => undefined);
  try {
    const card = driveCard(page, { patience: options.timeout });
    await openCard(page, card, options.review, options.timeout);
    await postReply({ page, card, server, options, result });
  } finally {
    if (options.screenshot) await page.screenshot({ path: options.screenshot }).catch(() => undefined);
  }
}

const late = new Promise((_, reject) => setTimeout(() => reject(new Error('it took too long')), options.timeout * 2 + 60_000).unref());
await Promise.race([walk(), late]).catch((error) => (result.error ??= error.message));
for (const each of open.reverse()) await each.close().catch(() => undefined);
result.seconds = Math.round((Date.now() - began) / 100) / 10;
console.log(JSON.stringify(result));
process.exit(result.status === 'visible' ? 0 : 1);
