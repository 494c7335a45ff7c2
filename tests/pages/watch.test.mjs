import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { bundle } from '../../extension/scripts/capture/bundle.mjs';
import { launchChromium } from '../../extension/scripts/capture/find-browser.mjs';
import { FORUMS } from './synthetic/forums.mjs';
import { VOICES } from './synthetic/voices.mjs';

const { wrap, item } = FORUMS.Habr;

/* A page that lives: what the watch tells the session, in a real browser. */
describe('a living page', () => {
  let browser;
  let tab;
  let scripts;
  before(async () => {
    browser = await launchChromium();
    scripts = [await bundle('capture/in-page.ts'), await bundle('page/in-page.ts')];
  });
  after(() => browser.close());
  beforeEach(async () => {
    await tab?.close();
    tab = await browser.newPage();
    await tab.setContent(
      `<html lang="ru"><body><main id="app">${wrap(VOICES.slice(0, 4).map(item).join(''))}</main><p id="clock"></p></body></html>`,
    );
    for (const script of scripts) await tab.evaluate(script);
    await tab.evaluate(() => globalThis.replywellWatch());
    await told(1);
  });

  const changes = () => tab.evaluate(() => globalThis.replywellChanges);
  const told = async (count) => {
    await tab.waitForFunction(
      (wanted) => globalThis.replywellChanges.length >= wanted,
      { timeout: 5000, polling: 50 },
      count,
    );
    return (await changes())[count - 1];
  };
  const rest = () => new Promise((resolve) => setTimeout(resolve, 1200));

  test('the first reading tells all reviews', async () => assert.equal((await changes())[0].added.length, 4));

  test('more reviews are told once, and only they', async () => {
    await tab.evaluate(
      (html) => document.querySelector('.tm-comments__tree').insertAdjacentHTML('beforeend', html),
      VOICES.slice(4)
        .map((voice, at) => item(voice, at + 4))
        .join(''),
    );
    const change = await told(2);

    assert.equal(change.added.length, 3);
    assert.equal(change.changed.length, 0);
    await rest();
    assert.equal((await changes()).length, 2);
  });

  test('an edited text is told as a change of the same review', async () => {
    const id = await tab.evaluate(() => {
      const text = document.querySelector('.tm-comment__body-content p');
      text.textContent = 'Another text that the writer put in the place of the first one.';
      return text.closest('article').id;
    });
    const change = await told(2);

    assert.deepEqual(change.changed, [id]);
    assert.equal(change.added.length, 0);
  });

  test('a node that is used again for another review brings the other review', async () => {
    await tab.evaluate(() => {
      const article = document.querySelectorAll('article')[1];
      article.id = 'comment_999';
      article.querySelector('.tm-user-info__username').textContent = 'Somebody Else';
      article.querySelector('p').textContent = 'A review that stands where another one stood a moment ago.';
    });
    const change = await told(2);

    assert.deepEqual(change.added, ['comment_999']);
    assert.equal(change.removed.length, 1);
  });

  test('an address that changes without a load starts anew', async () => {
    await tab.evaluate(
      (html) => {
        history.pushState(null, '', '#/other');
        document.querySelector('#app').innerHTML = html;
      },
      wrap(
        VOICES.slice(4, 7)
          .map((voice, at) => item(voice, at + 70))
          .join(''),
      ),
    );
    const change = await told(2);

    assert.equal(change.navigated, true);
    assert.equal(change.added.length, 3);
  });

  test('clocks, counters and pictures wake nobody', async () => {
    const before = await tab.evaluate(() => globalThis.replywellReads);
    await tab.evaluate(async () => {
      for (let tick = 0; tick < 40; tick++) {
        document.querySelector('#clock').textContent = `12:00:${tick}`;
        document.body.append(document.createElement('img'));
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    });
    await rest();

    assert.equal(await tab.evaluate(() => globalThis.replywellReads), before);
  });

  test('our own panel wakes nobody', async () => {
    const before = await tab.evaluate(() => globalThis.replywellReads);
    await tab.evaluate(() => {
      const panel = document.createElement('replywell-panel');
      panel.textContent = 'A draft of an answer that is long enough to look like a review of somebody.';
      document.body.append(panel);
    });
    await rest();

    assert.equal(await tab.evaluate(() => globalThis.replywellReads), before);
  });
});
