import { bundle } from '../capture/bundle.mjs';
import { launchChromium } from '../capture/find-browser.mjs';
import { measureRest } from './rest.mjs';
import { threadPage } from './thread-page.mjs';

/* How long reading takes in Chromium: whole, in its longest task on the page's main thread, per review, and at rest. */
const SIZES = [100, 898, 2000, 5000];
const RUNS = 5;

const script = await bundle('capture/in-page.ts');
const browser = await launchChromium();
try {
  const perReview = new Map();
  for (const size of SIZES) perReview.set(size, await measureSize(size));
  print(
    'capture_cost_per_review_5000_to_100',
    perReview.get(5000) / perReview.get(100),
    'ratio',
    'the cost per review of 100 reviews',
    perReview.get(5000) / perReview.get(100),
  );
  await measureRest(browser, print);
} finally {
  await browser.close();
}

async function measureSize(size) {
  const tab = await openThread(size);
  await tab.evaluate(script);
  const runs = [];
  for (let run = 0; run < RUNS; run++) runs.push(await tab.evaluate(timeOne));
  await tab.close();
  const median = (of) => runs.map(of).sort((one, other) => one - other)[RUNS >> 1];
  if (runs.some(({ found }) => found !== size)) throw new Error(`read ${runs[0].found} of ${size} reviews`);
  const whole = median(({ whole }) => whole);
  print(
    `capture_${size}_reviews`,
    whole,
    'ms',
    'walking every node and text of the page once',
    whole / median(({ walk }) => walk),
  );
  print(
    `capture_${size}_reviews_longest_task`,
    median(({ longest }) => longest),
    'ms',
    'a long task of 50 ms',
    median(({ longest }) => longest) / 50,
  );
  return whole / size;
}

/** Runs in the page. The longest task is the longest gap between two turns of a message loop that runs beside the reading. */
async function timeOne() {
  const channel = new MessageChannel();
  let longest = 0;
  let last = performance.now();
  let running = true;
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (running) channel.port2.postMessage(null);
  };
  channel.port2.postMessage(null);
  const start = performance.now();
  const { reviews } = await globalThis.replywellCapture(location.href, [], false);
  const whole = performance.now() - start;
  running = false;
  channel.port1.close();
  const before = performance.now();
  let letters = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
  while (walker.nextNode())
    letters +=
      walker.currentNode.nodeType === 3 ? walker.currentNode.nodeValue.length : walker.currentNode.className.length;
  return { whole, longest, walk: Math.max(0.1, performance.now() - before), found: reviews.length, letters };
}

async function openThread(size) {
  const tab = await browser.newPage();
  await tab.setContent(threadPage(size), { waitUntil: 'domcontentloaded' });
  return tab;
}

function print(name, value, unit, against, ratio, quartiles) {
  const round = (number) => Math.round(number * 1000) / 1000;
  const line = { name, value: round(value), unit, against, ratio: round(ratio), quartiles: quartiles?.map(round) };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
