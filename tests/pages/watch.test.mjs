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
    await tab.evaluate(countHeard);
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

  test('beside steady noise the page is heard a few times a second at most, and what came meanwhile is found', async () => {
    await tab.evaluate(() => {
      globalThis.noise = setInterval(() => (document.querySelector('#clock').textContent = `${Math.round(performance.now())}`), 25);
    });
    await rest();
    const heard = await tab.evaluate(() => globalThis.heard);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const more = (await tab.evaluate(() => globalThis.heard)) - heard;
    await tab.evaluate(
      (html) => document.body.insertAdjacentHTML('beforeend', `<section>${html}</section>`),
      wrap(
        VOICES.slice(4, 7)
          .map((voice, at) => item(voice, at + 4))
          .join(''),
      ),
    );
    const change = await told(2);

    assert.ok(more < 15, `${more} of some 120 changes woke us`);
    assert.equal(change.added.length, 3);
  });

  test('in noise beside the list, reviews that come into the list are told at once', async () => {
    await tab.evaluate(() => {
      setInterval(() => (document.querySelector('#clock').textContent = `${Math.round(performance.now())}`), 25);
    });
    await rest();
    const told = await tab.evaluate(async (html) => {
      const start = performance.now();
      document.querySelector('.tm-comments__tree').insertAdjacentHTML('beforeend', html);
      while (globalThis.replywellChanges.length < 2 && performance.now() - start < 5000)
        await new Promise((resolve) => setTimeout(resolve, 20));
      return performance.now() - start;
    }, item(VOICES[4], 4));

    assert.ok(told < 1000, `after ${told} ms`);
  });

  test('a number that counts up in a review is read twice, and then no more; its text still counts', async () => {
    await tab.evaluate(() => {
      const likes = document.createElement('span');
      document.querySelector('article').append(likes);
      let ticks = 10;
      setInterval(() => (likes.textContent = String(++ticks)), 400);
    });
    await new Promise((resolve) => setTimeout(resolve, 6000));
    const reads = await tab.evaluate(() => globalThis.replywellReads);
    await new Promise((resolve) => setTimeout(resolve, 4000));
    const more = (await tab.evaluate(() => globalThis.replywellReads)) - reads;
    await tab.evaluate(() => {
      document.querySelector('.tm-comment__body-content p').textContent = 'A text that was put here after all the likes.';
    });
    const change = await told(2);

    assert.equal(more, 0);
    assert.equal(change.changed.length, 1);
  });

  test('reviews that come into a shadow root are told', async () => {
    await tab.setContent('<html lang="ru"><body><comment-list></comment-list></body></html>');
    await tab.evaluate(
      (html) => (document.querySelector('comment-list').attachShadow({ mode: 'open' }).innerHTML = html),
      wrap(VOICES.slice(0, 4).map(item).join('')),
    );
    for (const script of scripts) await tab.evaluate(script);
    await tab.evaluate(() => globalThis.replywellWatch());
    await told(1);
    await tab.evaluate(
      (html) =>
        document
          .querySelector('comment-list')
          .shadowRoot.querySelector('.tm-comments__tree')
          .insertAdjacentHTML('beforeend', html),
      item(VOICES[4], 4),
    );

    assert.equal((await told(2)).added.length, 1);
  });

  for (const [when, wait] of [
    ['a widget that stood there', 0],
    ['a widget that is made later', 900],
  ])
    test(`comments that load late into an open shadow root are told: ${when}`, async () => {
      await tab.evaluate(
        async (html, pause) => {
          const sleep = (time) => new Promise((resolve) => setTimeout(resolve, time));
          const host = document.querySelector('#clock');
          document.querySelector('#app').replaceChildren();
          await sleep(pause);
          const root = host.attachShadow({ mode: 'open' });
          root.innerHTML = '<section></section>';
          await sleep(1600);
          root.firstElementChild.innerHTML = html;
        },
        wrap(
          VOICES.slice(4, 8)
            .map((voice, at) => item(voice, at + 80))
            .join(''),
        ),
        wait,
      );
      await tab.waitForFunction(
        () => globalThis.replywellChanges.some(({ added }) => added.includes('comment_331')),
        { timeout: 5000, polling: 50 },
      );
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

/** Runs in the page: counts how often an observer of ours is called. */
function countHeard() {
  globalThis.heard = 0;
  globalThis.MutationObserver = class extends MutationObserver {
    constructor(listen) {
      super((changes) => (globalThis.heard++, listen(changes)));
    }
  };
}
