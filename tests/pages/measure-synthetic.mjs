import { parseArgs } from 'node:util';
import { bundle } from '../../extension/scripts/capture/bundle.mjs';
import { launchChromium } from '../../extension/scripts/capture/find-browser.mjs';
import { openTab } from '../../extension/scripts/capture/open-page.mjs';
import { scoreItems } from './score.mjs';
import { DECOYS } from './synthetic/decoys.mjs';
import { FORUMS } from './synthetic/forums.mjs';
import { MORE } from './synthetic/more.mjs';
import { PORTALS } from './synthetic/portals.mjs';
import { SHOPS } from './synthetic/shops.mjs';
import { peopleOf } from './synthetic/people.mjs';
import { VOICES } from './synthetic/voices.mjs';
import { THIRD_DECOYS } from './synthetic/wild/decoys-three.mjs';
import { MORE_DECOYS } from './synthetic/wild/decoys-two.mjs';
import { WILD_DECOYS } from './synthetic/wild/decoys.mjs';
import { WILD } from './synthetic/wild.mjs';

/* Prints a JSON line a page: our own imitations of well-known systems, read by the generic reader alone, and what is wrong. */
const { values } = parseArgs({ options: { only: { type: 'string' }, batch: { type: 'string' } } });
const wanted = (name, batch = 'first') =>
  (!values.batch || values.batch === batch) &&
  (!values.only || name.toLowerCase().includes(values.only.toLowerCase()));
const script = await bundle('capture/in-page.ts');
const browser = await launchChromium();
const { tab, show } = await openTab(browser);
try {
  for (const [name, system] of Object.entries({
    ...SHOPS,
    ...FORUMS,
    ...PORTALS,
    ...MORE,
  }))
    if (wanted(name)) print(await measure(name, system));
  for (const [batch, systems] of Object.entries(WILD))
    for (const [name, system] of Object.entries(systems))
      if (wanted(name, batch)) print({ batch, ...(await measure(name, system)) });
  for (const [name, body] of Object.entries(DECOYS))
    if (wanted(name)) print(checkDecoy(name, await readBody(standing(body), 'en')));
  for (const [name, [shell, language, body]] of Object.entries({ ...WILD_DECOYS, ...MORE_DECOYS, ...THIRD_DECOYS }))
    if (wanted(name, 'decoys')) print(checkDecoy(name, await readBody(shell(body), language)));
} finally {
  await browser.close();
}

async function measure(name, system) {
  const voices = system.shell ? peopleOf(system.language) : VOICES;
  const list = system.wrap(voices.map(system.item).join(''));
  return checkSystem(name, system, voices, await readBody(system.shell?.(list) ?? standing(list), system.language));
}

function standing(list) {
  return `<header><nav><a href="/">Home</a><a href="/shop">Shop</a></nav></header><main><h1>A bag</h1><p>A bag of leather that carries what a day needs and not more.</p>${list}</main><footer><p>© 2026 The Bag Shop</p></footer>`;
}

async function readBody(body, language) {
  const page = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>A bag</title></head><body>${body}</body></html>`;
  await show({
    body: Buffer.from(page),
    charset: 'utf-8',
    url: 'https://shop.example/bag',
  });
  await tab.evaluate(script);
  return tab.evaluate(() => globalThis.replywellCapture(location.href, [], false));
}

function checkSystem(name, system, voices, { reviews, milliseconds }) {
  const truth = [
    ...voices,
    ...(system.thread
      ? voices.filter(({ reply }) => reply).map(({ reply }) => ({
          author: 'pood',
          text: reply,
          day: null,
          stars: null,
        }))
      : []),
  ];
  const score = scoreItems(
    truth.map((voice) => ({ ...voice, text: system.text?.(voice) ?? voice.text })),
    reviews,
  );
  const wrong = [];
  for (const { truth: voice, review } of score.matches) {
    if (review.author?.replace(/^@/, '') !== voice.author) wrong.push(`author ${review.author} ≠ ${voice.author}`);
    if (system.dates === 'relative' && voice.day && review.date === null) wrong.push(`no date of ${review.date_raw}`);
    if (
      system.dates !== false &&
      system.dates !== 'relative' &&
      voice.day &&
      review.date?.slice(0, 10) !== voice.day &&
      !/ago|\d[dmhy]$/.test(review.date_raw ?? '')
    )
      wrong.push(`date ${review.date} (${review.date_raw}) ≠ ${voice.day}`);
    if (system.scale && voice.stars && Math.abs(review.rating / (review.scale ?? 5) - voice.stars / (system.best ?? 5)) > 0.01)
      wrong.push(`rating ${review.rating}/${review.scale} ≠ ${voice.stars}/5`);
    if (!system.scale && review.rating !== null) wrong.push(`rating ${review.rating} where there is none`);
    if (system.replies && voice.reply && !review.replies.some(({ text, by_owner }) => text === voice.reply && by_owner))
      wrong.push(`reply ${JSON.stringify(review.replies)} ≠ ${voice.reply}`);
    if (!system.thread && !system.nested && !(system.replies && voice.reply) && review.replies.length > 0)
      wrong.push(`reply where there is none: ${JSON.stringify(review.replies)}`);
    if (review.text.replace(/\s+/g, ' ') !== voice.text.replace(/\s+/g, ' ').trim())
      wrong.push(`text ${JSON.stringify(review.text)}`);
  }
  return {
    name,
    f1: score.f1,
    missed: score.missed.map(({ text }) => text.slice(0, 50)),
    extra: score.extra.map(({ text }) => text.slice(0, 80)),
    wrong: wrong.slice(0, 6),
    wrong_count: wrong.length,
    ms: Math.round(milliseconds),
  };
}

function checkDecoy(name, { reviews, state }) {
  return {
    name,
    decoy: true,
    state,
    found: reviews.length,
    extra: reviews.slice(0, 3).map(({ text, author }) => `${author}: ${text.slice(0, 80)}`),
  };
}

function print(line) {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
