import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundle } from '../capture/bundle.mjs';
import { launchChromium } from '../capture/find-browser.mjs';
import { openTab } from '../capture/open-page.mjs';
import { readSavedPage } from '../capture/saved-page.mjs';
import { proposeSite } from './propose-site.mjs';

const root = resolve(import.meta.dirname, '../../..');
const [name, file, url] = process.argv.slice(2);
if (!name || !file) {
  process.stderr.write('usage: scripts/new-site NAME PAGE.html [URL]\n');
  process.exit(2);
}
const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
const target = resolve(root, `shared/sites/${slug}.json`);
const folder = resolve(root, `tests/pages/sites/${slug}`);
if (existsSync(target)) {
  process.stderr.write(`shared/sites/${slug}.json is there already\n`);
  process.exit(1);
}

const page = await readSavedPage(file, url);
const browser = await launchChromium();
try {
  const { tab, show } = await openTab(browser);
  await show(page);
  await tab.evaluate(await bundle('capture/in-page.ts'));
  const proposal = await tab.evaluate(proposeSite, page.url);
  if (!proposal)
    throw new Error('no list of reviews was found on that page; write the adapter by hand (docs/sites.md)');
  await mkdir(folder, { recursive: true });
  await writeJson(target, siteOf(proposal.fields));
  await writeJson(resolve(folder, 'expected.json'), { url: page.url, reviews: proposal.reviews });
  await writeFile(resolve(folder, 'page.html'), proposal.sample);
} finally {
  await browser.close();
}
process.stdout.write(
  `shared/sites/${slug}.json and tests/pages/sites/${slug}/ are drafts. Replace texts and names by invented ones, correct the selectors, then run: node --test tests/pages/adapters.test.mjs\n`,
);

function siteOf(fields) {
  const { origin } = new URL(page.url.startsWith('http') ? page.url : 'https://example.com');
  return {
    $schema: '../schema/site.schema.json',
    name,
    lastModified: new Date().toISOString().slice(0, 10),
    confidence: 'draft',
    verified_on: null,
    platform: 'generic',
    examples: [page.url.startsWith('http') ? page.url : `${origin}/`],
    pages: [{ name: 'Reviews', matches: [`${origin}/*`], reviews: fields }],
  };
}

async function writeJson(path, value) {
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
  await readFile(path);
}
