import { html, points, said, times } from '../voices.mjs';
import { bare, news, place } from '../shells.mjs';

const five = (count, full, empty) => times(5, (at) => (at < count ? full : empty));
const without = (day) => said(day, 'ru');

/** Portals in Russian. */
export const RUSSIA = {
  'Prodoctorov': {
    language: 'ru', scale: 5, replies: true, shell: place, 
    wrap: (items) => `<div class="b-reviews-page"><div class="b-reviews-page__reviews-section">${items}</div></div>`,
    item: (v, at) => `<div class=b-review-card data-review-id=${at + 510} itemprop=review itemscope itemtype=http://schema.org/Review><div class=b-review-card__head><div class="b-review-card__author-link ui-text" itemprop=author>${v.author}</div><div class=ui-text itemprop=datePublished content=${v.day}>${without(v.day)} в 12:40</div><div class="b-review-card__stars b-stars-rate" itemprop=reviewRating itemscope><meta itemprop=ratingValue content=${v.stars}><span class=b-stars-rate__progress style="width: ${v.stars * 1.4}em"></span></div></div><div class=b-review-card__body><div class=b-review-card__comment-wrapper><div class="b-review-card__label">История пациента</div><div class=b-review-card__comment itemprop=reviewBody>${html(v.text)}</div></div></div><div class=b-review-card__bottom><span>Посетили в апреле 2026</span><button>Отзыв полезен</button></div>${v.reply ? `<div class=b-review-card__reply><div class=b-review-card__reply-head>Ответ клиники</div><div class=b-review-card__reply-text>${html(v.reply)}</div></div>` : ''}</div>`,
  },
  'Flamp': {
    language: 'ru', scale: 5, replies: true, shell: place,
    wrap: (items) => `<cat-brand-filial-ugc><ul class="list ugc-list">${items}</ul></cat-brand-filial-ugc>`,
    item: (v, at) => `<li class="list__item list__item--ugc"><cat-ugc-item><article class="ugc-item t-rich-text" data-review-id="${at + 77001}"><header class="ugc-item__header"><cat-ugc-item-user><div class="author"><a class="link author__avatar" href="/user${at}"><img src="data:,"></a><div class="author__content"><cat-entities-user-name><a class="name t-text--bold link" href="/user${at}">${v.author}</a></cat-entities-user-name><div class="author__stats">${at + 3} отзывов</div></div></div></cat-ugc-item-user><cat-ugc-rating-stars class="rating__stars"><ul class="stars">${five(v.stars, '<li class="stars__item stars__item--checked"></li>', '<li class="stars__item"></li>')}</ul></cat-ugc-rating-stars><cat-ugc-date><a class="link ugc-date" href="/review/${at + 77001}">${without(v.day)}</a></cat-ugc-date></header><div class="ugc-item__body"><cat-ugc-item-text><div class="t-rich-text"><p class="t-rich-text__p">${html(v.text)}</p></div></cat-ugc-item-text></div><footer><button class="ugc-like">Полезно ${at}</button><button>Комментировать</button></footer>${v.reply ? `<cat-official-answer class="official-answer"><div class="official-answer__title">Официальный ответ</div><div class="official-answer__text"><p>${html(v.reply)}</p></div></cat-official-answer>` : ''}</article></cat-ugc-item></li>`,
  },
  'Zoon': {
    language: 'ru', scale: 5, replies: true, shell: place,
    wrap: (items) => `<div id="reviews" class="service-block reviews-section"><h2>Отзывы</h2><ul class="list-reset feedbacks-new js-comment-list">${items}</ul></div>`,
    item: (v, at) => `<li class="comment-item js-comment" data-id="5f${at}aa12" data-type="comment"><div class="comment-container js-comment-container"><div class="comment-header"><span class="avatar"></span><div><span class="name"><span itemprop="author">${v.author}</span></span><div class="iblock gray">${without(v.day)} в 11:20</div></div></div><div class="comment-body"><div class="stars"><div class="z-stars"><div class="stars-rating-text strong">${v.stars},0</div><span class="stars-view stars-view-medium"><span style="width:${v.stars * 20}%"></span></span></div></div><div class="js-comment-content"><div class="js-comment-part comment-text"><h4 class="js-comment-short-title">Комментарий</h4><span class="js-comment-content">${html(v.text)}</span></div></div></div><div class="comment-controls"><span class="js-like">Спасибо ${at}</span><span>Пожаловаться</span></div></div>${v.reply ? `<ul class="list-reset comment-sublist"><li class="comment-official"><div class="official-label">Официальный ответ компании</div><div class="comment-text"><span>${html(v.reply)}</span></div></li></ul>` : ''}</li>`,
    text: (v) => v.text,
  },
  'Irecommend': {
    language: 'ru', scale: 5, shell: news,
    wrap: (items) => `<div class="item-list"><ul class="list-comments">${items}</ul></div>`,
    item: (v, at) => `<li class="item"><div class="smTeaser plate teaser-item" data-type="2" data-nid="${at + 620}"><div class="smTeaser-left"><div class="authorPhoto"><a href="/users/u${at}"><img src="data:,"></a></div><div class="authorName"><a href="/users/u${at}">${v.author}</a></div></div><div class="smTeaser-right"><div class="created">${points(v.day)}</div><div class="starsRating"><div class="fivestar-widget-static">${five(v.stars, '<div class="star"><span class="on">1</span></div>', '<div class="star"><span class="off">1</span></div>')}</div></div><div class="reviewTitle"><a href="/content/r-${at + 620}">${v.title}</a></div><div class="reviewTextSnippet"><a class="reviewTextSnippet" href="/content/r-${at + 620}"><span class="reviewTeaserText">${html(v.text)}</span></a></div><a class="more" href="/content/r-${at + 620}">Читать весь отзыв</a></div></div></li>`,
  },
  'Otzyv.ru hotels': {
    language: 'ru', scale: 5, shell: place,
    wrap: (items) => `<div id="reviews_list"><h2>Отзывы туристов</h2>${items}</div>`,
    item: (v, at) => `<div class="review_item"><table width="100%"><tr><td class="rv_left" valign="top"><div class="rv_user"><b>${v.author}</b><br><span class="grey">Москва</span></div></td><td class="rv_main"><div class="rv_head"><a class="rv_title" href="/otzyv/${at + 100}">${v.title}</a> <span class="rv_date">${points(v.day)}</span> <img src="/i/stars_${v.stars}.gif" alt="${v.stars} из 5"></div><div class="rv_text">${html(v.text)}</div><div class="rv_foot"><a href="#">Полезный отзыв</a> +${at}</div></td></tr></table></div>`,
  },
  'Tutu': {
    language: 'ru', scale: 10, shell: place,
    wrap: (items) => `<div class="b-reviews" data-ti="reviews_list">${items}</div>`,
    item: (v) => `<div data-ti="review" class="o33560 o33561"><div class="o33600" data-ti="order-layout"><span data-ti="review-author" class="o34001">${v.author}</span><span data-ti="review-date" class="o34002">${without(v.day)}</span></div><div class="o33700"><span data-ti="review-score" class="o34020">${v.stars * 2}</span><span class="o34021">Поезд 016А, плацкарт</span></div><div data-ti="review-text" class="o34100">${html(v.text)}</div></div>`,
  },
  'Drom': {
    language: 'ru', shell: place, scale: 10, text: (v) => `Достоинства: ${v.text}`,
    wrap: (items) => `<div data-ftid="reviews"><h2>Отзывы владельцев</h2>${items}</div>`,
    item: (v, at) => `<div class="b-random-group css-1f36sr9" data-ftid="component_review" id="${at + 1310}"><div class="css-12"><a class="css-name" href="/user/${at}" data-ftid="component_review-user">${v.author}</a><span class="css-d" data-ftid="component_review-date">${without(v.day)}</span></div><div class="css-r" data-ftid="component_review-rating">Общая оценка: <span>${v.stars * 2}</span></div><div class="css-t" data-ftid="review-content"><b>Достоинства:</b> <span>${html(v.text)}</span></div><div class="css-f"><button>Ответить</button><span>${at}</span></div></div>`,
  },
  'Habr new': {
    language: 'ru', shell: news,
    wrap: (items) => `<div class="tm-comments-wrapper__wrapper"><header class="tm-comments-wrapper__header"><h2>Комментарии <span>9</span></h2></header><div class="tm-comments__tree">${items}</div></div>`,
    item: (v, at) => `<section class="tm-comment-thread" data-test-id="comment-thread"><article id="comment_${at + 26001}" class="tm-comment-thread__comment tm-comment-thread__indent_l-${at % 3}"><div class="tm-comment-thread__target"></div><div class="tm-comment"><div class="tm-comment__wrapper"><header class="tm-comment__header"><div class="tm-comment__header-inner"><span class="tm-user-info tm-comment__user-info"><a href="/ru/users/u${at}/" class="tm-user-info__userpic"><svg></svg></a><span class="tm-user-info__user tm-user-info__user_appearance-default"><a href="/ru/users/u${at}/" class="tm-user-info__username">${v.author}</a><span class="tm-comment__date"><a class="tm-comment-thread__comment-link" href="/ru/articles/1/comments/#comment_${at + 26001}"><time datetime="${v.day}T15:02:11.000Z" title="${v.day}, 18:02">${said(v.day, 'ru').replace(/(\p{L}{3})\p{L}*/u, '$1')} в 18:02</time></a></span></span></span></div></header><div class="tm-comment__body"><div class="tm-comment__body-content"><div xmlns="http://www.w3.org/1999/xhtml"><p>${html(v.text)}</p></div></div></div></div><div class="tm-comment-footer"><div class="tm-votes-lever"><button title="Нравится"></button><div class="tm-votes-lever__score" title="Всего голосов ${at}: ↑${at} и ↓0">+${at}</div></div><button class="tm-comment-footer__link">Ответить</button></div></div></article></section>`, nested: true,
  },
  'VC.ru': {
    language: 'ru', shell: news, dates: true, thread: true,
    wrap: (items) => `<div class="comments" id="comments"><div class="comments-header__title">10 комментариев</div><div class="comments-tree">${items}</div></div>`,
    item: (v, at) => `<div class="comment" data-id="${at + 8801}"><div class="comment__branches"></div><div class="comment__content"><div class="author author--comment"><a class="author__avatar" href="/u/${at}"><div class="andropov-media"></div></a><div class="author__main"><a class="author__name" href="/u/${at}-x">${v.author}</a></div><div class="author__details"><a class="comment__detail" href="/d/1?comment=${at + 8801}"><time datetime="${v.day}T06:30:00.000Z" title="${points(v.day)}, 9:30">${without(v.day)}</time></a></div></div><div class="comment__text"><p>${html(v.text)}</p></div><div class="comment__reactions"><button class="reaction-button">${at}</button></div><div class="comment__action"><button>Ответить</button></div></div>${v.reply ? `<div class="comment comment--reply" data-id="${at + 9801}"><div class="comment__content"><div class="author author--comment"><div class="author__main"><a class="author__name" href="/u/9">pood</a></div><div class="author__details"><a class="comment__detail" href="/d/1?comment=${at + 9801}"><time datetime="${v.day}T08:30:00.000Z">${without(v.day)}</time></a></div></div><div class="comment__text"><p>${html(v.reply)}</p></div><div class="comment__action"><button>Ответить</button></div></div></div>` : ''}</div>`,
  },
  'Dream job': {
    language: 'ru', scale: 5, shell: place, text: (v) => `${v.text}\n${v.bad}`,
    wrap: (items) => `<div class="dj-reviews"><h2>Отзывы сотрудников</h2>${items}</div>`,
    item: (v, at) => `<div class="review" id="r${at + 40}"><div class="review__head"><div class="review__title"><span>${v.author}</span></div><div class="review__sub">Казань, до 1 года</div><div class="dj-rating"><span class="dj-rating__value">${v.stars},0</span></div><span class="review__date">${without(v.day).slice(0)}</span></div><div class="review__body"><div class="review__q">Что нравится?</div><div class="review__a">${html(v.text)}</div><div class="review__q">Что можно улучшить?</div><div class="review__a">${v.bad}</div></div><button>Полезный отзыв</button></div>`,
  },
  'LiveInternet table': {
    language: 'ru', shell: news,
    wrap: (items) => `<a name="BlComm"></a><table width="100%" cellpadding="4">${items}</table>`,
    item: (v, at) => `<tr><td class="commbg" width="80" align="center"><a href="/users/u${at}"><img src="data:,"></a></td><td class="commtd"><div class="commhead"><a href="/users/u${at}"><b>${v.author}</b></a> &nbsp; <span>${v.day.slice(0, 4)}-${v.day.slice(5)} 21:3${at % 10}</span> &nbsp; <a href="#" title="Ссылка">#</a></div><div class="commtext">${html(v.text)}</div><div class="commlinks"><a href="#">Ответить</a> <a href="#">С цитатой</a></div></td></tr>`,
  },
  'Avtoteka cabinet': {
    language: 'ru', scale: 5, replies: true, shell: bare,
    wrap: (items) => `<div class="styles-module-root-1x"><div class="styles-module-list-77">${items}</div></div>`,
    item: (v, at) => `<div class="styles-module-card-3f" data-marker="review/item(${at})"><div class="styles-module-top-a1"><div><h5 class="styles-module-size_m-w6">${v.author}</h5><p class="styles-module-size_s-x1">${without(v.day)}</p></div><div class="styles-module-stars-p0" data-marker="review/score">${five(v.stars, '<svg fill="#ffb021"><path d="M8 1"></path></svg>', '<svg fill="#e6edf2"><path d="M8 1"></path></svg>')}</div></div><p class="styles-module-size_s-x1">Сделка состоялась · Чайник стальной</p><div class="styles-module-text-q1"><p class="styles-module-size_m-p9">${html(v.text)}</p></div>${v.reply ? `<div class="styles-module-answer-z2"><h6>Ответ продавца</h6><p>${html(v.reply)}</p></div>` : '<button class="styles-module-button">Ответить</button>'}</div>`,
  },
};
