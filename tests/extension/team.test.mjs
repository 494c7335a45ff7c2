import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { STANDS_WITHIN, until } from '../_shared/patience.mjs';
import { driveCard } from './harness/drive-card.mjs';
import { openOf, outcome } from './harness/in-card.mjs';
import { says } from './harness/says.mjs';
import { setTheStage } from './harness/set-the-stage.mjs';

const BROWSERS = (process.env.REPLYWELL_TEST_BROWSERS ?? 'chromium,firefox').split(',');

for (const browser of BROWSERS) {
  describe(`a team in ${browser}`, () => {
    let stage;
    before(async () => (stage = await setTheStage(browser)), { timeout: STANDS_WITHIN });
    after(() => stage?.close());
    const count = (comment) => stage.site.replies.filter((reply) => reply.page === '/plain' && reply.comment === comment).length;
    const sayBad = (card) => until('the sentence', () => card.text('.told.bad'));

    it('answers a review once when two tabs try', async () => {
      const one = await stage.visit('/plain');
      await openOf(one.card, 'Maria Kask');
      await one.card.draft();
      const two = await stage.visit('/plain');
      await openOf(two.card, 'Maria Kask');
      await two.card.draft();

      await one.page.bringToFront();
      await one.card.press('.post-bar .primary');
      assert.ok(await outcome(one.card, 'visible'));
      await two.page.bringToFront();
      await two.card.press('.post-bar .primary');

      assert.match(await sayBad(two.card), /answered/);
      assert.equal(count('0'), 1);
      await until('an empty form', () => two.page.evaluate(() => document.querySelector('#comment-0 textarea').value === ''));
      await one.page.close();
      await two.page.close();
    });

    it('says who is working on a review, and lets nobody else write', async () => {
      const { page, card } = await stage.visit('/plain');
      const known = await card.inPanel((root) => [...root.querySelectorAll('.badge')].find((badge) => badge.ariaLabel.includes('Jaan Tamm')).dataset.known);
      const boris = await pairAs(stage.server, 'Boris');
      await call(stage.server, boris, `/reviews/${known}/lock`, {});
      await openOf(card, 'Jaan Tamm');
      assert.match(await sayBad(card), /Boris is working on this review until \d/);
      assert.equal(await card.inPanel((root) => root.querySelectorAll('.card textarea').length === 0), true);
      await page.close();
    });

    it('warns of a reply that a colleague wrote without us', async () => {
      stage.site.replies.push({ page: '/plain', comment: '3', text: 'We are sorry, John. Please write to us and we will send the money back.' });
      const { page, card } = await stage.visit('/plain');
      await openOf(card, 'John Miller');
      await card.draft();
      assert.match(await card.waitIn('the warning', (root) => root.querySelector('.finding.second')?.textContent), says('reply.second'));
      await openOf(card, 'Anna Nowak');
      await card.draft();
      assert.equal(await card.inPanel((root) => root.querySelector('.finding.second') === null), true);
      await page.close();
    });

    it('says that a reply has vanished when it is missing twice, and lets it be answered again', async () => {
      const first = await stage.visit('/plain');
      await openOf(first.card, 'Anna Nowak');
      await first.card.draft();
      await first.card.press('.post-bar .primary');
      assert.ok(await outcome(first.card, 'visible'));
      await first.page.close();
      const look = async (status) => {
        const { page, card } = await stage.visit('/plain');
        await card.waitIn(`the status ${status}`, (root, wanted) => [...root.querySelectorAll('.badge')].some((badge) => badge.ariaLabel.includes('Anna Nowak') && badge.dataset.status === wanted), status);
        return { page, card };
      };
      await (await look('visible')).page.close();
      stage.site.replies.splice(stage.site.replies.findIndex(({ comment }) => comment === '2'), 1);
      await (await look('visible')).page.close();
      const { page, card } = await look('vanished');
      await openOf(card, 'Anna Nowak');
      await card.draft();
      await card.press('.post-bar .primary');
      assert.ok(await outcome(card, 'visible'));
      assert.equal(count('2'), 1);
      await page.close();
    });

    it('shows hostile names and texts as text', async () => {
      const { page, card } = await stage.visit('/hostile-names');
      await openOf(card, '<img');
      await card.draft();
      const shown = await card.inPanel((root) => ({ images: root.querySelectorAll('.card img, .badge img').length, text: root.querySelector('.card').textContent }));
      assert.equal(shown.images, 0);
      assert.match(shown.text, /<img src=x onerror=/);
      assert.equal(await page.evaluate(() => window.owned), undefined);
      await page.close();
    });

    it('does not post in the name of the wrong client, and asks whose a new page is', async () => {
      await stage.server.replywell('user', 'add', 'Clara', '--client', 'Other shop');
      await stage.server.replywell('user', 'join', 'Anna', 'Other shop');
      const page = await stage.browser.newPage();
      await page.goto(`${stage.site.url}/counted`);
      const card = driveCard(page);
      assert.match(await card.waitIn('the question', (root) => root.querySelector('.notice p')?.textContent), /which client/);
      await card.waitIn('both clients', (root) => {
        const buttons = [...root.querySelectorAll('.notice .small')];
        buttons.find((button) => button.textContent === 'Other shop')?.click();
        return buttons.length >= 2;
      });
      await card.badges();
      await openOf(card, 'Maria Kask');
      await card.draft();
      const chosen = await card.inPanel((root) => {
        const select = [...root.querySelectorAll('.context select')].find((each) => [...each.options].some((option) => option.text === 'Kettle shop'));
        return select && [...select.options].find((option) => option.selected).text;
      });
      assert.equal(chosen, 'Other shop');

      await card.inPanel((root) => {
        const select = [...root.querySelectorAll('.context select')].find((each) => [...each.options].some((option) => option.text === 'Kettle shop'));
        select.value = [...select.options].find((option) => option.text === 'Kettle shop').value;
        return select.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await card.press('.post-bar .primary');
      assert.match(await sayBad(card), /belongs to another client/);
      assert.equal(stage.site.replies.filter((reply) => reply.page === '/counted').length, 0);
      await until('an empty form', () => page.evaluate(() => [...document.querySelectorAll('textarea')].every((field) => field.value === '')));
      await page.close();
    });

    it('offers a client that the agent got after pairing, on a page of another client too', async () => {
      await stage.server.replywell('user', 'add', 'Dora', '--client', 'Third shop');
      await stage.server.replywell('user', 'join', 'Anna', 'Third shop');
      const { page, card } = await stage.visit('/plain');
      await openOf(card, 'Maria Kask');
      await card.draft();
      const chosen = await card.waitIn('the new client', (root) => {
        const select = [...root.querySelectorAll('.context select')].find((each) => [...each.options].some((option) => option.text === 'Third shop'));
        return select && [...select.options].find((option) => option.selected).text;
      });
      assert.equal(chosen, 'Kettle shop');
      await page.close();
    });
  });
}

async function pairAs(server, name) {
  const answer = await call(server, null, '/devices', { code: await server.pair(name), name: 'test' });
  return (await answer.json()).token;
}

function call(server, token, path, body) {
  const headers = { 'Content-Type': 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) };
  return fetch(`${server.url}/api/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
}
