import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { STANDS_WITHIN, until } from '../_shared/patience.mjs';
import { clickIn, openOf } from './harness/in-card.mjs';
import { says } from './harness/says.mjs';
import { setTheStage } from './harness/set-the-stage.mjs';

const BROWSERS = (process.env.REPLYWELL_TEST_BROWSERS ?? 'chromium,firefox').split(',');

for (const browser of BROWSERS) {
  describe(`a site that resists, in ${browser}`, () => {
    let stage;
    before(async () => (stage = await setTheStage(browser)), { timeout: STANDS_WITHIN });
    after(() => stage?.close());
    const texts = (page, comment) => stage.site.replies.filter((reply) => reply.page === page && reply.comment === comment).map(({ text }) => text);
    const visit = async (path, author) => {
      const { page, card } = await stage.visit(path);
      page.on('dialog', (dialog) => void dialog.accept());
      await openOf(card, author);
      return { page, card, draft: await card.draft() };
    };

    it('is told when it is not clear which field is meant, and the one that the agent goes into is remembered', async () => {
      const { page, card, draft } = await visit('/twins', 'John Miller');
      await card.press('.post-bar .primary');
      assert.match(await outcome(card, 'failed'), /Click into the right one/);
      assert.deepEqual(stage.site.replies, []);
      await page.click('div:last-of-type > form textarea');
      await card.press('.post-bar .primary');
      assert.ok(await outcome(card, 'visible'));
      assert.deepEqual([texts('/twins', 'left'), texts('/twins', 'right')], [[], [draft]]);
      await page.close();

      const next = await visit('/twins', 'Anna Nowak');
      await next.card.press('.post-bar .primary');
      assert.ok(await outcome(next.card, 'visible'));
      assert.deepEqual([texts('/twins', 'left'), texts('/twins', 'right')], [[], [draft, next.draft]]);
      await next.page.close();
    });

    it('opens the form of the next review as the agent opened the first one by hand', async () => {
      const { page, card, draft } = await visit('/icons', 'John Miller');
      await card.press('.post-bar .primary');
      assert.match(await outcome(card, 'failed'), /No reply form/);
      await page.click('#comment-1 .tool-b');
      await page.click('#comment-1 textarea');
      await card.press('.post-bar .primary');
      assert.ok(await outcome(card, 'visible'));
      await page.close();

      const next = await visit('/icons', 'Anna Nowak');
      await next.card.press('.post-bar .primary');
      assert.ok(await outcome(next.card, 'visible'));
      assert.deepEqual(stage.site.replies.filter(({ page }) => page === '/icons').map(({ comment, text }) => [comment, text]), [['1', draft], ['2', next.draft]]);
      assert.equal(await next.page.evaluate(() => window.votes ?? 0), 0);
      await next.page.close();
    });

    for (const [mood, status, told] of [
      ['fast', 'failed', /limits how often[\s\S]*too quickly/],
      ['moon', 'failed', /refused the reply[\s\S]*phase of the moon/],
      ['kept', 'submitted', /reviewing[\s\S]*awaiting moderation/],
      ['thanks', 'visible', says('post.confirmed_visible')],
    ])
      it(`hears what the site says by alert() alone (${mood}), and leaves its alert as it was`, async () => {
        const { page, card } = await visit(`/alerts/${mood}`, 'Maria Kask');
        await card.press('.post-bar .primary');
        assert.match(await outcome(card, status), told);
        assert.ok(await until('the own alert', () => page.evaluate(() => window.alert === window.siteAlert)));
        await page.close();
      });

    it('puts the reply on the clipboard and the cursor into the field, so that one paste is left', async () => {
      const { page, card } = await visit('/alerts/moon', 'Anna Nowak');
      await card.write('Dziękujemy, Anno!\n\nPozdrawiamy 🙂');
      await clickIn(page, card, '.post-bar .plain');
      assert.match(await until('the sentence', () => card.text('.told')), /Paste it/);
      await until('the cursor in the field', () => page.evaluate(() => document.activeElement === document.querySelector('#comment-2 textarea')));
      assert.equal(await pasteInto(page, browser, '#comment-2 textarea'), 'Dziękujemy, Anno!\n\nPozdrawiamy 🙂');
      await page.close();
    });

    it('copies a problem report by one click, in which nobody and nothing that was written can be found', async () => {
      const { page, card, draft } = await visit('/mute', 'Maria Kask');
      await card.press('.post-bar .primary');
      await outcome(card, 'failed');
      await clickIn(page, card, '.told .buttons .link:last-child');
      await until('the sentence', () => card.inPanel((root) => /without personal data/.test(root.querySelector('.told').textContent)));
      await page.evaluate(() => document.querySelector('h1').after(document.createElement('textarea')));
      await page.click('h1 + textarea');
      const text = await pasteInto(page, browser, 'h1 + textarea');
      const report = JSON.parse(text);
      assert.deepEqual(report.outcome, { status: 'failed', problem: 'no_form' });
      assert.equal(report.reviews, 3);
      assert.ok(report.version && report.browser && report.form.review);
      const words = ['Maria', 'Kask', 'John', 'Miller', 'Anna', 'Shop team', 'staff@', 'Veekeetja', 'katki', 'Tere', '/mute', 'comment-0', ...draft.split(/\s+/).filter((word) => word.length > 7)];
      assert.deepEqual(words.filter((word) => text.includes(word)), []);
      await page.close();
    });
  });
}

/** A site that says nothing is waited for: longer than a card of the other tests needs. */
const outcome = (card, status) =>
  until(`the outcome ${status}`, () => card.inPanel((root, wanted) => root.querySelector(`[data-outcome="${wanted}"]`)?.textContent ?? null, status), 60_000);

/** Pastes into the field that has the focus, and returns what came. */
async function pasteInto(page, browser, selector) {
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV', browser === 'chromium' ? { commands: ['Paste'] } : {});
  await page.keyboard.up('Control');
  return until('the pasted text', () => page.evaluate((where) => document.querySelector(where).value, selector));
}
