import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { PATIENCE } from '../../../tests/_shared/patience.mjs';
import { buildProbe } from '../probe/build-probe.mjs';
import { openBrowser, order } from '../probe/open-browser.mjs';
import { serveTraps } from './traps-site.mjs';

const REVIEW = 'Чайник протекает';
const TEXT = 'Здравствуйте! Вернём деньги до пятницы - "честно"... 😀\nС уважением, O\'Neil & Pood';
/** Pages on which one reply must get to the second review, by no other field and no other button. */
const POSTED = {
  honeypots: 'a form full of honeypots',
  dummy: 'a dummy that is replaced by the real form',
  'edit-twin': 'an edit form with the same names as the reply form',
  'moving-form': 'one form that moves, opened under another review',
  'late-form': 'a form that loads three seconds late',
  'li-send': 'a list item that sends',
  'custom-element': 'custom elements with shadow roots',
  'icon-buttons': 'icons without a word, and a send icon that appears while typing',
  docked: 'a docked composer with a title and a live preview',
  'wrong-submits': 'logout, rate, preview and hidden twins before the right button',
  hover: 'controls that show only on hover',
  refilled: 'a field that the site empties and refills after it opened',
  'sleeping-button': 'a button that is replaced and wakes up late',
  'one-form': 'one form for all reviews, addressed by a click',
  'changed-text': 'a site that changes quotes, dashes and emoji',
  'thread-only': 'a page with one comment form and no replies',
  'page-form': 'a form around the whole page',
  'report-open': 'a report form that stands open beside it',
  nested: 'a reply to the review, not to the reply below it',
  'read-only-first': 'a read-only field with the review before the real one, in a dialog',
  'shop-form': "a shop's one form with stars that moves below the review",
  'thread-each': 'a thread below each answer, each with a button of the same name that opens its form',
  'topic-button': 'one button above the topic that opens the form for all',
  wiki: 'links that play buttons, and a twin of the field that only measures',
  social: 'one box for new posts that turns into the reply',
  'twin-text': 'the same text standing under another review already',
  'menu-reply': 'Reply in a menu that is drawn elsewhere',
  'replies-link': 'a form among the folded replies',
  'enter-only': 'a composer that sends by Enter only',
  'asks-again': 'a dialog that asks once more',
  'asks-natively': "the browser's own question",
  'after-reload': 'a list that shows the reply only when loaded anew',
  'closed-root': 'a form in a closed shadow root',
  'frame-editor': 'an editor in a frame beside its button',
  'blur-wakes': 'a button that wakes up when the field is left',
  'note-tab': 'an internal note before the public reply',
  'preview-here': 'a button that wakes up after a preview',
  'row-opens': 'a row that opens the review in a dialog',
  'drawn-anew': 'a list that is drawn anew when the form opens',
  'cut-reply': 'a site that shows the beginning of the reply',
  bulk: 'a field for all selected reviews and a drawer for one',
  'name-redraws': 'a form that is drawn anew with each change of the name beside it',
  'captcha-answer': 'a field for the answer of a captcha before the reply field',
  'question-form': 'a form for questions in each review and below them',
  'blur-folds': 'a composer that folds its buttons when it is left',
  'others-buttons': 'an arrow that sends, between buttons of other reviews that say so',
  taught: "an adapter whose selectors fit the page's form for new comments too",
};
/** What an adapter says of the form, on pages where its selectors fit more than the review's own form. */
const TAUGHT = {
  taught: { open: '.open', field: 'textarea.box', submit: 'button.go' },
};
/** Where a guest has to say who he is. */
const GUEST = {
  'name-redraws': { name: 'Pood' },
};
const OTHER = {
  'hidden-success': { status: 'submitted', problem: 'not_seen', site_said: /wurde veröffentlicht/ },
  'standing-success': { status: 'failed', problem: 'refused', site_said: /не удалось/ },
  optimistic: { status: 'failed', problem: 'rate_limit', site_said: /too quickly/ },
  moderated: { status: 'submitted', problem: null, site_said: /oczekuje na moderację/ },
  captcha: { status: 'failed', problem: 'captcha', site_said: /не робот/ },
  'review-only': { status: 'failed', problem: 'no_form', site_said: null },
  login: { status: 'failed', problem: 'login', site_said: null },
  'other-frame': { status: 'failed', problem: 'other_frame', site_said: /localhost/ },
  'tab-moves': { status: 'submitted', problem: 'not_seen', site_said: /Ответ отправлен/ },
  'held-en': { status: 'submitted', problem: null, site_said: /moderator/ },
  'held-ru': { status: 'submitted', problem: null, site_said: /модератор/ },
  'held-et': { status: 'submitted', problem: null, site_said: /ülevaatamist/ },
  'limited-ru': { status: 'failed', problem: 'rate_limit', site_said: /слишком часто/ },
  'limited-et': { status: 'failed', problem: 'rate_limit', site_said: /liiga kiiresti/ },
  'too-short-pl': { status: 'failed', problem: 'refused', site_said: /za krótka/ },
  'said-before': { status: 'failed', problem: 'refused', site_said: /already said/ },
  // Its words are none that we know, but it says them aloud.
  'moon-alert': { status: 'failed', problem: 'refused', site_said: /^Mind the phase/ },
  // In a plain place, unknown words prove nothing; they are passed on, and what a page says all the time is not.
  'quiet-box': { status: 'failed', problem: 'not_seen', site_said: /^Mind the phase/ },
  'quiet-toast': { status: 'failed', problem: 'not_seen', site_said: /^Mind the phase/ },
  'quiet-noise': { status: 'failed', problem: 'not_seen', site_said: null },
  'standing-alert': { status: 'failed', problem: 'not_seen', site_said: null },
  'signed-out-pl': { status: 'failed', problem: 'login', site_said: /sesja wygasła/ },
  'signed-out': { status: 'failed', problem: 'login', site_said: null },
  'reply-signs-in': { status: 'failed', problem: 'login', site_said: null },
  'closed-form': { status: 'failed', problem: 'no_form', site_said: null },
  // Its form unfolds so late that its own button might be taken for the one that opens it.
  'slow-fold': { status: 'failed', problem: 'no_form', site_said: null },
  'sum-first': { status: 'failed', problem: 'captcha', site_said: null },
  counter: { status: 'failed', problem: 'too_long', site_said: /40/ },
  'turned-down': { status: 'failed', problem: 'refused', site_said: null },
  'twin-text#lost': { status: 'submitted', problem: 'not_seen', site_said: null },
};
/** How long the proof is waited for where none comes; where one comes it is seen at once, and the wait may be long. */
const NOTHING_COMES = 8_000;
const ONLY = process.env.TRAPS?.split(' ');
const wanted = ([name]) => !ONLY || ONLY.includes(name);

for (const name of (process.env.BROWSERS ?? 'chromium firefox').split(' '))
  describe(`In ${name}`, () => {
    let site, opened, page;
    before(async () => {
      site = await serveTraps();
      opened = await openBrowser(name, await buildProbe());
    });
    beforeEach(async () => {
      await page?.close();
      page = await opened.browser.newPage();
      page.on('dialog', (dialog) => void dialog.accept());
    });
    after(async () => {
      await opened?.close();
      await site?.close();
    });

    const road = async (path, extra = {}) => {
      await page.goto(`${site.url}/${path}`);
      const text = path.startsWith('twin-text') ? 'Tere! Vabandame, teeme korda. 😀 «Pood»' : TEXT;
      const outcome = await order(page, {
        do: 'road',
        items: '.item',
        snippet: REVIEW,
        text,
        timeout: PATIENCE,
        ...extra,
      });
      return { outcome, text };
    };

    for (const [path, what] of Object.entries(POSTED).filter(wanted))
      test(`it posts where there is ${what}`, async () => {
        const { outcome, text } = await road(path, { form: TAUGHT[path], identity: GUEST[path] });
        const seen = await page.evaluate(() => ({ sent: window.sent, wrong: window.wrong }));
        assert.deepEqual(seen, { sent: [{ review: 'r2', text }], wrong: [] }, JSON.stringify(outcome));
        assert.equal(outcome.status, 'visible', JSON.stringify(outcome));
      });

    for (const [path, expected] of Object.entries(OTHER).filter(wanted))
      test(`it says ${expected.problem ?? expected.status} on the page ${path}`, async () => {
        const { outcome } = await road(path, { timeout: NOTHING_COMES });
        assert.equal(outcome.status, expected.status, JSON.stringify(outcome));
        assert.equal(outcome.problem, expected.problem, JSON.stringify(outcome));
        if (expected.site_said) assert.match(outcome.site_said ?? '', expected.site_said);
        else assert.equal(outcome.site_said ?? null, null);
        assert.deepEqual(await page.evaluate(() => window.wrong), []);
      });

    if (!ONLY || ONLY.includes('forum'))
      for (const review of ['The courier was', REVIEW])
        test(`it does not take an older equal reply for one that the site dropped, by a form on the next page (${review})`, async () => {
          site.replies.splice(0, Infinity, { review: 'r1', text: TEXT });
          site.mood.drops = true;
          const { outcome } = await road('forum', { snippet: review, timeout: NOTHING_COMES });
          site.mood.drops = false;
          assert.equal(outcome.status, 'submitted', JSON.stringify(outcome));
          assert.equal(outcome.problem, 'not_seen', JSON.stringify(outcome));
        });

    if (!ONLY || ONLY.includes('board'))
      test('it posts where a preview comes first, by a form on the next page whose editor is late', async () => {
        site.replies.length = 0;
        const { outcome } = await road('board');
        assert.equal(outcome.status, 'visible', JSON.stringify(outcome));
        assert.deepEqual(site.replies, [{ review: 'r2', text: TEXT }]);
      });

    for (const [review, where] of [
      ['The courier was', 'the list again'],
      [REVIEW, 'a page of thanks'],
    ])
      if (!ONLY || ONLY.includes('forum'))
        test(`it posts by a form on the next page, after which the site shows ${where}`, async () => {
          site.replies.length = 0;
          const { outcome } = await road('forum', { snippet: review });
          assert.equal(outcome.status, 'visible', JSON.stringify(outcome));
          assert.deepEqual(
            site.replies.map(({ text }) => text),
            [TEXT],
          );
          assert.deepEqual(site.touched, []);
        });
  });
