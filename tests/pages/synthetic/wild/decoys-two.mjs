import { points, said, times } from '../voices.mjs';
import { peopleOf } from '../people.mjs';
import { forum, news, plain, shop, smallShop } from '../shells.mjs';

const en = peopleOf('en');
const et = peopleOf('et');
const pl = peopleOf('pl');
const ru = peopleOf('ru');
const day = (at) => `2026-0${(at % 5) + 1}-1${at % 10}`;
const said9 = ['A quiet book about a loud town', 'The film runs long and earns it', 'A game for two rainy evenings', 'The band has never been so sad', 'This phone does less, and better', 'A play in one room, with eleven doors', 'The cook tells all', 'Three hours of trains', 'Boots that last'];

/** A second lot of pages without reviews. */
export const MORE_DECOYS = {
  'Reviews as articles': [plain, 'en', `<h2>Reviews</h2>${times(9, (at) => `<div class="review-card"><a href="/reviews/${said9[at].toLowerCase().replaceAll(" ", "-")}"><img src="data:,"></a><div class="score">${at + 1}</div><h3><a href="/reviews/${said9[at].toLowerCase().replaceAll(" ", "-")}">${said9[at]}</a></h3><p>${said9[(at + 1) % 9]}, and our critic has seen it twice.</p><span class="byline">by ${en[at].author}</span><time datetime="${day(at)}">${said(day(at), 'en')}</time></div>`)}`],
  'Chat': [plain, 'en', `<div class="chat-window" role="log">${times(8, (at) => `<div class="bubble ${at % 2 ? 'me' : 'them'}"><p>${['Hello, is the kettle still there?', 'Yes, it is.', 'Can I come by tonight at seven?', 'Sure, ring at the second door.', 'Would you take forty for it?', 'No, sorry, the price is fixed.', 'Fine, see you then.', 'See you.'][at]}</p><span>1${at}:0${at}</span></div>`)}</div><textarea placeholder="Message"></textarea>`],
  'Notifications': [plain, 'et', `<h2>Teated</h2><ul class="notifications">${times(8, (at) => `<li class="notification-item unread"><a href="/n/${at}"><b>${et[at].author}</b> vastas teie postitusele „Milline kann?“ <time datetime="${day(at)}">${said(day(at), 'et')}</time></a></li>`)}</ul>`],
  'Payments': [plain, 'pl', `<h2>Historia operacji</h2><div class="operations">${times(9, (at) => `<div class="operation"><div class="op-date">${points(day(at))}</div><div class="op-desc"><b>${pl[at].author}</b><p>Przelew zwykły, tytuł: zapłata za fakturę numer ${at + 100}/2026 zgodnie z umową</p></div><div class="op-amount">-${at + 1}20,00 zł</div></div>`)}</div>`],
  'Speakers': [plain, 'en', `<h2>Programme</h2>${times(8, (at) => `<div class="session"><div class="time">${said(day(at), 'en')}, 1${at}:00</div><div class="what"><h4>${said9[at]}</h4><p>A talk on what we know and what we only think we know about kettles and their whistles.</p></div><div class="who"><img src="data:,"><span>${en[at].author}</span></div></div>`)}`],
  'Documents': [plain, 'ru', `<h2>Документы</h2><ul class="docs">${times(8, (at) => `<li class="doc"><a href="/doc/${at}.pdf">Приказ № ${at + 12} об изменении правил возврата товаров покупателями</a> <span>${points(day(at))}</span> <span>${ru[at].author}</span></li>`)}</ul>`],
  'Lessons': [plain, 'ru', `<h2>Программа курса</h2>${times(8, (at) => `<div class="lesson"><div class="lesson__n">Урок ${at + 1}</div><div class="lesson__t">Как выбрать чайник и не пожалеть об этом через год, часть ${at + 1}</div><div class="lesson__d">${said(day(at), 'ru')}</div></div>`)}`],
  'Episodes': [plain, 'en', `<h2>All episodes</h2>${times(9, (at) => `<div class="episode"><h3><a href="/e/${at}">Episode ${at}: ${said9[at]}</a></h3><p>In this episode we talk with ${en[at].author} about ${said9[at].toLowerCase()} and what came of it.</p><div><time>${said(day(at), 'en')}</time> · 4${at} min</div><button>Play</button></div>`)}`],
  'Ads board': [plain, 'et', `<h2>Kuulutused</h2>${times(8, (at) => `<div class="ad-row"><a href="/kuulutus/${at}"><img src="data:,"></a><div class="ad-text"><a href="/kuulutus/${at}">Müüa teekann, ${at + 1} liitrit</a><p>Vähe kasutatud, terve, kaas ja vile alles. Järele tulla Kalamajast õhtuti pärast seitset.</p></div><div class="ad-price">${at + 1}5 €</div><div class="ad-date">${said(day(at), 'et')}</div><div class="ad-who">${et[at].author}</div></div>`)}`],
  'Login wall': [plain, 'pl', `<h2>Zaloguj się</h2><p>Aby zobaczyć opinie o swoim sklepie, zaloguj się.</p><form><input name="login"><input type="password"><button>Zaloguj</button></form>`],
  'Reviewers of the month': [plain, 'en', `<h2>Top reviewers</h2><ol class="leaders">${times(9, (at) => `<li class="reviewer"><img src="data:,"><a href="/user/${at}">${en[at].author}</a><span>${100 - at * 7} reviews</span><span>Last review ${said(day(at), 'en')}</span></li>`)}</ol>`],
  'Summary of ratings only': [shop, 'en', `<div id="reviews"><h2>Reviews</h2><p>Be the first to write a review.</p></div>`],
  'Article list of an author under comments word': [news, 'ru', `<section class="authors-comments"><h2>Мнения</h2>${times(6, (at) => `<div class="opinion-card"><a href="/opinion/${at}"><img src="data:,"></a><a class="opinion-card__title" href="/opinion/${at}">${ru[at].title}: почему мост закрывают именно сейчас</a><span class="opinion-card__author">${ru[at].author}</span><span>${said(day(at), 'ru')}</span></div>`)}</section>`],
};
