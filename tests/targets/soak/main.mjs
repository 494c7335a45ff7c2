// Posts many replies in a row to a real system through the real extension while our server dies three times.
//   node tests/targets/soak/main.mjs TARGET [--browser chromium|firefox] [--replies 50] [--log FILE]
// Prints one JSON object: what page, site's database and our database hold. Exit status 0 only for all once everywhere.
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findPort } from '../../extension/harness/find-port.mjs';
import { launchBrowser } from '../../extension/harness/launch-browser.mjs';
import { pairDevice } from '../../extension/harness/pair-device.mjs';
import { startServer } from '../../extension/harness/start-server.mjs';
import { show } from '../post-on-target.mjs';
import { CACHE, startTarget, stopTarget, TARGETS } from '../targets.mjs';
import { count, countBelowOwn, readOurs, readSite } from './count-lines.mjs';
import { postAll } from './post-all.mjs';
import { makeReviews, writeReviews } from './write-reviews.mjs';

const OPTIONS = { browser: { type: 'string', default: 'chromium' }, replies: { type: 'string', default: '50' }, log: { type: 'string' } };
const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
const [name] = positionals;
const target = TARGETS[name];
const recipe = target.recipe ?? name;
const reviews = makeReviews(Number(values.replies), Date.now() % 1e6);
const marks = reviews.map(({ mark }) => mark);
const began = Date.now();
const OUTBOX_PATIENCE = 180_000;
const ends = [];

async function soak() {
  const file = join(CACHE, `soak-${recipe}.json`);
  await writeReviews(file, reviews);
  startTarget(name, { RESET: '1', SEED_REVIEWS: file, PAGE_SIZE: '100' });
  ends.push(() => stopTarget(name));
  const server = await startServer({ port: await findPort(), agents: [{ name: 'soak' }] });
  ends.push(() => server.close());
  const opened = await launchBrowser(values.browser);
  ends.push(() => opened.close());
  await pairDevice(opened, server.url, await server.pair(), { hold: 0, publicName: target.identity?.name ?? 'Shop staff', publicEmail: 'staff@example.test' });
  const page = await opened.browser.newPage();
  if (target.login) await target.login(page);
  const told = [];
  for await (const outcome of postAll({ page, target, reviews, server })) {
    told.push(outcome);
    if (values.log) appendFileSync(values.log, `${JSON.stringify({ name, browser: values.browser, ...outcome })}\n`);
  }
  await untilReported(server, told);
  return report(told, await readPage(page), readSite(recipe, CACHE), server);
}

// What could not be reported while the server was away waits in the outbox for its next alarm.
async function untilReported(server, told) {
  const visible = told.filter(({ status }) => status === 'visible').length;
  for (const end = Date.now() + OUTBOX_PATIENCE; Date.now() < end; await new Promise((done) => setTimeout(done, 3_000)))
    if (count(marks, readOurs(server.database, 'visible')).once >= visible) return;
}

// A list that shows its items page by page is searched for each reply; only its rows count, for it repeats what is searched for.
async function readPage(page) {
  const bySearch = target.page('a') !== target.page('');
  const texts = [];
  for (const { words, mark } of bySearch ? reviews : reviews.slice(0, 1)) {
    const frame = await show(target, page, bySearch ? mark : words);
    await new Promise((done) => setTimeout(done, bySearch ? 200 : 4_000));
    const where = bySearch ? target.items : 'body';
    texts.push(await frame.evaluate((rows) => [...document.querySelectorAll(rows)].map((row) => row.innerText).join('\n'), where));
  }
  return texts;
}

function report(told, pageTexts, siteTexts, server) {
  const visible = told.filter(({ status }) => status === 'visible').length;
  const onPage = count(marks, pageTexts);
  const belowOwn = pageTexts.length === 1 ? countBelowOwn(reviews, pageTexts[0]) : null;
  const inSite = count(marks, siteTexts);
  const inOurs = count(marks, readOurs(server.database, 'visible'));
  const notVisible = told.filter(({ status }) => status !== 'visible').map(({ at, status, said }) => ({ at, status, said }));
  return { name, browser: values.browser, replies: reviews.length, visible, onPage, belowOwn, inSite, inOurs, notVisible, seconds: Math.round((Date.now() - began) / 1000) };
}

const endAll = async () => {
  for (const end of ends.splice(0).reverse()) await Promise.resolve().then(end).catch(() => undefined);
};
process.once('SIGTERM', () => void endAll().then(() => process.exit(1)));
const result = await soak().catch((error) => ({ name, browser: values.browser, error: error.stack }));
await endAll();
console.log(JSON.stringify(result));
const whole = [result.inSite, result.inOurs].every((each) => each?.once === reviews.length) && result.visible === reviews.length;
process.exit(whole ? 0 : 1);
