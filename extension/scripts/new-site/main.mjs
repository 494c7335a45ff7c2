import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundle } from '../capture/bundle.mjs';
import { launchChromium } from '../capture/find-browser.mjs';
import { openTab } from '../capture/open-page.mjs';
import { readSavedPage } from '../capture/saved-page.mjs';

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
const address = page.url.startsWith('http') ? page.url : 'https://example.com/';
const browser = await launchChromium();
try {
  const { tab, show } = await openTab(browser);
  await show(page);
  for (const entry of ['capture/in-page.ts', 'teach/in-page.ts']) await tab.evaluate(await bundle(entry));
  const today = new Date().toISOString().slice(0, 10);
  const proposal = await tab.evaluate((...given) => globalThis.replywellPropose(...given), address, today);
  if (!proposal)
    throw new Error('no list of reviews was found on that page; write the adapter by hand (docs/sites.md)');
  await mkdir(folder, { recursive: true });
  await writeJson(target, { $schema: '../schema/site.schema.json', ...proposal.site, name, verified_on: null });
  await writeJson(resolve(folder, 'expected.json'), { url: address, reviews: proposal.reviews });
  await writeFile(resolve(folder, 'page.html'), pageOf(proposal.markup));
} finally {
  await browser.close();
}
process.stdout.write(
  `shared/sites/${slug}.json and tests/pages/sites/${slug}/ are drafts. Replace texts and names by invented ones, correct the selectors, then run: node --test tests/pages/adapters.test.mjs\n`,
);

function pageOf(markup) {
  return `<!doctype html>\n<html>\n<body>\n${markup.join('\n')}\n</body>\n</html>\n`;
}

async function writeJson(path, value) {
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
  await readFile(path);
}
