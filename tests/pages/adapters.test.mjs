import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openReader } from './open-reader.mjs';
import { ENGINES } from './synthetic/engines.mjs';
import { VOICES } from './synthetic/voices.mjs';

const folder = resolve(import.meta.dirname, '../../shared/sites');
const schema = JSON.parse(readFileSync(resolve(folder, '../schema/site.schema.json'), 'utf8'));
const sites = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({
    file: name,
    ...JSON.parse(readFileSync(resolve(folder, name), 'utf8')),
  }));
const NAMES = new Set(schema.$defs.command.oneOf[1].prefixItems[0].enum);
/** Where a command takes selectors, and where further commands. */
const SELECTORS = {
  text: [1],
  own_text: [1],
  attribute: [2],
  count: [1],
  percent: [1],
  each: [1],
  frame: [1],
  shadow: [1],
  within: [1],
  exclude: [1],
  sibling: [2],
};
const COMMANDS = {
  regex: [2],
  or: 'all',
  exclude: [2],
  upward: [2],
  sibling: [3],
  frame: [2],
  shadow: [2],
  within: [2],
  page: [1],
  join: 'rest',
  map: [2],
  containing: [2],
};

describe('adapters', () => {
  let reader;
  before(async () => (reader = await openReader()));
  after(() => reader.close());

  test('every selector, pattern and command is understood by the browser', async () => {
    const selectors = [];
    for (const site of sites)
      for (const page of site.pages)
        for (const command of [...Object.values(page.reviews), ...Object.values(page.reply ?? {})])
          collect(command, site.file, selectors);
    await reader.read('<html><body></body></html>');
    const broken = await reader.tab.evaluate(
      (all) =>
        all.filter(({ css }) => {
          try {
            document.querySelector(css);
            return false;
          } catch {
            return true;
          }
        }),
      selectors,
    );

    assert.deepEqual(broken, []);
  });

  test('every adapter that claims to be verified says on what', () => {
    assert.deepEqual(
      sites.filter(({ confidence, verified_on: on }) => confidence === 'verified' && !on).map(({ file }) => file),
      [],
    );
  });

  for (const [name, engine] of Object.entries(ENGINES)) {
    test(`${name} reads the markup of its running system`, async () => {
      const site = sites.find((each) => each.name === name);
      const { reviews, adapter, unread } = await reader.read(
        `<html lang="en"><body>${engine.wrap(VOICES.map(engine.item).join(''))}</body></html>`,
        { url: engine.url, sites: [site] },
      );

      assert.equal(adapter, name);
      assert.deepEqual(unread, {});
      for (const voice of VOICES) {
        const review = reviews.find(({ text }) => text === voice.text);
        assert.ok(review, `${voice.text} in ${JSON.stringify(reviews.map(({ text }) => text))}`);
        assert.equal(review.author, voice.author);
        assert.equal(review.date.slice(0, 10), voice.day);
        assert.doesNotMatch(review.id, /^h[0-9a-z]{8,}$/, "the id is the site's own");
        if (engine.scale) assert.equal(review.rating, voice.stars);
        if (engine.thread && voice.reply) assert.equal(review.replies[0]?.text, voice.reply);
      }
    });

    test(`${name} is read without its adapter too`, async () => {
      const { reviews, adapter } = await reader.read(
        `<html lang="en"><body>${engine.wrap(VOICES.map(engine.item).join(''))}</body></html>`,
        { url: engine.url, sites: [] },
      );

      assert.equal(adapter, null);
      const authors = new Map(reviews.map(({ text, author }) => [text, author]));
      for (const voice of VOICES) assert.equal(authors.get(voice.text), voice.author, voice.text);
    });
  }

  const fixtures = resolve(import.meta.dirname, 'sites');
  for (const slug of existsSync(fixtures) ? readdirSync(fixtures) : []) {
    test(`sites/${slug}: reads what is expected`, async () => {
      const { url, reviews: expected } = JSON.parse(readFileSync(resolve(fixtures, slug, 'expected.json'), 'utf8'));
      const { reviews } = await reader.read(readFileSync(resolve(fixtures, slug, 'page.html'), 'utf8'), { url, sites });
      const found = reviews.map((review, at) =>
        Object.fromEntries(Object.keys(expected[at] ?? {}).map((key) => [key, review[key]])),
      );

      assert.deepEqual(found, expected);
    });
  }

  test('a broken adapter never breaks the page', async () => {
    const broken = {
      name: 'Broken',
      lastModified: '2026-11-22',
      confidence: 'draft',
      platform: 'generic',
      examples: [],
      pages: [
        {
          name: 'p',
          matches: ['https://shop.example/*'],
          reviews: {
            root: 'div[[',
            text: ['nonsense', 1],
            author: ['regex', '(', 'b'],
          },
        },
      ],
    };
    const engine = ENGINES.Isso;
    const { reviews, adapter, unread } = await reader.read(
      `<html><body>${engine.wrap(VOICES.map(engine.item).join(''))}</body></html>`,
      { sites: [broken] },
    );

    assert.equal(adapter, null);
    assert.deepEqual(unread, { root: reviews.length });
    assert.ok(reviews.length >= VOICES.length);
  });
});

function collect(command, file, selectors) {
  if (typeof command === 'string') return void selectors.push({ file, css: command });
  const [name, ...args] = command;
  assert.ok(NAMES.has(name), `${file}: unknown command ${name}`);
  if (name === 'regex') new RegExp(args[0], args[2] ?? 'iu');
  for (const at of SELECTORS[name] ?? [])
    if (typeof command[at] === 'string') selectors.push({ file, css: command[at] });
  if (name === 'upward' && typeof args[0] === 'string') selectors.push({ file, css: args[0] });
  const inner = COMMANDS[name];
  const nested =
    inner === 'all'
      ? args
      : inner === 'rest'
        ? args.slice(1)
        : (inner ?? []).map((at) => command[at]).filter((each) => each !== undefined);
  for (const each of nested) collect(each, file, selectors);
}
