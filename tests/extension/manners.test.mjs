import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { STANDS_WITHIN, until } from '../_shared/patience.mjs';
import { setTheStage } from './harness/set-the-stage.mjs';

const BROWSERS = (process.env.REPLYWELL_TEST_BROWSERS ?? 'chromium,firefox').split(',');
const ALL = 898;

for (const browser of BROWSERS) {
  describe(`manners on other people's pages in ${browser}`, () => {
    let stage;
    before(async () => (stage = await setTheStage(browser)), { timeout: STANDS_WITHIN });
    after(() => stage?.close());
    const styleOf = (card, selector, property) =>
      card.inPanel((root, where, name) => getComputedStyle(root.querySelector(where)).getPropertyValue(name), selector, property);

    it('is styled on a page whose policy allows nothing', async () => {
      const { page, card } = await stage.visit('/strict');
      assert.equal(await styleOf(card, '.counter', 'border-top-left-radius'), '12px');
      assert.equal(await styleOf(card, '.badge', 'font-size'), '11.5px');
      await card.press('.next');
      await card.draft();
      assert.equal(await styleOf(card, '.card', 'position'), 'fixed');
      await page.close();
    });

    it('takes no style from a hostile page, and gives none', async () => {
      const { page, card } = await stage.visit('/hostile');
      assert.equal(await styleOf(card, '.badge', 'font-size'), '11.5px');
      assert.equal(await styleOf(card, '.badge', 'text-transform'), 'none');
      assert.equal(await styleOf(card, '.counter', 'color'), 'rgb(26, 31, 41)');
      const bare = await page.evaluate(() => {
        const look = () => [...document.querySelectorAll('body *')].map((element) => [getComputedStyle(element).font, element.getBoundingClientRect().top].join());
        const during = look();
        document.querySelector('replywell-panel').remove();
        return { during, without: look(), inBody: document.body.querySelectorAll('replywell-panel').length };
      });
      assert.deepEqual(bare.during, bare.without);
      assert.equal(bare.inBody, 0);
      await page.close();
    });

    it('lets no key that is typed in the card reach the site', async () => {
      const { page, card } = await stage.visit('/hostile');
      await card.press('.next');
      await card.draft();
      await until('the focus in the reply field', () => card.inPanel((root) => root.activeElement?.localName === 'textarea'));
      await page.evaluate(() => (window.heard.length = 0));
      await page.keyboard.type('jk?x');
      await page.keyboard.press('Tab');
      assert.deepEqual(await page.evaluate(() => window.heard), []);
      assert.match(await card.draft(), /jk\?x/);

      await page.keyboard.press('Escape');
      await until('the closed card', async () => !(await card.text('.card')));
      await page.click('h1');
      await page.keyboard.type('j');
      assert.ok((await page.evaluate(() => window.heard)).includes('j'), 'the site hears its own keys');
      await page.close();
    });

    it('keeps Tab inside the card, and gives the focus back when it closes', async () => {
      const { page, card } = await stage.visit('/plain');
      await card.inPanel((root) => (root.querySelector('.badge:not([data-known=""])').focus(), true));
      await page.keyboard.press('Enter');
      await card.draft();
      for (let presses = 0; presses < 30; presses++) {
        await page.keyboard.press('Tab');
        assert.ok(await card.inPanel((root) => Boolean(root.activeElement?.closest('.card'))), `Tab ${presses} left the card`);
      }
      await page.keyboard.press('Escape');
      await until('the focus on the badge', () => card.inPanel((root) => root.activeElement?.classList.contains('badge')));
      await page.close();
    });

    it(`stays light on a page with ${ALL} comments`, async () => {
      const { page, card } = await stage.visit('/many');
      await until('every comment analysed', () => card.inPanel((root, all) => new RegExp(`${all} unanswered`).test(root.textContent), ALL), 60_000);
      const shown = await card.inPanel((root) => root.querySelectorAll('.badge').length);
      assert.ok(shown > 0 && shown < 60, `${shown} badges for a window`);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
      await until('badges in the middle', () => card.inPanel((root) => [...root.querySelectorAll('.badge:not([hidden])')].some((badge) => {
        const { top } = badge.getBoundingClientRect();
        return top > 0 && top < innerHeight;
      })));
      // A machine that stands still makes one slow frame; a card that is heavy makes one each time.
      await until('a way along the page without a slow frame', async () => (await page.evaluate(scrollAndMeasure)).slowest < 250);
      await page.close();
    });
  });
}

async function scrollAndMeasure() {
  // Up and down in turns, so that there is a way to go.
  const step = (window.turns = (window.turns ?? 0) + 1) % 2 ? 160 : -160;
  let slowest = 0;
  let last = performance.now();
  for (let steps = 0; steps < 30; steps++) {
    scrollBy(0, step);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = performance.now();
    slowest = Math.max(slowest, now - last);
    last = now;
  }
  return { slowest: Math.round(slowest) };
}
