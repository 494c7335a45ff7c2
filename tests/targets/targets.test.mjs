import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { PATIENCE, STANDS_WITHIN } from '../_shared/patience.mjs';
import { buildProbe } from '../../extension/tests/probe/build-probe.mjs';
import { openBrowser } from '../../extension/tests/probe/open-browser.mjs';
import { countOnPage, openTarget, postReply } from './post-on-target.mjs';
import { startTarget, stopTarget, TARGETS, whyNot } from './targets.mjs';

const QUICK = 'isso oscar comments-xtd comments-xtd-tree mezzanine mezzanine-guest wordpress wordpress-admin';
const NAMES = (process.env.TARGETS ?? QUICK).split(' ');
const BROWSERS = (process.env.BROWSERS ?? 'chromium firefox').split(' ');
const COUNT = Number(process.env.REPLIES ?? 2);
const REVIEWS = JSON.parse(readFileSync(new URL('_shared/reviews.json', import.meta.url))).filter(({ reply }) => !reply);

for (const name of NAMES) describe(name, { skip: whyNot(name) }, () => {
  before(() => startTarget(name), { timeout: 2 * STANDS_WITHIN });
  after(() => process.env.KEEP || stopTarget(name));
  const { refuses } = TARGETS[name];
  for (const browserName of BROWSERS) if (refuses) test(`says ${refuses} and writes nothing in ${browserName}`, { timeout: STANDS_WITHIN }, async () => {
    const { browser, close } = await openBrowser(browserName, await buildProbe());
    try {
      const page = await openTarget(TARGETS[name], browser);
      const outcome = await postReply(TARGETS[name], page, REVIEWS[0], 0);
      assert.equal(outcome.problem, refuses, JSON.stringify(outcome));
      assert.equal(await countOnPage(TARGETS[name], page, outcome.text, 8_000), 0);
    } finally {
      await close();
    }
  });
  else test(`takes ${COUNT} replies without an adapter in ${browserName}, each visible once`, { timeout: STANDS_WITHIN + COUNT * 4 * PATIENCE }, async () => {
    const { browser, close } = await openBrowser(browserName, await buildProbe());
    try {
      const page = await openTarget(TARGETS[name], browser);
      for (let number = 0; number < COUNT; number += 1) {
        const outcome = await postReply(TARGETS[name], page, REVIEWS[number % REVIEWS.length], number);
        assert.equal(outcome.status, 'visible', JSON.stringify(outcome));
        assert.equal(await countOnPage(TARGETS[name], page, outcome.text), 1, 'the reply stands on the page once');
      }
    } finally {
      await close();
    }
  });
});
