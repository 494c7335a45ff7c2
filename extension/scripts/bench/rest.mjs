import { readdirSync, readFileSync } from 'node:fs';
import { bundle } from '../capture/bundle.mjs';
import { threadPage } from './thread-page.mjs';

/* What watching a page costs where nothing comes but noise: the same page with and without it, by turns. */
const REVIEWS = 300;
const PAIRS = 5;
const TURN_MS = 5000;
const PAUSE_MS = 500;

/** Kinds of noise, each run in the page, ten times a second; and how long the watch may take to know it. */
const NOISES = {
  beside: { makeNoise: tickBeside, settle: 3000 },
  in_body: { makeNoise: comeAndGo, settle: 3000 },
  in_reviews: { makeNoise: countLikes, settle: 15_000 },
};

/**
 * Measures processor time, not the clock's: of the scripts on the page's thread, and of the whole process of the page.
 *
 * `print` gets each figure; the value is the median over the pairs of turns, with the quartiles beside it.
 */
export async function measureRest(browser, print) {
  for (const [name, noise] of Object.entries(NOISES)) await measureNoise(browser, { name, ...noise }, print);
}

async function measureNoise(browser, { name, makeNoise, settle }, print) {
  const tab = await browser.newPage();
  await tab.setContent(threadPage(REVIEWS), { waitUntil: 'domcontentloaded' });
  await tab.evaluate(await bundle('capture/in-page.ts'));
  await tab.evaluate(await bundle('page/in-page.ts'));
  const read = await openMeter(browser, tab);
  await tab.evaluate(makeNoise);
  await sleep(PAUSE_MS);
  const turns = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    const without = await measureTurn(read);
    await tab.evaluate(() => globalThis.replywellWatch());
    await sleep(settle);
    turns.push({ without, watched: await measureTurn(read) });
    await tab.evaluate(() => globalThis.replywellStop());
    await sleep(PAUSE_MS);
  }
  await tab.close();
  const cost = (of) => turns.map(({ without, watched }) => percent(watched[of] - without[of]));
  const page = (of) =>
    quantile(
      turns.map(({ without }) => percent(without[of])),
      0.5,
    );
  const against = (of) => `the page's own noise, ${page(of).toFixed(2)} %`;
  const spread = (of) => [quantile(cost(of), 0.25), quantile(cost(of), 0.75)];
  for (const of of ['script', 'process']) {
    const median = quantile(cost(of), 0.5);
    print(`capture_idle_${of}_noise_${name}`, median, '%', against(of), (page(of) + median) / page(of), spread(of));
  }
}

/** Returns a function that reads the milliseconds spent so far. */
async function openMeter(browser, tab) {
  const client = await tab.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const system = await browser.target().createCDPSession();
  const { processInfo } = await system.send('SystemInfo.getProcessInfo');
  // Of all pages, the one just filled has worked most.
  const { id } = processInfo
    .filter(({ type }) => type === 'renderer')
    .reduce((one, other) => (other.cpuTime > one.cpuTime ? other : one));
  return async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return { script: metrics.find(({ name }) => name === 'ScriptDuration').value * 1000, process: processTime(id) };
  };
}

/** Linux keeps the time of every thread to the nanosecond. */
function processTime(id) {
  const threads = readdirSync(`/proc/${id}/task`);
  const times = threads.map((thread) =>
    Number(readFileSync(`/proc/${id}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
  );
  return times.reduce((sum, time) => sum + time, 0) / 1e6;
}

async function measureTurn(read) {
  const before = await read();
  await sleep(TURN_MS);
  const after = await read();
  return { script: after.script - before.script, process: after.process - before.process };
}

const percent = (milliseconds) => (milliseconds / TURN_MS) * 100;
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const quantile = (values, part) =>
  [...values].sort((one, other) => one - other)[Math.round((values.length - 1) * part)];

/** A counter of visitors, with a pixel that is loaded anew. */
function tickBeside() {
  const box = document.createElement('div');
  document.body.append(box);
  let ticks = 0;
  setInterval(() => {
    box.textContent = `${++ticks} online`;
    box.className = `tick-${ticks % 2}`;
    box.append(document.createElement('img'));
  }, 100);
}

/** Boxes that come and go at the end of the page itself. */
function comeAndGo() {
  let box = document.createElement('div');
  setInterval(() => {
    box.remove();
    box = document.createElement('div');
    box.textContent = 'New!';
    document.body.append(box);
  }, 100);
}

/** Numbers that count up within the reviews. */
function countLikes() {
  const likes = [...document.querySelectorAll('.reply')].slice(0, 20).map((place) => {
    const number = document.createElement('span');
    place.append(number);
    return number;
  });
  let ticks = 0;
  setInterval(() => (likes[++ticks % likes.length].textContent = `${ticks}`), 100);
}
