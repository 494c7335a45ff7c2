import { html, points, said, times } from '../voices.mjs';
import { shop, smallShop } from '../shells.mjs';

const five = (count, full, empty) => times(5, (at) => (at < count ? full : empty));
const short = (day, language) => said(day, language).replace(/(\p{L}{3})\p{L}*/u, '$1');

/** The reviews of shop systems and of large shops. */
export const STORES = {
  'Shoper': {
    language: 'pl', scale: 5, replies: true, shell: smallShop,
    wrap: (items) => `<div class="box" id="box_productcomments"><div class="boxhead"><h3><img src="data:," alt=""> Opinie o produkcie (9)</h3></div><div class="innerbox"><div class="comments-list">${items}</div><div class="form"><p>Dodaj swoją opinię</p><form><textarea name="comment"></textarea><button>Wyślij</button></form></div></div></div>`,
    item: (v, at) => `<div class="comment row" itemprop="review" itemscope itemtype="http://schema.org/Review"><div class="author"><strong itemprop="author">${v.author}</strong> <span class="date">${v.day}</span></div><div class="votestars-wrap" itemprop="reviewRating" itemscope itemtype="http://schema.org/Rating"><meta itemprop="ratingValue" content="${v.stars}"><span class="votestars">${five(v.stars, '<img src="/public/images/1px.gif" class="star px1" alt="">', '<img src="/public/images/1px.gif" class="star-empty px1" alt="">')}</span></div><p class="content" itemprop="description">${html(v.text)}</p>${v.reply ? `<div class="answer"><strong>Odpowiedź sklepu:</strong><p>${html(v.reply)}</p></div>` : ''}<a class="report" href="#" data-id="${at}">Zgłoś nadużycie</a></div>`,
  },
  'PrestaShop 1.6': {
    language: 'fr', scale: 5, shell: smallShop,
    wrap: (items) => `<section class="page-product-box"><h3 id="#idTab5" class="page-product-heading">Avis</h3><div id="idTab5"><div id="product_comments_block_tab">${items}<p class="align_center"><a id="new_comment_tab_btn" class="btn open-comment-form" href="#new_comment_form"><span>Donnez votre avis !</span></a></p></div></div></section>`,
    item: (v, at) => `<div class="comment row" itemprop="review" itemscope itemtype="https://schema.org/Review"><div class="comment_author col-sm-2"><span>Note&nbsp;</span><div class="star_content clearfix" itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating">${five(v.stars, '<div class="star star_on"></div>', '<div class="star"></div>')}<meta itemprop="worstRating" content="0"><meta itemprop="ratingValue" content="${v.stars}"><meta itemprop="bestRating" content="5"></div><div class="comment_author_infos"><strong itemprop="author">${v.author}</strong><meta itemprop="datePublished" content="${v.day}"><em>${points(v.day, '/')}</em></div></div><div class="comment_details col-sm-10"><p itemprop="name" class="title_block"><strong>${v.title}</strong></p><p itemprop="reviewBody">${html(v.text)}</p><ul><li>${at} personne(s) sur ${at + 2} ont trouvé ce commentaire utile.</li><li>Ce commentaire vous a-t-il été utile ?<button class="usefulness_btn btn" data-is-usefull="1"><span>Oui</span></button><button class="usefulness_btn btn"><span>Non</span></button></li><li><span class="report_btn">Signaler un abus</span></li></ul></div></div>`,
  },
  'CS-Cart': {
    language: 'ru', scale: 5, replies: true, shell: smallShop,
    wrap: (items) => `<div id="content_product_reviews" class="ty-product-review-product"><div class="ty-product-review-reviews-toolbar">Сортировать</div><section id="product_reviews_list">${items}</section></div>`,
    item: (v, at) => `<article class="ty-product-review-post" id="product_review_${at + 40}"><header class="ty-product-review-post__header"><section class="ty-product-review-post-customer"><div class="ty-product-review-post-customer__name"><strong>${v.author}</strong></div><div class="ty-product-review-post-customer__verified">Подтверждённая покупка</div></section><section class="ty-product-review-post__rating"><div class="ty-product-review-reviews-stars" data-ca-product-review-reviews-stars-rating="${v.stars}" data-ca-product-review-reviews-stars-full="${v.stars}" title="${v.stars} из 5"></div><time class="ty-product-review-post__date" datetime="${v.day}">${points(v.day)}, 14:31</time></section></header><section class="ty-product-review-post-message"><section class="ty-product-review-post-message__comment"><p>${html(v.text)}</p></section></section><footer class="ty-product-review-post__footer"><section class="ty-product-review-post-vote"><button class="ty-btn">${at}</button></section></footer>${v.reply ? `<section class="ty-product-review-post-vendor-reply"><div class="ty-product-review-post-vendor-reply__name"><strong>Ответ продавца</strong></div><p class="ty-product-review-post-vendor-reply__message">${html(v.reply)}</p></section>` : ''}</article>`,
  },
  'InSales': {
    language: 'ru', scale: 5, replies: true, shell: smallShop,
    wrap: (items) => `<div class="reviews"><div class="reviews-title">Отзывы о товаре</div><div class="reviews-list">${items}</div><form class="review-form" action="/product/reviews"><input name="review[author]"><textarea name="review[content]"></textarea></form></div>`,
    item: (v) => `<div class="review-item"><div class="review-item-top"><div class="review-name">${v.author}</div><div class="review-date">${points(v.day)}</div><div class="review-rating"><div class="star-rating" data-rating="${v.stars}">${five(v.stars, '<span class="star-item icon-star active"></span>', '<span class="star-item icon-star"></span>')}</div></div></div><div class="review-content">${html(v.text)}</div>${v.reply ? `<div class="review-item-answer"><div class="review-answer-name">Администратор магазина</div><div class="review-answer-text">${html(v.reply)}</div></div>` : ''}</div>`,
  },
  'UMI': {
    language: 'ru', shell: smallShop, thread: false,
    wrap: (items) => `<div class="comments" umi:element-id="12"><a name="comments"></a><h3>Комментарии</h3>${items}<h4>Добавить комментарий</h4><form><textarea name="comment"></textarea></form></div>`,
    item: (v, at) => `<div class="comment" umi:element-id="${at + 90}"><div class="comment_head"><strong class="gray" umi:field-name="author_id">${v.author}</strong> <span class="date" umi:field-name="publish_time">${points(v.day)} 12:40</span></div><div class="comment_body" umi:field-name="message">${html(v.text)}</div></div>`,
  },
  'Bitrix forum comments': {
    language: 'ru', shell: smallShop,
    wrap: (items) => `<div class="tab-pane" id="reviews"><div class="reviews-block-container"><div class="reviews-block-outer"><div class="reviews-block-inner">${items}</div></div></div><div class="reviews-reply-form"><form><textarea></textarea></form></div></div>`,
    item: (v, at) => `<table cellspacing="0" border="0" class="reviews-post-table ${at % 2 ? 'reviews-post-even' : 'reviews-post-odd'}" id="message${at + 311}"><thead><tr><td><div class="reviews-text"><b>${v.author}</b><span class="message-post-date">${points(v.day)} 18:0${at % 10}:12</span></div></td></tr></thead><tbody><tr><td><div class="reviews-text" id="message_text_${at + 311}">${html(v.text)}</div></td></tr></tbody><tfoot><tr><td><div class="reviews-actions"><noindex><a href="#review_anchor" class="reviews-button-small">Имя</a>&nbsp;&nbsp;<a href="#review_anchor" class="reviews-button-small">Цитировать</a></noindex></div></td></tr></tfoot></table>`,
  },
  'DNS': {
    language: 'ru', scale: 5, replies: true, shell: shop, text: (v) => `Достоинства\n${v.text}\nНедостатки\n${v.bad}`,
    wrap: (items) => `<div class="ow-opinions"><div class="ow-opinions__list">${items}</div></div>`,
    item: (v, at) => `<div class="ow-opinion ow-opinions__item" data-opinion-id="8a${at}f-11"><div class="ow-opinion__header"><div class="profile-info ow-opinion__profile-info"><a class="profile-info__avatar" href="/profile/${at}/"><img src="data:,"></a><div class="profile-info__wrapper"><a class="profile-info__name" href="/profile/${at}/">${v.author}</a><div class="profile-info__stats">Отзывов: ${at + 2}</div></div></div><div class="ow-opinion__info"><span class="ow-opinion__date">${said(v.day, 'ru')}</span></div></div><div class="ow-opinion__rating star-rating">${five(v.stars, '<span class="star-rating__star" data-state="selected"></span>', '<span class="star-rating__star" data-state="empty"></span>')}</div><div class="ow-opinion__params"><span>Срок использования:</span> <span>менее месяца</span></div><div class="ow-opinion__texts"><div class="ow-opinion__text"><div class="ow-opinion__text-title">Достоинства</div><div class="ow-opinion__text-desc"><p>${html(v.text)}</p></div></div><div class="ow-opinion__text"><div class="ow-opinion__text-title">Недостатки</div><div class="ow-opinion__text-desc"><p>${v.bad}</p></div></div></div><div class="ow-opinion__actions"><button class="vote-widget__button">Да <span>${at}</span></button><button class="ow-comments__toggle">Комментировать</button></div>${v.reply ? `<div class="ow-comments"><div class="comment comment_official"><div class="comment__author">Представитель бренда</div><div class="comment__date">${said(v.day, 'ru')}</div><div class="comment__message"><p>${html(v.reply)}</p></div></div></div>` : ''}</div>`,
  },
  'Citilink': {
    language: 'ru', scale: 5, shell: shop,
    wrap: (items) => `<div class="app-catalog-1abc"><div class="app-catalog-2def">${items}</div></div>`,
    item: (v) => `<div data-meta-name="OpinionCard" class="app-catalog-1t6o1h3 e1k0w"><div class="app-catalog-9gnskf"><div class="app-catalog-xyz1"><span class="app-catalog-abc2 e1j9birj0">${v.author}</span><span class="app-catalog-pp1 e1j9birj0">${said(v.day, 'ru')}</span></div><div class="app-catalog-star">${five(v.stars, '<svg class="app-catalog-s1" color="#FFB800"><path d="M1 1"></path></svg>', '<svg class="app-catalog-s1" color="#DDDDDD"><path d="M1 1"></path></svg>')}</div></div><div class="app-catalog-rr"><div class="app-catalog-tt">${html(v.text)}</div></div><div class="app-catalog-ft"><span>Отзыв полезен?</span><button>Да</button><button>Нет</button></div></div>`,
  },
  'Lamoda': {
    language: 'ru', scale: 5, shell: shop,
    wrap: (items) => `<div class="_root_x1 ui-product-reviews"><div class="_list_q7">${items}</div></div>`,
    item: (v) => `<div class="_root_12kq4" data-testid="review-item"><div class="_head_0k"><div class="_name_8m">${v.author}</div><div class="_rating_ee"><div class="_stars_x" style="--rating:${v.stars}" aria-label="Рейтинг ${v.stars} из 5"></div></div></div><div class="_size_9w">Размер: 42 RUS · Соответствует</div><div class="_text_2d">${html(v.text)}</div><div class="_date_wq">${said(v.day, 'ru').replace(/ \d{4}/, (year) => ` ${year.trim()} г.`)}</div></div>`,
  },
  'Empik': {
    language: 'pl', scale: 5, shell: shop,
    wrap: (items) => `<section id="reviewSection" class="productReviews"><h2 class="productReviews__header">Oceny i recenzje</h2><div class="js-reviews-list">${items}</div></section>`,
    item: (v, at) => `<div class="productComments__itemDetails" id="review-${at + 551}"><div class="productComments__itemRow"><span class="productComments__itemAuthor">${v.author}</span> <span class="productComments__itemDate">${points(v.day, '-')}</span><span class="productComments__verified">Opinia potwierdzona zakupem</span></div><div class="score" title="${v.stars}/5"><span class="scoreValue" style="width:${v.stars * 20}%"></span></div><div class="productComments__itemContent"><h4>${v.title}</h4><p>${html(v.text)}</p></div><div class="productComments__helpful">Czy recenzja była przydatna? <button>Tak (${at})</button><button>Nie (0)</button></div></div>`,
  },
  'x-kom': {
    language: 'pl', scale: 6, shell: shop, best: 6,
    wrap: (items) => `<div class="sc-1h16fat-0 reviews"><h2 class="sc-1x6crnh-5">Opinie</h2><div class="sc-3v7sl7-1 jCFxGW">${items}</div></div>`,
    item: (v) => `<section class="sc-1re71we-1 cGXJuO"><div class="sc-1re71we-5 gDPKXU"><div class="sc-1re71we-9 fGZzCS"><span class="sc-1re71we-10 hPhKNh">${v.author}</span><span class="sc-1re71we-20 bqTkGV">Opinia potwierdzona zakupem</span></div><span class="sc-1re71we-3 jTnZUQ">${short(v.day, 'pl')}</span></div><div class="sc-1re71we-15"><div class="sc-5lh4mx-0" aria-label="Ocena ${v.stars} na 6"><span style="width:${Math.round((v.stars / 6) * 100)}%"></span></div><p class="sc-1re71we-6 bLZZEV">${html(v.text)}</p></div><div class="sc-1re71we-30"><button>Pomocna</button><button>Niepomocna</button></div></section>`,
  },
  'Morele': {
    language: 'pl', scale: 5, replies: true, shell: shop,
    wrap: (items) => `<div class="product-reviews" id="reviews"><div class="reviews-list" data-reviews>${items}</div></div>`,
    item: (v, at) => `<div class="reviews-item" data-review-id="${at + 70012}"><div class="review-stars-row"><div class="stars-ratio"><div class="stars-rating" style="width: ${v.stars * 20}%"></div></div><div class="rev-score">${v.stars},0</div></div><div class="rev-info"><div class="rev-author">${v.author}</div><div class="rev-date">${points(v.day)}</div><div class="rev-bought"><i class="icon-check"></i> Potwierdzony zakup</div></div><div class="rev-desc">${html(v.text)}</div><div class="rev-vote"><span>Czy ta opinia była pomocna?</span><a href="#">Tak (<span>${at}</span>)</a><a href="#">Nie (<span>0</span>)</a></div>${v.reply ? `<div class="rev-answers"><div class="rev-answer"><div class="rev-answer-author">Morele <span>Moderator</span></div><div class="rev-answer-desc">${html(v.reply)}</div></div></div>` : ''}</div>`,
  },
  'Kaup24 new': {
    language: 'et', scale: 5, shell: shop, replies: true,
    wrap: (items) => `<div id="reviews" class="product-reviews-section"><h2>Hinnangud ja arvustused</h2><ul>${items}</ul></div>`,
    item: (v) => `<li widget-attachpoint="review-card"><div class="flex gap-2"><div class="stars-container">${five(v.stars, '<i class="icon-star is-full"></i>', '<i class="icon-star"></i>')}</div><div><b>${v.author}</b></div><div class="text-muted">${v.day}</div></div><div class="confirmed-buyer">Kinnitatud ostja</div><div><p>${html(v.text)}</p></div>${v.reply ? `<div class="seller-comment"><b>Müüja vastus</b><p>${html(v.reply)}</p></div>` : ''}<div class="useful"><span>Kas see arvustus oli kasulik?</span><button>Jah</button><button>Ei</button></div></li>`,
  },
};
