import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { bundle } from '../../extension/scripts/capture/bundle.mjs';
import { launchChromium } from '../../extension/scripts/capture/find-browser.mjs';
import { VOICES } from './synthetic/voices.mjs';

const ADDRESS = 'https://lamps.example/p/12/reviews';

/** Classes of a person, of a build tool, and both beside each other. */
const KINDS = {
  names: ({ author, text }, at) =>
    `<div class="review" data-review-id="${at + 17}"><div class="review__head"><b class="review__author">${author}</b> <time datetime="2026-03-0${at + 1}">${at + 1} March 2026</time></div><div class="review__text"><p>${text}</p><p>That was number ${at}, and there is no more to say.</p></div></div>`,
  hashes: ({ author, text }, at) =>
    `<section class="styles_card__x9Kq2 css-1a2b3c" id="r-${at + 17}"><b class="styles_name__q7Tt0">${author}</b><time class="css-9f8e7d">2026-03-0${at + 1}</time><p class="styles_body__a81Bc">${text}</p></section>`,
};

/* What `scripts/new-site` drafts: the generic reader points, and teaching does the rest. */
describe('an adapter drafted from a saved page', () => {
  let browser;
  let tab;
  before(async () => {
    browser = await launchChromium();
    tab = await browser.newPage();
  });
  after(() => browser.close());

  const propose = async (kind) => {
    const items = VOICES.slice(0, 5).map(KINDS[kind]).join('');
    await tab.setContent(`<html lang="en"><body><h1>A lamp</h1><main class="reviews">${items}</main></body></html>`);
    for (const entry of ['capture/in-page.ts', 'teach/in-page.ts']) await tab.evaluate(await bundle(entry));
    return tab.evaluate((...given) => globalThis.replywellPropose(...given), ADDRESS, '2026-11-29');
  };

  test('keeps the names that the site chose, and takes all paragraphs of a text', async () => {
    const { site, markup, reviews } = await propose('names');
    const [page] = site.pages;

    assert.deepEqual(page.matches, ['https://lamps.example/p/*/reviews*', 'https://lamps.example/*']);
    assert.deepEqual(page.reviews.id, ['attribute', 'data-review-id']);
    assert.equal(page.reviews.text, 'div.review__text');
    assert.equal(page.reviews.author, 'b.review__author');
    assert.equal(page.reviews.date[1][1], 'datetime');
    assert.equal(markup.length, 3);
    assert.equal(reviews[1].author, VOICES[1].author);
  });

  test('keeps of the names of a build tool only what does not change', async () => {
    const { site } = await propose('hashes');
    const { text, author } = site.pages[0].reviews;

    assert.equal(text, 'p[class*="styles_body__"]');
    assert.equal(author, 'b[class*="styles_name__"]');
    assert.doesNotMatch(JSON.stringify(site), /css-|x9Kq2/);
  });

  test('a page without reviews gives nothing', async () => {
    await tab.setContent('<html lang="en"><body><h1>A lamp</h1><p>It is bright.</p></body></html>');

    assert.equal(await tab.evaluate(() => globalThis.replywellPropose('https://lamps.example/', '2026-11-29')), null);
  });
});
