import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from '../../extension/scripts/capture/bundle.mjs';
import { launchChromium } from '../../extension/scripts/capture/find-browser.mjs';
import { openTab } from '../../extension/scripts/capture/open-page.mjs';
import { readSavedPage } from '../../extension/scripts/capture/saved-page.mjs';
import { readTruth } from './read-truth.mjs';
import { scoreFields } from './score-fields.mjs';
import { scoreItems } from './score.mjs';

/* Prints a JSON line a page and one with the whole: how well the generic reader alone reads the real saved pages. */
const { values } = parseArgs({
  options: {
    pages: {
      type: 'string',
      default: resolve(import.meta.dirname, '../../../shared/pages'),
    },
    only: { type: 'string' },
    show: { type: 'boolean', default: false },
  },
});
if (!existsSync(resolve(values.pages, 'INDEX.jsonl'))) {
  process.stderr.write(`skipped: no saved pages in ${values.pages}\n`);
  process.exit(77);
}
const rows = (await readFile(resolve(values.pages, 'INDEX.jsonl'), 'utf8'))
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const pages = rows.filter(({ kind, file }) => kind !== 'fragment' && (!values.only || file.includes(values.only)));
const script = await bundle('capture/in-page.ts');
const browser = await launchChromium();
const sums = {
  f1: [],
  author: [0, 0],
  rating: [0, 0],
  date: [0, 0],
  negatives: 0,
  false_items: 0,
};
const { tab, show } = await openTab(browser);
try {
  for (const row of pages) await measure(row);
} finally {
  await browser.close();
}
const share = ([right, all]) => (all ? right / all : null);
const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
print({
  whole: true,
  pages: sums.f1.length,
  macro_f1: round(mean(sums.f1)),
  author: round(share(sums.author)),
  rating: round(share(sums.rating)),
  date: round(share(sums.date)),
  negative_pages: sums.negatives,
  false_items: sums.false_items,
});

async function measure(row) {
  await show(await readSavedPage(resolve(values.pages, `${row.file}.gz`), undefined));
  const truth = row.kind === 'reviews' ? await tab.evaluate(readTruth, row.selectors) : [];
  await tab.evaluate(script);
  const reading = await tab.evaluate(() => globalThis.replywellCapture(location.href, [], false));
  if (row.kind !== 'reviews') return measureNegative(row, reading);
  const items = scoreItems(truth, reading.reviews);
  const fields = scoreFields(items.matches, row.has_ratings && isStars(row));
  sums.f1.push(items.f1);
  for (const field of ['author', 'rating', 'date'])
    fields.counts[field].forEach((count, at) => (sums[field][at] += count));
  print({
    file: row.file.slice(0, 40),
    f1: round(items.f1),
    precision: round(items.precision),
    recall: round(items.recall),
    wanted: items.wanted,
    found: items.found,
    ms: Math.round(reading.milliseconds),
    author: fields.counts.author.join('/'),
    rating: fields.counts.rating.join('/'),
    date: fields.counts.date.join('/'),
  });
  if (values.show) explain(items, fields);
}

function measureNegative(row, reading) {
  // The page with a single review is read; the others hold none.
  const expected = row.kind === 'single' ? 1 : 0;
  sums.negatives++;
  sums.false_items += Math.max(0, reading.reviews.length - expected);
  print({
    file: row.file.slice(0, 50),
    kind: row.kind,
    state: reading.state,
    found: reading.reviews.length,
    expected,
    ms: Math.round(reading.milliseconds),
  });
  if (values.show)
    for (const review of reading.reviews.slice(0, 6))
      print({
        extra: review.text.slice(0, 100),
        author: review.author,
        date: review.date,
      });
}

/** Votes are called ratings in a few rows of the index. */
function isStars({ selectors }) {
  return !/vote|like|score|recommend|kciuk|comment__rating|rating-button|Axis/.test(selectors.rating ?? '');
}

function explain({ missed, extra, matches }, { wrong }) {
  for (const each of missed.slice(0, 4)) print({ missed: each.text.trim().slice(0, 120) });
  for (const each of extra.slice(0, 4))
    print({
      extra: each.text.slice(0, 120),
      author: each.author,
      date: each.date,
    });
  for (const each of matches.filter(({ f1 }) => f1 < 0.9).slice(0, 3))
    print({
      differs: each.f1.toFixed(2),
      truth: each.truth.text.trim().replace(/\s+/g, ' ').slice(0, 200),
      got: each.review.text.slice(0, 200),
    });
  for (const each of wrong.slice(0, 5))
    print({
      wrong: each.field,
      truth: each.truth?.trim().replace(/\s+/g, ' ').slice(0, 80),
      got: each.got,
      raw: each.raw,
    });
}

function print(line) {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function round(number) {
  return number === null ? null : Math.round(number * 1000) / 1000;
}
