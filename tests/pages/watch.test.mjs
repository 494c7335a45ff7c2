import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { bundle } from '../../extension/scripts/capture/bundle.mjs';
import { launchChromium } from '../../extension/scripts/capture/find-browser.mjs';
import { ownClock } from './pass-time.mjs';
import { FORUMS } from './synthetic/forums.mjs';
import { VOICES } from './synthetic/voices.mjs';

const { wrap, item } = FORUMS.Habr;

/* A page that lives: what the watch tells the session, in a real browser, on a clock of the page's own. */
describe('a living page', () => {
  let browser;
  let tab;
  let scripts;
  let pass;
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
    pass = await ownClock(tab);
    await tab.evaluate(() => globalThis.replywellWatch());
    await told(1);
  });

  const changes = () => tab.evaluate(() => globalThis.replywellChanges);
  const told = async (count) => {
    for (let waited = 0; waited < 5000 && (await changes()).length < count; waited += 50) await pass(50);
    assert.ok((await changes()).length >= count, `${count} changes are told`);
    return (await changes())[count - 1];
  };
  const rest = () => pass(1200);

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
    for (let tick = 0; tick < 40; tick++) {
      await tab.evaluate((now) => {
        document.querySelector('#clock').textContent = `12:00:${now}`;
        document.body.append(document.createElement('img'));
      }, tick);
      await pass(20);
    }
    await rest();

    assert.equal(await tab.evaluate(() => globalThis.replywellReads), before);
  });

  test('beside steady noise the page is heard a few times a second at most, and what came meanwhile is found', async () => {
    await tab.evaluate(() => {
      globalThis.noise = setInterval(() => (document.querySelector('#clock').textContent = `${Math.round(performance.now())}`), 25);
    });
    await rest();
    const heard = await tab.evaluate(() => globalThis.heard);
    await pass(3000);
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
    await tab.evaluate((html) => {
      document.querySelector('.tm-comments__tree').insertAdjacentHTML('beforeend', html);
    }, item(VOICES[4], 4));
    await pass(1000);

    assert.equal((await changes()).length, 2);
  });

  test('a number that counts up in a review is read twice, and then no more; its text still counts', async () => {
    await tab.evaluate(() => {
      const likes = document.createElement('span');
      document.querySelector('article').append(likes);
      let ticks = 10;
      setInterval(() => (likes.textContent = String(++ticks)), 400);
    });
    await pass(6000);
    const reads = await tab.evaluate(() => globalThis.replywellReads);
    await pass(4000);
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
    ['a widget that stood there', 1],
    ['a widget that is made later', 900],
  ])
    test(`comments that load late into an open shadow root are told: ${when}`, async () => {
      await tab.evaluate(() => document.querySelector('#app').replaceChildren());
      await pass(wait);
      await tab.evaluate(() => {
        document.querySelector('#clock').attachShadow({ mode: 'open' }).innerHTML = '<section></section>';
      });
      await pass(1600);
      await tab.evaluate(
        (html) => (document.querySelector('#clock').shadowRoot.firstElementChild.innerHTML = html),
        wrap(
          VOICES.slice(4, 8)
            .map((voice, at) => item(voice, at + 80))
            .join(''),
        ),
      );
      await pass(5000);

      assert.ok((await changes()).some(({ added }) => added.includes('comment_331')));
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
