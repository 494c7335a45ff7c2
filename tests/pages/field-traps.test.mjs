import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { bundle } from '../../extension/scripts/capture/bundle.mjs';
import { openReader } from './open-reader.mjs';
import { peopleOf } from './synthetic/people.mjs';

const people = peopleOf('pl');
const page = (items, head = '') =>
  `<!doctype html><html lang="en"><head>${head}</head><body><h1>Kettle</h1><h2>Reviews</h2><div class="reviews">${items}</div></body></html>`;
const review = (voice, body, more = '') =>
  `<div class="review" data-review-id="r-${voice.day}"><b class="author">${voice.author}</b><time datetime="${voice.day}">${voice.day}</time>${body}${more}</div>`;

/* What the fields of reviews hide on real sites, one trap a test. */
describe('a review as it was written', () => {
  let reader;
  before(async () => (reader = await openReader()));
  after(() => reader.close());
  const read = async (make, head) => (await reader.read(page(people.map(make).join(''), head))).reviews;

  test('is the original where a map shows a translation before it', async () => {
    const found = await read((voice) =>
      review(voice, `<p class="text">(Translated by Google) Bought for the garden, in its second season.<br><br>(Original)<br>${voice.text}</p>`),
    );

    assert.equal(found[0].text, people[0].text);
    assert.equal(found[0].translated_text, 'Bought for the garden, in its second season.');
  });

  test('is the original where a shop keeps the translation in an element beside it', async () => {
    const found = await read((voice, at) =>
      review(
        voice,
        `<div class="text"><span class="original-review-content">${voice.text}</span><span class="translated-review-content">${at ? '' : 'Bought for the garden.'}</span></div>`,
      ),
    );

    assert.deepEqual([found[0].text, found[0].translated_text], [people[0].text, 'Bought for the garden.']);
    assert.deepEqual([found[1].text, found[1].translated_text], [people[1].text, null]);
  });

  for (const [how, answer] of [
    ['word for word', () => 'Dzień dobry, dziękujemy za opinię i za zaufanie. Prosimy o kontakt z naszym biurem obsługi klienta.'],
    ['but for the number of the case', (at) => `Dzień dobry, przepraszamy i prosimy o kontakt z biurem. Zgłoszenie ${4100 + at}`],
  ])
    test(`is read where the shop answers most people alike, ${how}, in comments like theirs`, async () => {
      const shop = (voice, at) => review({ author: 'Sklep', day: voice.day.replace('2026', '2027') }, `<p>${answer(at)}</p>`);
      const found = await read((voice, at) => `<div>${review(voice, `<p>${voice.text}</p>`)}${shop(voice, at)}${shop(voice, at + 50)}</div>`);
      const texts = found.map(({ text }) => text);

      assert.deepEqual(people.filter(({ text }) => !texts.includes(text)), []);
    });

  test('is read where no review shows a day and each has a form to vote and one to reply below it', async () => {
    const forms = '<form><label><input type="radio" name="v" value="1">1</label><label><input type="radio" name="v" value="2">2</label></form><form hidden><input name="name"><textarea></textarea></form>';
    const found = await read((voice, at) => `<div id="comment-${at + 1}" class="comment"><h4>${voice.author}</h4><p>${voice.text}</p><a href="#reply-${at + 1}">Reply</a>${forms}</div>`);

    assert.deepEqual(found.map(({ text }) => text), people.map(({ text }) => text));
  });

  test('does not hold the help of the reply form that lies hidden in it', async () => {
    const help = '<form style="display:none"><p>Enter your name and your reply, and do not use markup.</p><textarea name="reply"></textarea></form>';
    const found = await read((voice) => review(voice, `<p>${voice.text}</p>`, help));

    assert.deepEqual(
      found.map(({ text }) => text),
      people.map(({ text }) => text),
    );
  });

  test('has no rating where buttons only count votes', async () => {
    const found = await read((voice, at) =>
      review(voice, `<p>${voice.text}</p>`, `<div class="score"><button>▲</button><span class="score-value">${at + 1}</span><button>▼</button></div>`),
    );

    assert.ok(found.every(({ rating }) => rating === null));
  });

  test('has the day on which it was written, not that of the purchase or of the membership', async () => {
    const found = await read(
      (voice) =>
        `<div class="review"><b class="author">${voice.author}</b><span>Joined: 12.03.2019</span><span>Purchased on 01.02.2026</span><span>Reviewed on ${voice.day}</span><p>${voice.text}</p></div>`,
    );

    assert.deepEqual(
      found.map(({ date }) => date),
      people.map(({ day }) => day),
    );
  });

  test('has the day on which it was written where each name shows under the pointer when its person was last here', async () => {
    const seen = (voice) => `<span class="who"><a href="/u/${voice.author.length}">${voice.author}</a> <i title="${voice.author} was last seen 5 minutes ago">Offline</i></span>`;
    const found = await read((voice) => `<div class="post">${seen(voice)}<p>${voice.text}</p><a href="#p" title="posted ${voice.day}">7 months ago</a></div>`);

    assert.deepEqual(
      found.map(({ date }) => date),
      people.map(({ day }) => day),
    );
  });

  test('is found in the rows of a table under no heading, where its name and time stand in a row above the text, each with its label', async () => {
    const row = (voice, at) =>
      `<tr><th><a href="msg${at + 1}">msg${at + 1}</a></th><th>Author: ${voice.author}</th><th>Date: ${voice.day}.10:1${at}:00</th></tr><tr><td colspan="3"><pre>${voice.text}</pre></td></tr>`;
    const { reviews } = await reader.read(`<!doctype html><html><body><h1>Ticket 7</h1><table><tr><th colspan="3">Messages</th></tr>${people.map(row).join('')}</table></body></html>`);

    assert.deepEqual(
      reviews.map(({ author, text, date }) => [author, text, date]),
      people.map(({ author, text, day }, at) => [author, text, `${day}T10:1${at}:00`]),
    );
  });

  test('has the marks that a gauge for screen readers shows, and none where it can be moved', async () => {
    const gauge = (fixed) => (voice) =>
      `<div class="panel"><h4>${voice.author}</h4><div><b>Rating:</b> <div role="slider" aria-label="rating" aria-valuemin="0" aria-valuemax="5" aria-valuenow="${voice.stars}" aria-readonly="${fixed}"></div> | <b>Date:</b> ${voice.day}</div><p>${voice.text}</p></div>`;
    const shown = async (fixed) => (await read(gauge(fixed))).map(({ rating, scale }) => [rating, scale]);

    assert.deepEqual(await shown(true), people.map(({ stars }) => [stars, 5]));
    assert.ok((await shown(false)).every(([rating]) => rating === null));
  });

  test('has the marks of the row of stars, not the number that its first star would give', async () => {
    const steps = [1, 2, 3, 4, 5].map((value) => `<i data-value="${value}"></i>`).join('');
    const found = await read((voice) => review(voice, `<span class="star-rating s${voice.stars}0">${steps}</span><p>${voice.text}</p>`));

    assert.deepEqual(
      found.map(({ rating }) => rating),
      people.map(({ stars }) => stars),
    );
  });

  test('is told whole by what the page declares, where it shows a teaser', async () => {
    const declared = JSON.stringify({
      '@type': 'Product',
      review: [{ '@type': 'Review', reviewBody: people[0].text, author: { name: people[0].author } }],
    });
    const found = await read(
      (voice, at) => review(voice, `<p>${at ? voice.text : `${voice.text.slice(0, 80)}…`}</p>`),
      `<script type="application/ld+json">${declared}</script>`,
    );

    assert.equal(found[0].full_text, people[0].text);
    assert.equal(found[0].truncated, true);
  });

  test('is also the first post of a topic, which carries the heading of the page; an article with comments is none', async () => {
    const post = (voice, at) =>
      `<div class="entry" id="entry-${at + 40}">${at ? '' : '<h1>The bag and its zip</h1>'}<h3 class="entry-head">By <a href="/user/${at}">${voice.author}</a> on ${voice.day} 10:11</h3><div class="entry-body"><div class="entry-marked"><p>${voice.text}</p></div></div></div>`;
    const article = `<div class="entry" id="entry-1"><h1>How we choose a bag</h1><p class="byline">By <b>Editor</b>, ${people[0].day}</p><div class="entry-body"><p>We tried twelve bags in the rain and on the road, and this is what we found out.</p></div></div>`;
    const topic = (posts) => `<!doctype html><html lang="en"><body><nav><a href="/">Board</a></nav><div class="content">${posts}</div></body></html>`;
    const texts = async (posts) => (await reader.read(topic(posts))).reviews.map(({ text }) => text);

    assert.deepEqual(
      await texts(people.map(post).join('')),
      people.map(({ text }) => text),
    );
    assert.deepEqual(
      await texts(article + people.slice(1).map((voice, at) => post(voice, at + 1)).join('')),
      people.slice(1).map(({ text }) => text),
    );
  });
});

describe('the way to the rest of a review', () => {
  let reader;
  before(async () => (reader = await openReader()));
  after(() => reader.close());

  for (const [what, control, pressed] of [
    ['a button', '<button type="button">Read more</button>', true],
    ['a link that stays on the page', '<a href="#">Czytaj więcej</a>', true],
    ['a link to another page', '<a href="/review/7">Read more</a>', false],
    ['a button that sends a form', '<form><button>Show more</button></form>', false],
    ['a button that opens a menu', '<button type="button" aria-haspopup="true">More</button>', false],
  ])
    test(`${what} is ${pressed ? 'pressed' : 'left alone'}`, async () => {
      await reader.read(`<html><body><div id="r"><p>Half a text…</p>${control}</div></body></html>`);
      const script = (await bundle('capture/find-expander.ts', 'finder')).replace(/^(?:"use strict";\s*)?/, '');
      const found = await reader.tab.evaluate(
        (code) => new Function(`${code}; return finder`)().findExpander(document.querySelector('#r'))?.textContent ?? null,
        script,
      );

      assert.equal(found !== null, pressed);
    });
});
