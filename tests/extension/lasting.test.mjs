import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { STANDS_WITHIN, until } from '../_shared/patience.mjs';
import { builtExtension } from './harness/folders.mjs';
import { openOf, outcome } from './harness/in-card.mjs';
import { openOwnPage } from './harness/open-own-page.mjs';
import { putToSleep } from './harness/put-to-sleep.mjs';
import { readDatabase } from './harness/read-database.mjs';
import { setTheStage } from './harness/set-the-stage.mjs';

const BROWSERS = (process.env.REPLYWELL_TEST_BROWSERS ?? 'chromium,firefox').split(',');

for (const browser of BROWSERS) {
  describe(`nothing is lost in ${browser}`, () => {
    let stage;
    before(async () => (stage = await setTheStage(browser)), { timeout: STANDS_WITHIN });
    after(() => stage?.close());
    const texts = (comment) => stage.site.replies.filter((reply) => reply.page === '/plain' && reply.comment === comment).map(({ text }) => text);
    const write = async (author, text) => {
      const { page, card } = await stage.visit('/plain');
      await openOf(card, author);
      await card.draft();
      await card.write(text);
      return { page, card };
    };
    const isKept = (card) => card.waitIn('the kept draft', (root) => root.querySelector('.reply-line span:last-child')?.textContent === 'saved');

    it('when the background falls asleep while one writes, and again in the hold; the proof gets to the server with its key', async () => {
      const { page, card } = await write('Anna Nowak', 'Thank you, Anna! We are happy that the kettle boils so fast.');
      await putToSleep(stage);
      const text = 'Thank you, Anna! We are happy that the kettle boils in two minutes.';
      await card.write(text);
      await isKept(card);
      await putToSleep(stage);
      await card.pressAndCatch('.post-bar .primary', '.hold');
      await putToSleep(stage);
      assert.ok(await outcome(card, 'visible'));
      assert.deepEqual(texts('2'), [text]);

      const [status, proof] = await until('the outcome on the server', () =>
        readDatabase(stage.server.database, `select o.status, o.proof from outcome o join reply r on r.id = o.reply_id where o.idempotency_key = r.idempotency_key || '-visible' and r.text = '${text}'`)[0]);
      assert.equal(status, 'visible');
      const { at, text_hash: textHash, where, url } = JSON.parse(proof);
      assert.ok(Math.abs(Date.now() - Date.parse(at)) < 600_000, at);
      assert.match(textHash, /^[0-9a-f]{16,}$/);
      assert.match(where, /^own: /);
      assert.equal(url.split('#')[0], `${stage.site.url}/plain`);
      await page.close();
    });

    it('when the extension is updated under the page: it says so once, and the draft is there after a reload', async () => {
      const text = 'Typed before the update, and only here: a kettle is a kettle.';
      const { page, card } = await write('John Miller', text);
      await isKept(card);
      await stage.browser.installExtension(builtExtension(browser));
      const press = (selector) => card.inPanel((root, where) => (root.querySelector(where)?.click(), true), selector);
      for (let times = 0; times < 3; times++) {
        if (browser === 'chromium') await card.write(`${text} ${times}`).catch(() => undefined);
        for (const control of ['.card .close', '.badge', '.next']) await press(control);
      }
      await card.waitIn('the sentence', (root) => /Reload the page/.test(root.textContent));
      if (browser === 'firefox') assert.ok(await card.inPanel((root) => root.querySelector('.card textarea').readOnly));
      assert.equal(await card.inPanel((root) => root.textContent.split('was updated').length - 1), 1);

      await page.reload({ waitUntil: 'domcontentloaded' });
      await card.badges();
      await openOf(card, 'John Miller');
      assert.equal(await card.draft(), text);
      assert.deepEqual(texts('3'), []);
      await page.close();
    });

    it('when the browser dies while the server is away: the draft is there, and waits in the outbox', async () => {
      const { card } = await write('Jaan Tamm', 'Aitäh, Jaan! Hea meel kuulda.');
      await isKept(card);
      await stage.server.kill();
      const text = 'Typed while the server was away, just before the crash.';
      await card.write(text);
      await card.waitIn('the sentence', (root) => root.querySelector('.told.bad') !== null);
      await stage.crash();

      const popup = await openOwnPage(stage, 'popup.html');
      await until('the waiting draft', () => popup.evaluate(() => /waiting/.test(document.querySelector('.outbox')?.textContent ?? '')));
      await stage.server.start();
      await until('an empty outbox', () => popup.evaluate(() => {
        [...document.querySelectorAll('.outbox button')].forEach((button) => button.click());
        return /stored on the server/.test(document.body.textContent);
      }));
      await popup.close();
      const again = await stage.visit('/plain');
      await openOf(again.card, 'Jaan Tamm');
      assert.equal(await again.card.draft(), text);
      assert.deepEqual(readDatabase(stage.server.database, `select count(*) from draft where text = '${text}'`), [[1]]);
      await again.page.close();
    });
  });
}
