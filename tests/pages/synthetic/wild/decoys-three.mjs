import { peopleOf } from '../people.mjs';
import { news, plain } from '../shells.mjs';
import { said, times } from '../voices.mjs';

const de = peopleOf('de');
const en = peopleOf('en');
const day = (at) => `2026-0${(at % 5) + 1}-1${at % 10}`;
const titles = [
  'Which strap holds longest in the rain',
  'Old buckles, new leather: what fits',
  'How the dyers of the valley work',
  'A bag that came back after ten years',
  'What the repair of a lining costs',
  'Five colours that never fade',
];
const slug = (at) => titles[at].toLowerCase().replace(/[^a-z]+/g, '-');
const lines = [
  'Everything about straps, buckles and how to mend them at home.',
  'Show what you have made and ask what went wrong with it.',
  'News of the shop and of this place, and the rules that hold here.',
  'Talk that belongs nowhere else, as long as it stays friendly.',
  'Buy, sell and swap among members, at your own risk.',
  'Questions about cleaning, waxing and keeping leather dry.',
];

/** Traps that pages of other people set: each looks like a list of comments in nearly every way. */
export const THIRD_DECOYS = {
  'Boards with counts in cells': [
    plain,
    'en',
    `<table>${times(6, (at) => `<tr><td><strong><a href="/board/${at}">Board ${at}</a></strong><div>${lines[at]}</div></td><td>${at * 31 + 12}</td><td>${at * 407 + 90}</td><td><a href="/threads/${slug(at)}">${titles[at]}</a><br>${said(day(at), 'en')} by <a href="/members/${at}">${en[at].author}</a></td></tr>`)}</table>`,
  ],
  'Articles called previews': [
    plain,
    'en',
    times(6, (at) => `<div class="article_preview"><div class="title"><h3 class="article_preview"><a href="/content/${slug(at)}"><span>${titles[at]}</span></a></h3></div><div><a class="username" href="/members/${at}"><strong>${en[at].author}</strong></a> ${said(day(at), 'en')}</div><div class="preview_text"><p>${lines[at]} ${lines[(at + 1) % 6]}</p><a href="/content/${slug(at)}#comments">Comments</a> <a href="#">Share</a></div></div>`),
  ],
  'Teasers with the link around the headline': [
    news,
    'de',
    times(6, (at) => `<div class="tsr"><a href="/wirtschaft/${slug(at)}.html"><header><p class="tsr-hl"><span>Streit um Leder</span> <span class="tsr-hl-text">${titles[at]}</span></p></header></a><p class="tsr-content">${lines[at]} ${lines[(at + 2) % 6]}</p><footer><ul><li rel="author"><span class="tsr-author">${de[at].author}</span></li><li><time datetime="${day(at)}">1${at}.0${(at % 5) + 1}.2026</time></li></ul></footer></div>`),
  ],
  'News with a day and no writer': [
    plain,
    'en',
    times(6, (at) => `<div class="short_item"><span class="date">${said(day(at), 'en')}</span> | <a href="/n?id=${at}">${titles[at]}</a><div><p>${lines[at]} ${lines[(at + 3) % 6]}</p></div></div>`),
  ],
  'Form of a review': [
    plain,
    'en',
    '<h2>Customer Reviews</h2><div class="review-row">No reviews so far</div><div class="review-row"><form class="form review main_form"><label>Your name <input name="n"></label><p>If you could say it in one sentence, what would it be?</p><input name="t"><p>Would you recommend it to a friend, and to whom exactly?</p><div class="rating" data-rating="3"></div><textarea name="x"></textarea><button>Send</button></form></div>',
  ],
  'Blogs that tell of this one': [
    news,
    'de',
    `<h2>3 Kommentare</h2><ol class="comments">${times(3, (at) => `<li class="comment" id="comment-${at}"><cite>Pingback von <a href="https://blog${at}.example/">${titles[at]}</a></cite> <a href="#comment-${at}">1${at}.0${(at % 5) + 1}.2026</a><p>[…] ${lines[at]} […]</p></li>`)}</ol>`,
  ],
};
