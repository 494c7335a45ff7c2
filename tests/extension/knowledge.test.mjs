import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { STANDS_WITHIN, until } from '../_shared/patience.mjs';
import { findPort } from './harness/find-port.mjs';
import { openOf, outcome } from './harness/in-card.mjs';
import { setTheStage } from './harness/set-the-stage.mjs';
import { startModel } from './harness/start-model.mjs';

const BROWSERS = (process.env.REPLYWELL_TEST_BROWSERS ?? 'chromium,firefox').split(',');
const GOOD = 'Thank you for telling us about the lid and the hot water. I am checking this kettle today and will write here by 6 pm tomorrow. Please leave it unplugged until then.';
const BAD = 'Impossible. Nobody else has complained, it is the courier’s fault. We guarantee a full refund today.';

for (const browser of BROWSERS) {
  describe(`what the card knows in ${browser}`, () => {
    let stage;
    let model;
    before(async () => {
      model = await startModel(await findPort());
      const environment = { REPLYWELL_LLM_URL: model.url, REPLYWELL_LLM_MODEL: 'test' };
      stage = await setTheStage(browser, { environment });
    }, { timeout: STANDS_WITHIN });
    after(async () => {
      await stage?.close();
      await model?.close();
    });

    it('names the rule and the reason of a finding, and opens the rulebook there', async () => {
      const { page, card } = await stage.visit('/plain');
      await openOf(card, 'John Miller');
      await card.draft();
      await card.write('It is the courier’s fault, please contact them.');
      const reason = await card.waitIn('a finding that blocks', (root) => root.querySelector('.finding[data-severity=block] .reason')?.textContent);
      assert.ok(reason.length > 20, reason);
      const rule = await card.text('.finding[data-severity=block] .rule');
      await card.press('.finding[data-severity=block] .rule');

      const opened = await until('the rulebook', async () => (await stage.browser.pages()).find((each) => each.url().includes('/guidelines/')));
      assert.ok(opened.url().endsWith(`/guidelines/?language=en#${rule}`), opened.url());
      assert.match(await until('the rule', () => opened.evaluate((id) => document.getElementById(id)?.textContent, rule)), /Why:/);
      await opened.close();
      await page.close();
    });

    it('offers what the team answered to a review like this one, with gaps that block posting', async () => {
      const { page, card } = await stage.visit('/plain');
      await openOf(card, 'Jaan Tamm');
      await card.draft();
      await card.press('.post-bar .primary');
      assert.ok(await outcome(card, 'visible'));
      await page.close();

      const second = await stage.visit('/hostile-names');
      await openOf(second.card, 'Jaan Tamm');
      await second.card.draft();
      await second.card.press('.earlier summary');
      const text = await second.card.waitIn('an earlier answer', (root) => root.querySelector('.earlier li p:nth-of-type(2)')?.textContent);
      await second.card.press('.earlier .link');
      assert.equal(await until('the text in the field', () => second.card.inPanel((root, wanted) => root.querySelector('textarea').value === wanted && wanted, text)), text);
      await second.page.close();
    });

    it('streams a language model’s draft, and drops one that breaks rules', async () => {
      let goOn;
      Object.assign(model.answer, { text: GOOD, rest: new Promise((resolve) => (goOn = resolve)) });
      const { page, card } = await stage.visit('/plain');
      await openOf(card, 'John Miller');
      const own = await card.draft();
      await card.press('.tabs .model');
      assert.match(await card.waitIn('the first words', (root) => root.querySelector('.streamed')?.textContent.startsWith('Thank you') && root.querySelector('.streamed').textContent), /^Thank you/);
      goOn();
      assert.equal(await until('the whole draft', () => card.inPanel((root, wanted) => root.querySelector('textarea').value === wanted && wanted, GOOD)), GOOD);
      assert.notEqual(own, GOOD);
      await page.close();

      model.answer.text = BAD;
      const second = await stage.visit('/plain');
      await openOf(second.card, 'John Miller');
      const before = await second.card.draft();
      await second.card.press('.tabs .model');
      assert.match(await until('the sentence', () => second.card.text('.told')), /broke a rule/);
      assert.equal(await second.card.draft(), before);
      await second.page.close();
    });
  });
}
