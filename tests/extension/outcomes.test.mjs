import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { STANDS_WITHIN, until } from '../_shared/patience.mjs';
import { driveCard } from './harness/drive-card.mjs';
import { clickIn, openOf, outcome } from './harness/in-card.mjs';
import { openOwnPage } from './harness/open-own-page.mjs';
import { says } from './harness/says.mjs';
import { setTheStage } from './harness/set-the-stage.mjs';

const BROWSERS = (process.env.REPLYWELL_TEST_BROWSERS ?? 'chromium,firefox').split(',');

for (const browser of BROWSERS) {
  describe(`what becomes of a reply in ${browser}`, () => {
    let stage;
    before(async () => (stage = await setTheStage(browser)), { timeout: STANDS_WITHIN });
    after(() => stage?.close());
    const texts = (page, comment) =>
      stage.site.replies.filter((reply) => reply.page === page && reply.comment === comment).map((reply) => reply.text);

    it('finds the form on the page to which the link of the review leads, and the reply back on the first one', async () => {
      const { page, card } = await stage.visit('/linked');
      await openOf(card, 'Пётр');
      const draft = await card.draft();
      await card.press('.post-bar .primary');
      assert.match(await outcome(card, 'visible'), says('post.confirmed_visible'));
      assert.deepEqual(texts('/linked', '1'), [draft]);
      assert.equal(new URL(page.url()).pathname, '/linked');
      await page.close();
    });

    it('says "sent" and not "posted" while the site holds the reply, and "posted" on a later visit that shows it', async () => {
      const { page, card } = await stage.visit('/held');
      await openOf(card, 'Anna Nowak');
      await card.draft();
      await card.press('.post-bar .primary');
      assert.match(await outcome(card, 'submitted'), /reviewing/);
      await page.close();

      stage.site.replies.forEach((reply) => (reply.held = false));
      const later = await stage.visit('/held');
      await later.card.waitIn('the visible reply', (root) => root.querySelector('.badge[data-status=visible]') !== null);
      await later.page.close();
    });

    it('says "rejected" on a later visit on which the site tells so, and takes another reply then', async () => {
      const { page, card } = await stage.visit('/held');
      await openOf(card, 'John Miller');
      await card.draft();
      await card.press('.post-bar .primary');
      assert.match(await outcome(card, 'submitted'), /reviewing/);
      await page.close();

      stage.site.replies.filter(({ comment }) => comment === '3').forEach((reply) => (reply.rejected = true));
      const later = await stage.visit('/held');
      await later.card.waitIn('the rejected reply', (root) => root.querySelector('.badge[data-status=rejected]') !== null);
      await openOf(later.card, 'John Miller');
      await later.card.waitIn('a button that may be pressed', (root) => root.querySelector('.post-bar .primary')?.disabled === false);
      await later.page.close();
    });

    it('leaves the button to the agent, and tells what became of his press even when the page is loaded anew', async () => {
      const { page, card } = await stage.visit('/plain');
      await openOf(card, 'John Miller');
      const draft = await card.draft();
      await card.press('.post-bar .secondary');
      await until('the inserted text', () => page.evaluate((text) => document.querySelector('#comment-3 textarea').value.replaceAll('\r\n', '\n') === text, draft));
      assert.match(await until('the advice', () => card.text('.told')), /press the site/);
      assert.equal(texts('/plain', '3').length, 0);
      await page.evaluate(() => document.querySelector('#comment-3 button').click());
      assert.match(await outcome(card, 'visible'), says('post.confirmed_visible'));
      assert.deepEqual(texts('/plain', '3'), [draft]);
      assert.match(await card.text('.notice'), /^John Miller · /);

      // What became of one reply is no news of the next.
      await openOf(card, 'Jaan Tamm');
      await card.draft();
      await card.press('.post-bar .secondary');
      assert.match(await until('the advice', () => card.text('.told')), /press the site/);
      assert.equal(await card.inPanel((root) => root.querySelector('[data-outcome]') === null), true);
      await card.press('.post-bar .secondary');
      await page.close();
    });

    it('says that the text goes into the common form, where a page has no reply to a single review', async () => {
      const { page, card } = await stage.visit('/common');
      await openOf(card, 'Anna Nowak');
      await card.draft();
      assert.match(await card.pressAndCatch('.post-bar .primary', '.post-bar .place'), says('post.place_thread'));
      assert.ok(await outcome(card, 'visible'));
      await page.close();
    });

    it('shows how many characters the site takes before anything is typed', async () => {
      const { page, card } = await stage.visit('/counted');
      await openOf(card, 'Anna Nowak');
      await card.draft();
      assert.match(await card.text('.card'), /\b300\b/);
      await card.write('Thank you, Anna! '.repeat(20));
      await card.waitIn('a closed way', (root) => root.querySelector('.post-bar .primary')?.disabled === true);
      await page.close();
    });

    it('stays usable while the site asks for the reply in a modal dialog', async () => {
      const { page, card } = await stage.visit('/dialog');
      await openOf(card, 'Anna Nowak');
      const draft = await card.draft();
      await card.press('.post-bar .secondary');
      await until('the open dialog', () => page.evaluate(() => document.querySelector('dialog:modal textarea')?.value));
      await card.waitIn('the card over the dialog', (root) => root.host.closest('dialog') !== null);
      await clickIn(page, card, '.post-bar .secondary');
      await until('the undone text', () => page.evaluate(() => document.querySelector('#comment-2 textarea').value === ''));
      await card.press('.post-bar .primary');
      assert.ok(await outcome(card, 'visible'));
      assert.deepEqual(texts('/dialog', '2'), [draft]);
      await page.close();
    });

    it('takes an inserted text out of the form again when the agent undoes it, and frees the review', async () => {
      const { page, card } = await stage.visit('/plain');
      await openOf(card, 'Jaan Tamm');
      await card.draft();
      await card.press('.post-bar .secondary');
      await until('the advice', () => card.text('.told'));
      await card.press('.post-bar .secondary');
      await until('an empty form', () => page.evaluate(() => document.querySelector('#comment-4 textarea').value === ''));
      await card.press('.post-bar .primary');
      assert.match(await outcome(card, 'visible'), says('post.confirmed_visible'));
      await page.close();
    });

    it('waits for a server that is away in the moment of posting, and then posts once', async () => {
      const { page, card } = await stage.visit('/plain');
      await openOf(card, 'Maria Kask');
      const draft = await card.draft();
      await stage.server.kill();
      await card.press('.post-bar .primary');
      assert.match(await until('the sentence', () => card.inPanel((root) => /Waiting for the server/.test(root.textContent) && root.querySelector('.steps').textContent)), /twice/);
      assert.equal(texts('/plain', '0').length, 0);
      await stage.server.start();
      assert.match(await outcome(card, 'visible'), says('post.confirmed_visible'));
      assert.deepEqual(texts('/plain', '0'), [draft]);
      await page.close();
    });

    it('keeps an outcome while the server is away, and delivers it later', async () => {
      const { page, card } = await stage.visit('/strict');
      await openOf(card, 'Maria Kask');
      await card.draft();
      await card.press('.post-bar .primary');
      await until('the reply at the site', () => texts('/strict', '0').length === 1);
      await stage.server.kill();
      await card.waitIn('an end', (root) => root.querySelector('[data-outcome]') !== null || /unreachable|cannot be reached/.test(root.textContent));
      await page.close();
      await stage.server.start();
      const popup = await openOwnPage(stage, 'popup.html');
      await until('an empty outbox', () =>
        popup.evaluate(() => {
          [...document.querySelectorAll('.outbox button')].forEach((button) => button.click());
          return /stored on the server/.test(document.body.textContent);
        }),
      );
      await popup.close();
      const again = await stage.visit('/strict');
      await again.card.waitIn('the visible reply', (root) => root.querySelector('.badge[data-status=visible]') !== null);
      assert.equal(texts('/strict', '0').length, 1);
      await again.page.close();
    });

    it('ends the access of a revoked device', async () => {
      const options = await openOwnPage(stage, 'options.html');
      options.on('dialog', (dialog) => dialog.accept());
      await options.evaluate(() => void (window.confirm = () => true));
      // The page is drawn before it knows whether it is paired, so the button comes a moment later.
      await until('the button to revoke', () =>
        options.evaluate(() => {
          const revoke = [...document.querySelectorAll('button')].find((button) => /Revoke/.test(button.textContent));
          revoke?.click();
          return Boolean(revoke);
        }),
      );
      await until('the form to pair again', () => options.evaluate(() => document.querySelector('input[name=code]') !== null));
      await options.close();
      const page = await stage.browser.newPage();
      await page.goto(`${stage.site.url}/plain`);
      const card = driveCard(page);
      assert.match(await card.waitIn('the sentence', (root) => root.querySelector('.notice p')?.textContent), /not paired/);
      await page.close();
    });
  });
}
