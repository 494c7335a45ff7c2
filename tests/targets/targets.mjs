/**
 * The real systems: how an agent reaches the page and signs in, and where a person sees the reviews.
 * Nothing here is known to the product: it finds the forms by itself.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PATIENCE } from '../_shared/patience.mjs';

const here = dirname(fileURLToPath(import.meta.url));
/** Where the systems are installed and keep their data. */
export const CACHE = process.env.TARGETS_CACHE ?? join(here, '../../.cache/targets');
const base = (port) => `http://127.0.0.1:${port}`;

export const TARGETS = {
  // Its page folds a long thread: what was stored is counted by its own interface.
  isso: { port: 18200, page: () => `${base(18200)}/`, items: '.isso-comment[id]', stored: async () => (await fetch(`${base(18201)}/?uri=%2Fkettle`)).text() },
  // Takes no replies: its form writes a new review.
  oscar: { port: 18210, page: () => `${base(18210)}/catalogue/kettle-k-200_1/reviews/`, items: 'article.review', refuses: 'no_form' },
  mezzanine: { port: 18220, page: () => `${base(18220)}/blog/kettle-k-200/`, items: '#comments .comment.media', login: djangoAdmin(18220) },
  'mezzanine-guest': { recipe: 'mezzanine', port: 18220, page: () => `${base(18220)}/blog/kettle-k-200/`, items: '#comments .comment.media', identity: { name: 'Shop staff', email: 'staff@example.test' } },
  'comments-xtd': { port: 18230, page: () => `${base(18230)}/p/kettle-k-200/`, items: '.comment-tree .comment', login: djangoAdmin(18230) },
  'comments-xtd-tree': { recipe: 'comments-xtd', port: 18230, page: () => `${base(18230)}/tree/kettle-k-200/`, items: '.comment, [id^="c"]', login: djangoAdmin(18230) },
  waline: { port: 18240, page: () => `${base(18240)}/`, items: '.wl-card-item', login: async (page) => { await page.goto(`${base(18240)}/login.html`); await page.waitForFunction(() => location.pathname === '/'); } },
  ghost: { port: 18250, page: () => `${base(18250)}/kettle-k-200/`, items: '[data-testid=comment-component]', frame: 'iframe[title=comments-frame]', login: (page) => page.goto(ghostLink()), settle: scrollDown, unfold: loadMore },
  wordpress: { port: 18260, page: () => `${base(18260)}/?p=${postId()}`, items: 'li.comment', login: wordpressLogin },
  // The screen shows the newest twenty: an older review is found by its words.
  'wordpress-admin': { recipe: 'wordpress', port: 18260, page: (snippet = '') => `${base(18260)}/wp-admin/edit-comments.php?s=${encodeURIComponent(snippet)}`, items: '#the-comment-list tr.comment', login: wordpressLogin },
};

/** Says why a target cannot be installed here, or returns false. */
export function whyNot(name) {
  const isPackaged = (TARGETS[name].recipe ?? name) === 'wordpress';
  if (!isPackaged || existsSync('/usr/share/wordpress') || process.getuid() === 0) return false;
  return 'WordPress comes from Debian packages: install them as root, see tests/targets/wordpress/start.sh';
}

/** Starts a target and waits until it answers; `settings` are further variables of its recipe. */
export function startTarget(name, settings = {}) {
  const target = TARGETS[name];
  execFileSync(join(here, target.recipe ?? name, 'start.sh'), { env: { ...process.env, ...settings, PORT: String(target.port) }, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Ends what `startTarget` began. */
export const stopTarget = (name) => execFileSync(join(here, '_shared/stop.sh'), [TARGETS[name].recipe ?? name]);

function djangoAdmin(port) {
  return async (page) => {
    await page.goto(`${base(port)}/admin/`);
    await page.type('[name=username]', 'admin');
    await page.type('[name=password]', 'staffpass');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  };
}

async function wordpressLogin(page) {
  await page.goto(`${base(18260)}/wp-login.php`);
  await page.waitForSelector('#user_login');
  await page.evaluate(() => {
    document.querySelector('#user_login').value = 'admin';
    document.querySelector('#user_pass').value = 'staffpass';
  });
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
}

const postId = () => readFileSync(join(CACHE, 'wordpress/run/postid'), 'utf8').trim();
const ghostLink = () => execFileSync(join(here, 'ghost/login-url.sh'), { env: { ...process.env, PORT: '18250' }, encoding: 'utf8' }).trim();

/** Ghost loads its comments only when the reader comes near them. */
// Twenty comments stand at first; the agent asks for the others as a visitor does.
async function loadMore(frame) {
  for (let step = 0; step < 10; step += 1) {
    const before = await frame.evaluate(() => {
      document.querySelector('[data-testid=pagination-component]')?.click();
      return document.querySelector('[data-testid=pagination-component]') && document.querySelectorAll('[data-testid=comment-component]').length;
    });
    if (!before) return;
    await frame.waitForFunction((count) => document.querySelectorAll('[data-testid=comment-component]').length > count, { timeout: PATIENCE }, before);
  }
}

async function scrollDown(page) {
  for (let step = 0; step < 20; step += 1) {
    await page.evaluate(() => window.scrollBy(0, 1500));
    await new Promise((done) => setTimeout(done, 250));
    if (await page.$('iframe[title=comments-frame]')) return;
  }
}

