import { driveCard } from '../../extension/harness/drive-card.mjs';
import { openCard } from '../../extension/try-site/open-card.mjs';
import { show } from '../post-on-target.mjs';

const PATIENCE = 60_000;
const AWAY = 4_000;
const pause = (time) => new Promise((done) => setTimeout(done, time));

/** Posts a reply to every review through the card; the server dies in three different moments. Yields what became of each. */
export async function* postAll({ page, target, reviews, server }) {
  const card = driveCard(page, { patience: PATIENCE });
  const outages = planOutages(reviews.length);
  await show(target, page, reviews[0].words);
  for (const [at, review] of reviews.entries()) {
    const began = Date.now();
    const outcome = await postOne({ page, target, card, review, server, outage: outages.get(at) }).catch(async (error) => ({
      status: 'failed',
      said: `${error.message}; ${await describePanel(card)}`,
    }));
    yield { at, ...outcome, outage: outages.get(at) ?? null, seconds: Math.round((Date.now() - began) / 100) / 10 };
  }
}

const describePanel = async (card) =>
  (await card.inPanel((root) => `card: ${root.querySelector('.card')?.textContent ?? 'none'}; notice: ${root.querySelector('.notice')?.textContent ?? 'none'}`)) ?? 'no panel';

/** Before the press, in the middle of it, and when the reply is out but not yet reported. */
function planOutages(count) {
  return new Map([[Math.floor(count / 4), 'before'], [Math.floor(count / 2), 'during'], [Math.floor((count * 3) / 4), 'after']]);
}

async function postOne({ page, target, card, review, server, outage }) {
  if (target.page(review.words) !== target.page('') || !(await holds(page, review.words))) await show(target, page, review.words);
  await card.badges();
  await openCard(page, card, review.words, PATIENCE);
  await draftOf(card);
  const known = await card.waitIn('the card', (root) => root.querySelector('.card')?.dataset.known);
  await card.write(review.answer);
  await card.waitIn('the end of the check', (root) => root.querySelector('.post-bar .primary')?.disabled === false || root.querySelector('.finding[data-severity=block]'));
  await waitForLast(card);
  const stale = await card.inPanel((root) => root.querySelector('.notice[data-outcome]')?.textContent ?? null);
  if (outage === 'before') await server.kill();
  const back = outage ? comeBack(server, outage) : null;
  await card.press('.post-bar .primary');
  const outcome = await watch(card, known, stale);
  await back;
  return outcome;
}

/** As the agent does whom the card tells that the server was too slow. */
async function draftOf(card) {
  const drafting = card.draft();
  const asking = setInterval(() => void card.inPanel((root) => root.querySelector('.card .told.bad > .link')?.click()), PATIENCE / 6);
  await drafting.finally(() => clearInterval(asking));
}

/** The badge may know of the last reply before its notice does: what comes late must not be taken for news of this one. */
async function waitForLast(card) {
  for (const end = Date.now() + PATIENCE / 4; Date.now() < end; await pause(100))
    if (!(await card.inPanel((root) => root.querySelector('.notice:not([data-outcome])') !== null))) return;
}

async function comeBack(server, outage) {
  if (outage !== 'before') {
    await pause(outage === 'during' ? 350 : 1_500);
    await server.kill();
  }
  await pause(AWAY);
  await server.start();
}

const holds = async (page, words) => {
  for (const frame of page.frames())
    if (await frame.evaluate((text) => document.body?.innerText.includes(text), words).catch(() => false)) return true;
  return false;
};

// A notice of an earlier reply may still stand there, or come late: "visible" is believed of the review's own badge.
async function watch(card, known, stale) {
  let fresh = stale === null;
  for (const end = Date.now() + 2 * PATIENCE; Date.now() < end; await pause(200)) {
    const seen = await card.inPanel((root, id) => {
      const badge = [...root.querySelectorAll('.badge')].find((each) => each.dataset.known === id);
      const told = root.querySelector(badge ? '.told[data-outcome], .notice[data-outcome]:not([data-outcome=visible])' : '.told[data-outcome], .notice[data-outcome]');
      const notice = root.querySelector('.notice')?.textContent ?? null;
      if (badge?.dataset.status === 'visible') return { status: 'visible', said: null, notice };
      return { status: told?.dataset.outcome ?? null, said: told?.textContent ?? null, inCard: told?.matches('.told') ?? false, notice };
    }, known);
    fresh ||= seen !== null && seen.notice !== stale;
    if (seen?.status && (seen.status === 'visible' && !seen.said || seen.inCard || fresh)) return { status: seen.status, said: seen.said };
  }
  return { status: 'nothing told', said: await card.text('.card') };
}
