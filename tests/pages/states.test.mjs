import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openReader } from './open-reader.mjs';
import { FORUMS } from './synthetic/forums.mjs';
import { STATES } from './synthetic/states.mjs';
import { VOICES } from './synthetic/voices.mjs';

const filler =
  '<p>A bag of leather that carries what a day needs and not more, made by three people in a yard behind the harbour.</p>'.repeat(
    30,
  );
const thread = FORUMS.Habr.wrap(VOICES.map(FORUMS.Habr.item).join(''));

describe('what a page says when it holds no review', () => {
  let reader;
  before(async () => (reader = await openReader()));
  after(() => reader.close());

  const states = [
    [
      'a captcha',
      'blocked',
      '<title>Just a moment...</title><div id="challenge-form"><h2>Verify you are human</h2><iframe src="https://challenges.cloudflare.com/x"></iframe></div>',
    ],
    [
      'a Russian captcha',
      'blocked',
      '<title>Вы не робот?</title><form action="/checkcaptcha"><div class="CheckboxCaptcha">Подтвердите, что запросы отправляли вы, а не робот</div></form>',
    ],
    [
      'a login wall',
      'login',
      '<h1>Sign in</h1><p>Please log in to see the reviews of your shop.</p><form><input name="user"><input type="password" name="p"><button>Log in</button></form>',
    ],
    ['a shell that is still empty', 'loading', '<div id="app"></div><script src="/app.js"></script>'],
    [
      'a list that is still loading',
      'loading',
      `<h1>Bag</h1>${filler}<div id="reviews" aria-busy="true"><div class="skeleton"></div></div>`,
    ],
    [
      'comments in a foreign frame',
      'elsewhere',
      `<h1>Bag</h1>${filler}<div id="disqus_thread"><iframe src="https://disqus.com/embed/comments/?base=default&f=shop"></iframe></div>`,
    ],
    [
      'a product without reviews',
      'none',
      `<h1>Bag</h1>${filler}<div id="reviews"><p>There are no reviews yet.</p><form><textarea></textarea></form></div>`,
    ],
    [
      'a form to write to a shop that ends with a captcha',
      'none',
      '<h1>Contact us</h1><form><input type="text" name="n"><input type="email" name="m"><textarea name="t"></textarea><div class="g-recaptcha"><textarea name="g-recaptcha-response"></textarea></div><button>Send</button></form><script src="/app.js"></script>',
    ],
    [
      'a short page to ask for a new password',
      'none',
      '<h1>Forgot your password?</h1><form><label>Your address <input type="email" name="m"></label><button>Send</button></form><script src="/app.js"></script>',
    ],
    ['an article', 'none', `<article><h1>On bags</h1>${filler}</article>`],
  ];
  for (const [name, state, body] of states) {
    test(`${name}: ${state}`, async () => {
      const reading = await reader.read(`<!doctype html><html lang="en"><head></head><body>${body}</body></html>`);

      assert.equal(reading.reviews.length, 0);
      assert.equal(reading.state, state);
      if (state === 'elsewhere') assert.match(reading.elsewhere_url, /^https:\/\/disqus\.com\/embed/);
    });
  }

  for (const [state, name, body] of STATES) {
    test(`${name}: ${state}`, async () => {
      const reading = await reader.read(`<!doctype html><html lang="en"><head></head><body>${body}</body></html>`);

      assert.equal(reading.reviews.length, 0);
      assert.equal(reading.state, state);
      if (state === 'elsewhere') assert.match(reading.elsewhere_url, /^https:/);
    });
  }

  test('a captcha widget beside reviews does not hide them', async () => {
    const reading = await reader.read(
      `<html><body>${thread}<form><div class="g-recaptcha"></div><input type="password"></form></body></html>`,
    );

    assert.equal(reading.state, 'reviews');
    assert.equal(reading.reviews.length, VOICES.length);
  });

  test('one review in a sidebar is read when it has all that a review has', async () => {
    const reading = await reader.read(
      `<html><body><h1>Bag</h1>${filler}<aside><ul><li class="review" id="review-77"><b title="4 out of 5 stars">4 out of 5</b> <span class="author">Aino Kask</span> <span>27 March 2026</span><p>A very good bag, the strap is a little short for me and all else is as it was promised.</p><a href="#r77">Report</a></li></ul></aside></body></html>`,
    );

    assert.deepEqual(
      reading.reviews.map(({ author, date }) => [author, date]),
      [['Aino Kask', '2026-03-27']],
    );
  });

  test('reviews in an open shadow root are read', async () => {
    const reading = await reader.read(
      `<html><body><h1>Bag</h1><review-list><template shadowrootmode="open">${thread}</template></review-list></body></html>`,
    );

    assert.equal(reading.reviews.length, VOICES.length);
  });

  test('reviews in a frame of the same origin are read', async () => {
    const inner = `<html><body>${thread}</body></html>`.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const reading = await reader.read(`<html><body><h1>Bag</h1><iframe srcdoc="${inner}"></iframe></body></html>`);

    assert.equal(reading.reviews.length, VOICES.length);
  });
});
