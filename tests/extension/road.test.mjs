import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { STANDS_WITHIN, until } from '../_shared/patience.mjs';
import { control, openOf } from './harness/in-card.mjs';
import { openOwnPage } from './harness/open-own-page.mjs';
import { says } from './harness/says.mjs';
import { setTheStage } from './harness/set-the-stage.mjs';

const BROWSERS = (process.env.REPLYWELL_TEST_BROWSERS ?? 'chromium,firefox').split(',');
for (const browser of BROWSERS) {
  describe(`the main job in ${browser}`, () => {
    let stage;
    before(async () => (stage = await setTheStage(browser)), { timeout: STANDS_WITHIN });
    after(() => stage?.close());
    const posted = (page, comment) => stage.site.replies.filter((reply) => reply.page === page && reply.comment === comment);

    it('posts a reply by keyboard alone through a form that loads the page anew, and says so only then', async () => {
      const { page, card } = await stage.visit('/plain');
      const first = await card.inPanel((root) => (root.querySelector('.badge:not([data-known=""])').focus(), root.activeElement?.className));
      assert.match(first, /badge/);
      await page.keyboard.press('Enter');
      const draft = await card.draft();
      await until('the focus in the reply field', () => card.inPanel((root) => root.activeElement?.localName === 'textarea'));
      await page.keyboard.type('x');
      assert.equal(await card.draft(), `${draft}x`);
      await page.keyboard.press('Backspace');
      await control(page, 'Enter');

      assert.match(await card.told(), says('post.confirmed_visible'));
      assert.deepEqual(posted('/plain', '0').map((reply) => reply.text), [draft]);
      await until('one review less to answer', async () => /4 unanswered/.test(await card.text('.counter')));
      await page.close();
    });

    it('shows the whole of a review that the page cuts short before it is answered', async () => {
      const { page, card } = await stage.visit('/teasers');
      await openOf(card, 'Anna Nowak');
      await card.draft();

      assert.match(await card.inPanel((root) => root.querySelector('.card').textContent), /obsługa bardzo miła/);
      await page.close();
    });

    it('does not post twice on a double click, and takes a reply back within the hold', async () => {
      const { page, card } = await stage.visit('/plain');
      await openOf(card, 'Пётр');
      const draft = await card.draft();
      await card.pressAndCatch('.post-bar .primary', '.undo', 'press');
      assert.match(await until('the undone reply', () => card.text('.told')), /Nothing was posted/);
      assert.equal(posted('/plain', '1').length, 0);

      await card.waitIn('both clicks', (root) => {
        const button = root.querySelector('.post-bar .primary');
        if (!button || button.disabled) return false;
        button.click();
        button.click();
        return true;
      });
      assert.match(await until('the outcome', () => card.inPanel((root) => root.querySelector('[data-outcome=visible]')?.textContent)), says('post.confirmed_visible'));
      assert.deepEqual(posted('/plain', '1').map((reply) => reply.text), [draft]);
      await page.close();
    });

    it('keeps a colleague in another tab from answering the same review', async () => {
      const { page, card } = await stage.visit('/plain');
      await openOf(card, 'Anna Nowak');
      await card.draft();
      const token = await pairAs(stage.server, 'Boris');
      const id = await card.inPanel((root) => root.querySelector('.card').dataset.known);

      const locked = await call(stage.server, token, 'POST', `/reviews/${id}/lock`, {});
      assert.equal(locked.status, 409);
      assert.equal((await locked.json()).error.details.locked_by, 'Anna');
      await page.close();
    });

    it('blocks a text with a gap and says which', async () => {
      const { page, card } = await stage.visit('/plain');
      await card.press('.next');
      await card.draft();
      await card.write('Dear customer, your order [___] will come on Monday.');
      assert.match(await until('the gap told', () => card.text('.finding[data-severity=block]')), /\[___\]/);
      assert.equal(await card.inPanel((root) => root.querySelector('.post-bar .primary').disabled), true);
      await page.close();
    });

    it('keeps what was typed while the server was down, and the popup says that it waits', async () => {
      const { page, card } = await stage.visit('/plain');
      await card.press('.next');
      await card.draft();
      await stage.server.kill();
      const typed = `Typed while the server was down, ${Date.now()}.`;
      await card.write(typed);
      assert.match(await until('the sentence', () => card.text('.told.bad')), /server/i);
      const popup = await openOwnPage(stage, 'popup.html');
      await until('the waiting draft', () => popup.evaluate(() => /1 item is waiting/.test(document.body.textContent)));
      await popup.close();
      await page.close();

      await stage.server.start();
      const again = await stage.visit('/plain');
      await again.card.press('.next');
      assert.equal(await again.card.draft(), typed);
      const flushed = await openOwnPage(stage, 'popup.html');
      await until('an empty outbox', () => flushed.evaluate(() => {
        [...document.querySelectorAll('.outbox button')].forEach((button) => button.click());
        return /stored on the server/.test(document.body.textContent);
      }));
      await flushed.close();
      await again.page.close();
    });

    it('goes on after a reload in the middle of the hold without posting, and frees the review', async () => {
      const { page, card } = await stage.visit('/plain');
      await card.press('.next');
      const draft = await card.draft();
      const before = stage.site.replies.length;
      await page.evaluate(() => (window.isOld = true));
      await card.pressAndCatch('.post-bar .primary', '.hold', 'reload');
      await until('the page loaded anew', () => page.evaluate(() => window.isOld !== true).catch(() => false));
      await card.badges();
      await card.press('.next');
      assert.equal(await card.draft(), draft);
      assert.equal(stage.site.replies.length, before);
      await page.close();
    });

    it('shows another page of a single-page application its own reviews', async () => {
      const { page, card } = await stage.visit('/app/1');
      await card.waitIn('three badges', (root) => root.querySelectorAll('.badge:not([data-known=""])').length === 3 && /3 unanswered/.test(root.textContent));
      const authors = () => card.inPanel((root) => [...root.querySelectorAll('.badge:not([data-known=""])')].map((badge) => badge.ariaLabel).join('\n'));
      assert.match(await authors(), /Maria Kask/);
      await page.click('#go');
      await until('the other reviews', async () => /Jaan Tamm/.test((await authors()) ?? '') && !/Maria Kask/.test((await authors()) ?? ''));
      assert.equal(new URL(page.url()).pathname, '/app/2');
      await page.close();
    });
  });
}

async function pairAs(server, name) {
  const answer = await call(server, null, 'POST', '/devices', { code: await server.pair(name), name: 'test' });
  return (await answer.json()).token;
}

function call(server, token, method, path, body) {
  const headers = { 'Content-Type': 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) };
  return fetch(`${server.url}/api/v1${path}`, { method, headers, body: JSON.stringify(body) });
}
