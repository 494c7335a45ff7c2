import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';
import { launchChromium } from './find-browser.mjs';
import { openTab } from './open-page.mjs';
import { readSavedPage } from './saved-page.mjs';

const TABS = 2;
const SITES = resolve(import.meta.dirname, '../../../shared/sites');
const FIELDS = [
  'id',
  'author',
  'text',
  'rating',
  'scale',
  'date',
  'date_raw',
  'truncated',
  'permalink',
  'parent_id',
  'replies',
];

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    'no-adapters': { type: 'boolean', default: false },
    url: { type: 'string' },
    timings: { type: 'boolean', default: false },
  },
});
if (files.length === 0) {
  process.stderr.write('usage: scripts/capture [--no-adapters] [--url URL] PAGE.html…\n');
  process.exit(2);
}

const script = await bundle('capture/in-page.ts');
const sites = values['no-adapters'] ? [] : await readSites();
const browser = await launchChromium();
const lines = new Map();
let next = 0;
let printed = 0;
let failed = false;
try {
  await Promise.all(Array.from({ length: Math.min(TABS, files.length) }, work));
} finally {
  await browser.close();
}
process.exitCode = failed ? 1 : 0;

/** Takes one page after the other; lines are printed in the order of the arguments. */
async function work() {
  let tab = await openTab(browser);
  while (next < files.length) {
    const at = next++;
    try {
      lines.set(at, await captureFile(tab, files[at]));
    } catch (error) {
      failed = true;
      lines.set(at, { file: files[at], error: { code: 'capture_failed', message: String(error?.message ?? error) } });
      await tab.tab.close().catch(() => {});
      tab = await openTab(browser);
    }
    while (lines.has(printed)) {
      process.stdout.write(`${JSON.stringify(lines.get(printed))}\n`);
      lines.delete(printed++);
    }
  }
}

async function captureFile(tab, file) {
  const page = await readSavedPage(file, values.url);
  await tab.show(page);
  await tab.tab.evaluate(script);
  const reading = await tab.tab.evaluate(
    (url, all, adapters) => globalThis.replywellCapture(url, all, adapters),
    page.url,
    sites,
    !values['no-adapters'],
  );
  const { milliseconds, reviews, ...rest } = reading;
  const timings = values.timings ? { milliseconds: Math.round(milliseconds) } : {};
  return { file: page.file, url: page.url, ...rest, ...timings, reviews: reviews.map(ordered) };
}

function ordered(review) {
  const known = FIELDS.map((field) => [field, review[field] ?? null]);
  const more = Object.entries(review).filter(
    ([field, value]) => !FIELDS.includes(field) && value !== null && value !== undefined,
  );
  return Object.fromEntries([...known, ...more]);
}

async function readSites() {
  const names = (await readdir(SITES)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(resolve(SITES, name), 'utf8'))));
}
