import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { STANDS_WITHIN, until } from '../_shared/patience.mjs';
import { driveCard } from './harness/drive-card.mjs';
import { findPort } from './harness/find-port.mjs';
import { openOf, outcome } from './harness/in-card.mjs';
import { openOwnPage } from './harness/open-own-page.mjs';
import { setTheStage } from './harness/set-the-stage.mjs';
import { startTeachPages } from './harness/teach-pages.mjs';

const BROWSERS = (process.env.REPLYWELL_TEST_BROWSERS ?? 'chromium,firefox').split(',');
// Where each part of the second review stands, as a person sees it; null: left out.
const POINTED = {
  modules: { text: '[data-review="1"] p', author: '[data-review="1"] b', date: '[data-review="1"] i', rating: null, open: '[data-review="1"] summary', field: '[data-review="1"] textarea', submit: '[data-review="1"] button' },
  utilities: { text: 'li:nth-child(2) .mt-2', author: 'li:nth-child(2) .font-bold', date: 'li:nth-child(2) .text-sm', rating: 'li:nth-child(2) .icon', open: null, field: null, submit: null },
  table: { text: 'tr:nth-child(2) td:nth-child(3)', author: 'tr:nth-child(2) td', date: 'tr:nth-child(2) small', rating: 'tr:nth-child(2) td:nth-child(2)', open: 'tr:nth-child(2) summary', field: 'tr:nth-child(2) textarea', submit: 'tr:nth-child(2) button' },
  shadows: { text: '[data-n="1"] >>> .words', author: '[data-n="1"] >>> .who', date: '[data-n="1"] >>> .when', rating: null, open: '[data-n="1"] >>> summary', field: '[data-n="1"] >>> textarea', submit: '[data-n="1"] >>> button' },
  framed: { text: '#others >>> [data-review="1"] p', author: '#others >>> [data-review="1"] b', date: '#others >>> [data-review="1"] i', rating: null, open: '#others >>> [data-review="1"] summary', field: '#others >>> [data-review="1"] textarea', submit: '#others >>> [data-review="1"] button' },
};
// Where a reply is sent from a page that holds another.
const SENT_FROM = { framed: 'enclosed' };

for (const browser of BROWSERS) {
  describe(`teaching a site in ${browser}`, () => {
    let stage;
    let pages;
    before(async () => {
      stage = await setTheStage(browser);
      pages = await startTeachPages(await findPort());
    }, { timeout: STANDS_WITHIN });
    after(async () => {
      await stage?.close();
      await pages?.close();
    });

    for (const kind of Object.keys(POINTED)) {
      it(`learns the other reviews of a page from one (${kind}), for the whole team`, async () => {
        const page = await stage.browser.newPage();
        await page.goto(`${pages.url}/${kind}`, { waitUntil: 'domcontentloaded' });
        const card = driveCard(page);
        await card.badges();
        await startTeaching(stage, page);
        for (const [part, selector] of Object.entries(POINTED[kind])) {
          await card.waitIn(`the question for ${part}`, (root, step) => root.querySelector('.teach')?.dataset.step === step, part);
          if (selector) await clickAt(page, selector);
          else await card.press('.teach .skip');
        }
        const shown = await card.waitIn('what would be read', (root) => root.querySelector('.teach li') && [...root.querySelectorAll('.teach li')].map((each) => each.textContent));
        assert.match(await card.text('.teach .ask'), /: 4/);
        assert.match(shown[0], /Liis.*2026-05-12.*Kohver pidas kolm reisi/);
        assert.match(shown[1], /Marek.*2026-05-03.*Uchwyt urwał/);
        if (kind === 'utilities') assert.match(shown.join('\n'), /4[\s\S]*1[\s\S]*5/);
        const file = JSON.parse(decodeURIComponent((await card.waitIn('the file', (root) => root.querySelector('.teach a[download]')?.href)).split(',').slice(1).join(',')));
        assert.equal(file.confidence, 'draft');
        assert.doesNotMatch(JSON.stringify(file), /__[A-Za-z0-9]{5}/, 'a hashed class was learnt');

        await card.press('.teach .save');
        assert.match(await card.waitIn('the confirmation', (root) => root.querySelector('.teach .told')?.textContent), /Saved/);
        await card.press('.teach header .plain');
        await page.close();
        const sent = pages.replies.length;

        const again = await stage.browser.newPage();
        await again.goto(`${pages.url}/${kind}`, { waitUntil: 'domcontentloaded' });
        const other = driveCard(again);
        await openOf(other, 'Ольга');
        const draft = await other.draft();
        await other.press('.post-bar .primary');
        assert.ok(await outcome(other, 'visible'));
        // Pages of one origin are read as one: a frame of its own has no second card for the same review.
        for (const frame of again.frames()) assert.equal(await frame.evaluate(() => document.querySelectorAll('replywell-panel').length), frame === again.mainFrame() ? 1 : 0);
        const replies = pages.replies.slice(sent).map(({ kind: from, comment, text }) => [from, comment, text.replaceAll('\r\n', '\n')]);
        assert.deepEqual(replies, [[SENT_FROM[kind] ?? kind, '2', draft]]);
        await again.close();
      });
    }

    it('lets the page see nothing of the pointing, and stops at Escape', async () => {
      const page = await stage.browser.newPage();
      await page.goto(`${pages.url}/modules`, { waitUntil: 'domcontentloaded' });
      const card = driveCard(page);
      await card.badges();
      await page.evaluate(() => {
        window.heard = 0;
        for (const type of ['click', 'mousedown', 'pointerdown']) document.addEventListener(type, () => window.heard++, true);
      });
      await startTeaching(stage, page);
      await card.waitIn('the first question', (root) => Boolean(root.querySelector('.teach')));
      await clickAt(page, '[data-review="0"] summary');
      assert.equal(await page.evaluate(() => window.heard), 0);
      await card.inPanel((root) => (root.querySelector('.teach button').focus(), true));
      await page.keyboard.press('Escape');
      await until('the end of teaching', () => card.inPanel((root) => root.querySelector('.teach') === null));
      await clickAt(page, '[data-review="0"] summary');
      assert.ok((await page.evaluate(() => window.heard)) > 0);
      await page.close();
    });
  });
}

async function startTeaching(stage, page) {
  const first = await openOwnPage(stage, 'popup.html');
  const id = await first.evaluate(async (url) => (await (globalThis.browser ?? globalThis.chrome).tabs.query({})).find((tab) => tab.url === url)?.id, page.url());
  await first.close();
  const popup = await openOwnPage(stage, `popup.html?tab=${id}`);
  await until('the way to teach', () => popup.evaluate(() => {
    const button = [...document.querySelectorAll('button')].find((each) => /Point at the reviews/.test(each.textContent));
    if (button) setTimeout(() => button.click(), 0);
    return Boolean(button);
  }).catch(() => true));
  // The popup closes itself at the click, and Firefox may be asked for a page while it counts its tabs anew.
  await until('the page in front', () => page.bringToFront().then(() => true, () => false));
}

// `>>>` goes into the shadow root or the frame that stands there.
async function clickAt(page, selector) {
  const place = await page.evaluate((ways) => {
    const doors = ways.slice(0, -1);
    let tree = document;
    const offset = { x: 0, y: 0 };
    for (const door of doors.map((way) => way.trim())) {
      const host = tree.querySelector(door);
      tree = host.shadowRoot ?? host.contentDocument;
      if (host.shadowRoot) continue;
      const { left, top } = host.getBoundingClientRect();
      Object.assign(offset, { x: left, y: top });
    }
    const element = tree.querySelector(ways.at(-1).trim());
    element.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: offset.x + left + Math.min(width / 2, 8), y: offset.y + top + Math.min(height / 2, 6) };
  }, selector.split('>>>'));
  await page.mouse.click(place.x, place.y);
}
