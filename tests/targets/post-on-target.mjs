import { PATIENCE } from '../_shared/patience.mjs';
import { order } from '../../extension/tests/probe/open-browser.mjs';

const REPLIES = {
  ru: 'Здравствуйте! Приносим извинения – разберёмся до пятницы. «Ваш магазин» №',
  en: "Hello, we're sorry to hear that \"it\" broke. A refund is on its way... Ref ",
  pl: 'Dzień dobry! Przepraszamy za opóźnienie – wymienimy na zielony 🙂\n\nZgłoszenie nr ',
  et: 'Tere, Õnne! Vabandame katkise pakendi pärast. Viide ',
};

/** Opens the page of a target as an agent who is signed in. */
export async function openTarget(target, browser) {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  if (target.login) await target.login(page);
  await show(target, page);
  return page;
}

/** Loads the page and returns the frame in which the reviews are, when the first one shows. */
export async function show(target, page, snippet) {
  await page.goto(target.page(snippet));
  if (target.settle) await target.settle(page);
  const frame = target.frame ? await (await page.waitForSelector(target.frame)).contentFrame() : page.mainFrame();
  await frame.waitForSelector(target.items);
  if (target.unfold) await target.unfold(frame);
  return frame;
}

/** Posts one reply to a review as the product does; returns the outcome with the text. */
export async function postReply(target, page, review, number) {
  const snippet = review.text.split(/[.\n]/)[0].slice(0, 24);
  const frame = await show(target, page, snippet);
  const text = `${REPLIES[review.lang]}Q${Date.now() % 1e8}${number}`;
  const outcome = await order(target.frame ? frame : page, { do: 'road', items: process.env.ITEMS ?? 'captured', snippet, text, identity: target.identity ?? null, knowsNeighbours: target.knowsNeighbours });
  return { ...outcome, text };
}

/**
 * Counts how often a reply can be read after the page was loaded anew, or is stored where the page folds its threads. A reply
 * that stands there is seen at once: `patience` is for pages that must not show it.
 */
export async function countOnPage(target, page, text, patience = PATIENCE) {
  const mark = text.match(/Q\d+$/)[0];
  if (target.stored) return (await target.stored()).split(mark).length - 1;
  const frame = await show(target, page);
  await frame.waitForFunction((sign) => document.body.innerText.includes(sign), { timeout: patience }, mark).catch(() => null);
  return frame.evaluate((sign) => document.body.innerText.split(sign).length - 1, mark);
}
