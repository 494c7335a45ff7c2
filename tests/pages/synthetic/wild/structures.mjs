import { html, points, said, times } from '../voices.mjs';
import { news, plain, shop, smallShop } from '../shells.mjs';

const five = (count, full, empty) => times(5, (at) => (at < count ? full : empty));

/** Ways to mark reviews up that belong to no system: page builders, old scripts, carousels, microformats. */
export const STRUCTURES = {
  'Elementor testimonials': {
    language: 'pl', shell: smallShop, dates: false,
    wrap: (items) => `<section class="elementor-section"><div class="elementor-widget-heading"><h2 class="elementor-heading-title">Co mówią nasi klienci</h2></div><div class="elementor-widget-testimonial-carousel"><div class="elementor-swiper"><div class="elementor-main-swiper swiper-container"><div class="swiper-wrapper">${items}</div><div class="swiper-pagination"></div></div></div></div></section>`,
    item: (v) => `<div class="swiper-slide"><div class="elementor-testimonial"><div class="elementor-testimonial__content"><div class="elementor-testimonial__text">${html(v.text)}</div></div><div class="elementor-testimonial__footer"><div class="elementor-testimonial__image"><img src="data:,"></div><cite class="elementor-testimonial__cite"><span class="elementor-testimonial__name">${v.author}</span><span class="elementor-testimonial__title">Kraków</span></cite></div></div></div>`,
  },
  'Swiper with doubles': {
    language: 'ru', shell: smallShop, scale: 5,
    wrap: (items) => { const list = items.split('<!-- -->'); const double = (html) => html.replace('swiper-slide', 'swiper-slide swiper-slide-duplicate'); return `<section class="reviews"><h2>Отзывы наших клиентов</h2><div class="swiper"><div class="swiper-wrapper">${double(list.at(-2))}${list.join('')}${double(list[0])}</div></div></section>`; },
    item: (v) => `<div class="swiper-slide"><div class="review-slide"><div class="review-slide__top"><div class="review-slide__name">${v.author}</div><div class="review-slide__date">${points(v.day)}</div></div><div class="review-slide__stars">${five(v.stars, '<img src="/img/star-full.svg" alt="">', '<img src="/img/star-empty.svg" alt="">')}</div><div class="review-slide__text">${html(v.text)}</div></div></div><!-- -->`,
  },
  'Trustindex widget': {
    language: 'en', shell: smallShop, scale: 5, dates: 'relative', replies: true,
    wrap: (items) => `<div class="ti-widget ti-goog" data-layout-id="5"><div class="ti-widget-container"><div class="ti-reviews-container"><div class="ti-reviews-container-wrapper">${items}</div></div></div></div>`,
    item: (v, at) => `<div data-empty="0" class="ti-review-item source-Google ti-image-layout-thumbnail" data-id="cfcd2${at}"><div class="ti-inner"><div class="ti-review-header"><div class="ti-platform-icon"><img src="data:," alt="Google"></div><div class="ti-profile-img"><img src="data:," alt="${v.author} profile picture"></div><div class="ti-profile-details"><div class="ti-name">${v.author}</div><div class="ti-date">${at + 1} months ago</div></div></div><span class="ti-stars">${five(v.stars, '<img class="ti-star" src="https://cdn/f.svg" alt="Google">', '<img class="ti-star" src="https://cdn/e.svg" alt="Google">')}<span class="ti-verified-review"></span></span><div class="ti-review-text-container ti-review-content">${html(v.text)}</div><span class="ti-read-more" data-open-text="Read more">Read more</span>${v.reply ? `<div class="ti-owner-reply"><div class="ti-reply-by-owner-title">Owner's reply</div><div>${html(v.reply)}</div></div>` : ''}</div></div>`,
  },
  'Wix comments': {
    language: 'de', shell: news, dates: true,
    wrap: (items) => `<div data-hook="comments-root"><h2 data-hook="comments-title">Kommentare (6)</h2><div data-hook="comments-list">${items}</div></div>`,
    item: (v, at) => `<div data-hook="comment-${at}a" class="kYfFFT"><div class="sxTv4r"><div data-hook="member-avatar"><span>${v.author[0]}</span></div><div class="h9d2c"><span data-hook="member-name" class="aa1b">${v.author}</span><span data-hook="comment-date" class="zz9">${points(v.day)}</span></div></div><div data-hook="rich-content" class="cc77"><div><p dir="auto"><span>${html(v.text)}</span></p></div></div><div data-hook="comment-footer"><button data-hook="like">Gefällt mir</button><button data-hook="reply">Antworten</button></div></div>`,
  },
  'Squarespace comments': {
    language: 'en', shell: news, dates: 'relative', thread: true,
    wrap: (items) => `<div class="squarespace-comments"><div class="comments-header"><span class="comment-count">Comments (11)</span><div class="comment-sort">Newest First</div></div><div class="top-level-comment-list comment-list">${items}</div></div>`,
    item: (v, at) => `<div class="comment-thread"><div class="comment" id="comment-5e${at}aa" data-comment-id="5e${at}aa"><div class="comment-header"><div class="avatar"><img src="data:,"></div><div class="author-name">${v.author}</div><div class="date">${at + 1} years ago</div><div class="likes-count">${at} Likes</div></div><div class="comment-body">${html(v.text)}</div><div class="comment-btns"><a class="reply">Reply</a><a class="flag">Flag</a></div></div>${v.reply ? `<div class="comment-list"><div class="comment-thread"><div class="comment" id="comment-6e${at}aa"><div class="comment-header"><div class="author-name">pood</div><div class="date">1 year ago</div></div><div class="comment-body">${html(v.reply)}</div><div class="comment-btns"><a class="reply">Reply</a></div></div></div></div>` : ''}</div>`,
  },
  'Webflow quotes': {
    language: 'en', shell: plain, dates: false,
    wrap: (items) => `<section class="section-2"><div class="w-container"><h2 class="heading-12">What our customers say</h2><div class="w-layout-grid grid-4">${items}</div></div></section>`,
    item: (v) => `<div class="div-block-31"><p class="paragraph-7">${html(v.text)}</p><div class="div-block-32"><img src="data:," class="image-9"><div><div class="text-block-14">${v.author}</div><div class="text-block-15">CEO at Harbour</div></div></div></div>`,
  },
  'hReview': {
    language: 'es', shell: smallShop, scale: 5,
    wrap: (items) => `<div class="comentarios-clientes"><h3>Opiniones</h3>${items}</div>`,
    item: (v) => `<div class="hreview"><h4 class="summary">${v.title}</h4><span class="reviewer vcard">Por <span class="fn">${v.author}</span></span>, <abbr class="dtreviewed" title="${v.day.replaceAll('-', '')}">${points(v.day, '/')}</abbr> <abbr class="rating" title="${v.stars}">${'★'.repeat(v.stars)}${'☆'.repeat(5 - v.stars)}</abbr><div class="description"><p>${html(v.text)}</p></div></div>`,
  },
  'RDFa': {
    language: 'fr', shell: smallShop, scale: 5,
    wrap: (items) => `<div vocab="http://schema.org/" typeof="Product"><span property="name">Bouilloire</span>${items}</div>`,
    item: (v) => `<div property="review" typeof="Review" class="bloc"><span property="name">${v.title}</span> par <span property="author">${v.author}</span>, <span property="datePublished" content="${v.day}">${points(v.day, '/')}</span><div property="reviewRating" typeof="Rating"><span property="ratingValue">${v.stars}</span>/<span property="bestRating">5</span></div><p property="description">${html(v.text)}</p></div>`,
  },
  'Rules between': {
    language: 'pl', shell: plain, flat: true,
    wrap: (items) => `<h2>Księga gości</h2><div class="main_content">${items}</div>`,
    item: (v, at) => `<font size="2"><b>${at + 1}. ${v.author}</b> (${points(v.day)})</font><br><font size="2" color="#333">${html(v.text)}</font><hr noshade>`, authored: false,
  },
  'Tables in a table': {
    language: 'ru', shell: plain,
    wrap: (items) => `<h1>Гостевая книга</h1><table width="90%" align="center"><tr><td>${items}</td></tr></table>`,
    item: (v) => `<table width="100%" border="0" cellpadding="3" bgcolor="#eeeeee"><tr><td><font face="Arial" size="2"><b>Имя:</b> ${v.author}</font></td><td align="right"><font size="1">${points(v.day)} 19:22:03</font></td></tr><tr><td colspan="2"><font face="Arial" size="2">${html(v.text)}</font></td></tr></table><br>`,
  },
  'Text before the name': {
    language: 'et', shell: plain, dates: true,
    wrap: (items) => `<section id="tagasiside"><h2>Klientide tagasiside</h2>${items}</section>`,
    item: (v) => `<blockquote><p>${html(v.text)}</p></blockquote><p class="allkiri">${v.author}, ${points(v.day)}</p>`,
  },
  'Divs with utility classes only': {
    language: 'et', shell: shop, scale: 5, replies: true,
    wrap: (items) => `<div class="mt-8 flex flex-col"><h2 class="text-xl font-bold">Arvustused</h2>${items}</div>`,
    item: (v) => `<div class="border-b py-4"><div class="flex justify-between"><div class="flex items-center gap-2"><div class="h-8 w-8 rounded-full bg-gray-200">${v.author[0]}</div><p class="font-semibold">${v.author}</p></div><p class="text-sm text-gray-400">${said(v.day, 'et')}</p></div><div class="mt-1 flex">${five(v.stars, '<svg class="h-4 w-4 text-yellow-400"><path d="M9"/></svg>', '<svg class="h-4 w-4 text-gray-300"><path d="M9"/></svg>')}</div><p class="mt-2 whitespace-pre-line">${html(v.text)}</p>${v.reply ? `<div class="ml-6 mt-3 rounded bg-gray-50 p-3"><p class="text-sm font-semibold">Poe vastus</p><p class="text-sm">${html(v.reply)}</p></div>` : ''}</div>`,
  },
  'Details and summary': {
    language: 'de', shell: plain, scale: 5,
    wrap: (items) => `<section class="rezensionen"><h2>Rezensionen</h2>${items}</section>`,
    item: (v) => `<details open><summary><span>${v.author}</span> <span>${v.stars} Sterne</span> <time>${points(v.day)}</time></summary><div><p>${html(v.text)}</p></div></details>`,
  },
  'Console table': {
    language: 'ru', shell: plain, scale: 5, replies: true,
    wrap: (items) => `<table class="Table-module__table___2x"><thead><tr><th>Дата</th><th>Товар</th><th>Покупатель</th><th>Оценка</th><th>Отзыв</th><th></th></tr></thead><tbody>${items}</tbody></table>`,
    item: (v, at) => `<tr class="Table-module__row___9q" data-row-key="018f-${at}2"><td class="Table-module__cell___1a">${points(v.day)} в 12:4${at % 10}</td><td class="Table-module__cell___1a"><a href="/product/${at}">Чайник стальной 2 л</a><div>Артикул 1002${at}</div></td><td class="Table-module__cell___1a">${v.author}</td><td class="Table-module__cell___1a"><div class="Rating-module__stars___7">${five(v.stars, '<span class="Rating-module__star___1 Rating-module__active___3"></span>', '<span class="Rating-module__star___1"></span>')}</div></td><td class="Table-module__cell___1a"><div class="Text-module__clamp___5">${html(v.text)}</div>${v.reply ? `<div class="Answer-module__root___4"><b>Ваш ответ</b><div>${html(v.reply)}</div></div>` : ''}</td><td class="Table-module__cell___1a"><button>${v.reply ? 'Изменить' : 'Ответить'}</button></td></tr>`,
  },
};
