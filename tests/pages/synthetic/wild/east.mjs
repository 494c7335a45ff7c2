import { html, points, said, times } from '../voices.mjs';
import { forum, news, place, plain, shop } from '../shells.mjs';

const five = (count, full, empty) => times(5, (at) => (at < count ? full : empty));
const paras = (text) => text.split('\n').map((line) => `<p>${html(line)}</p>`).join('');

/** More of Poland, Estonia, Latvia, Russia and their neighbours. */
export const EAST = {
  'Opineo': {
    language: 'pl', scale: 5, replies: true, shell: place,
    wrap: (items) => `<div class="shop_opinions" id="opinie"><div class="opinions_list">${items}</div></div>`,
    item: (v, at) => `<div class="rev_item" id="opinia_${at + 812}"><div class="rev_left"><div class="rev_user">${v.author}</div><div class="rev_trusted">Klient potwierdzony</div></div><div class="rev_right"><div class="rev_stars"><span class="star_val">${v.stars},0</span><div class="stars_big"><div class="stars_on" style="width:${v.stars * 20}%"></div></div></div><div class="rev_time">Opinia z dnia ${v.day}</div><div class="rev_cnt">${html(v.text)}</div><div class="rev_crit"><span>Obsługa: 5</span> <span>Dostawa: 4</span></div>${v.reply ? `<div class="rev_reply"><div class="rev_reply_head">Odpowiedź sklepu:</div><div class="rev_reply_cnt">${html(v.reply)}</div></div>` : ''}</div></div>`,
  },
  'Allegro lokalnie': {
    language: 'pl', shell: plain, replies: true,
    wrap: (items) => `<div data-role="seller-ratings"><h2>Oceny sprzedającego</h2><div class="mpof_ki">${items}</div></div>`,
    item: (v, at) => `<div class="mp4t_0 m3h2_8 mryx_16" data-testid="rating-item"><div class="mpof_ki m389_6m"><img alt="${v.stars > 3 ? 'polecam' : 'nie polecam'}" src="data:,"><span class="mgmw_wo">${v.stars > 3 ? 'polecam' : 'nie polecam'}</span><span class="mpof_z0">${v.author}</span><time class="mgn2_14">${said(v.day, 'pl')}</time></div><div class="msts_pt">${html(v.text)}</div>${v.reply ? `<div class="mjyo_6x"><span>Odpowiedź sprzedającego</span><p>${html(v.reply)}</p></div>` : ''}</div>`,
  },
  'Wykop': {
    language: 'pl', shell: plain, thread: true, dates: true,
    wrap: (items) => `<section class="comments"><header><h4>Komentarze (11)</h4></header><section class="stream">${items}</section></section>`,
    item: (v, at) => `<section class="entry" id="comment-${at + 7700}"><article><header><figure class="avatar"><a href="/ludzie/u${at}"><img src="data:,"></a></figure><div class="right"><div><a class="username orange-profile" href="/ludzie/u${at}"><span>${v.author}</span></a></div><section class="info"><a href="/link/1/comment/${at + 7700}"><time datetime="${v.day}T10:00:00+02:00" title="${v.day} 10:00:00">${at + 2} mies. temu</time></a></section><section class="rating-box"><ul><li class="plus">+${at}</li><li><button>+</button></li></ul></section></div></header><div class="edit-wrapper"><section class="entry-content"><div class="wrapper">${paras(v.text)}</div></section></div><footer><ul class="buttons"><li class="reply"><button>Odpowiedz</button></li><li class="share"><button>Udostępnij</button></li></ul></footer></article>${v.reply ? `<section class="replies"><section class="entry reply" id="comment-${at + 8700}"><article><header><div class="right"><div><a class="username" href="/ludzie/pood"><span>pood</span></a></div><section class="info"><time datetime="${v.day}T12:00:00+02:00">1 mies. temu</time></section></div></header><div class="edit-wrapper"><section class="entry-content"><div class="wrapper">${paras(v.reply)}</div></section></div><footer><ul class="buttons"><li class="reply"><button>Odpowiedz</button></li></ul></footer></article></section></section>` : ''}</section>`,
  },
  'Filmweb': {
    language: 'pl', shell: plain, scale: 10,
    wrap: (items) => `<section class="page__section"><h2 class="page__header">Opinie społeczności</h2><div class="filmOpinions">${items}</div></section>`,
    item: (v, at) => `<div class="opinionBox" data-opinion-id="${at + 3}"><div class="opinionBox__head"><a class="userAvatar" href="/user/u${at}"></a><div><a class="opinionBox__user" href="/user/u${at}">${v.author}</a><span class="opinionBox__rate"><i class="icon--star"></i><span class="rateValue">${v.stars * 2}</span></span></div><span class="opinionBox__time">${points(v.day)}</span></div><p class="opinionBox__body">${html(v.text)}</p><div class="opinionBox__foot"><button>Lubię to!</button><span>${at}</span></div></div>`,
  },
  'Postimees': {
    language: 'et', shell: news, nested: false,
    wrap: (items) => `<section class="comments-section"><h2 class="comments__title">Kommentaarid (9)</h2><div class="comments__list">${items}</div></section>`,
    item: (v, at) => `<div class="comment" id="comment-${at + 33000}"><div class="comment__header"><span class="comment__author">${v.author}</span><span class="comment__time">${points(v.day)} 18:2${at % 10}</span></div><div class="comment__body">${html(v.text)}</div><div class="comment__footer"><button class="comment__like">${at}</button><button class="comment__dislike">0</button><a class="comment__reply">Vasta</a><a class="comment__report">Teata ebasobivast kommentaarist</a></div></div>`,
  },
  'Perekool': {
    language: 'et', shell: forum,
    wrap: (items) => `<ul class="forums bbp-replies" id="topic-1-replies"><li class="bbp-header"><div class="bbp-reply-author">Autor</div><div class="bbp-reply-content">Postitused</div></li><li class="bbp-body">${items}</li></ul>`,
    item: (v, at) => `<div id="post-${at + 91000}" class="bbp-reply-header"><div class="bbp-meta"><span class="bbp-reply-post-date">${points(v.day)} kell 09:1${at % 10}</span><a href="/teema/#post-${at + 91000}" class="bbp-reply-permalink">#${at + 91000}</a></div></div><div class="odd bbp-parent-forum-2 post-${at + 91000} reply type-reply hentry"><div class="bbp-reply-author"><span class="bbp-author-name">${v.author}</span><div class="bbp-author-role">Liige</div></div><div class="bbp-reply-content">${paras(v.text)}</div></div>`,
  },
  '1a': {
    language: 'ru', scale: 5, shell: shop,
    wrap: (items) => `<div class="reviews-tab" id="reviews"><h3>Отзывы покупателей</h3><div class="sn-reviews">${items}</div></div>`,
    item: (v) => `<div class="sn-review"><div class="sn-review__aside"><div class="sn-review__name">${v.author}</div><div class="sn-review__date">${v.day}</div></div><div class="sn-review__main"><div class="rating-stars" data-rating="${v.stars}"><div class="rating-stars__fill" style="width: ${v.stars * 20}%"></div></div><div class="sn-review__label">Подтверждённая покупка</div><div class="sn-review__text">${html(v.text)}</div></div></div>`,
  },
  'Kinopoisk': {
    language: 'ru', shell: plain, titled: true,
    wrap: (items) => `<div class="clear_all"><table><tr><td><div class="reviewItem_list">${items}</div></td></tr></table></div>`,
    item: (v, at) => `<div class="reviewItem userReview" data-id="${at + 552}" itemprop="reviews" itemscope itemtype="http://schema.org/Review"><div class="response ${v.stars > 3 ? 'good' : 'bad'}" id="div_review_${at + 552}"><div class="author clearfix"><a class="avatar" href="/user/${at}/"><img src="data:,"></a><div><p class="profile_name"><s></s><a href="/user/${at}/" itemprop="name">${v.author}</a></p><ul class="profile_links"><li><a href="/user/${at}/comments/">${at + 4} рецензий</a></li></ul></div></div><p class="sub_title" id="ext_title_${at}">${v.title}</p><div class="brand_words"><p><span class="_reachbanner_" itemprop="reviewBody">${html(v.text)}</span></p></div><span class="date">${said(v.day, 'ru')} | 12:1${at % 10}</span><p class="links"><a href="/user/${at}/comment/${at + 552}/">прямая ссылка</a></p><ul class="useful"><li><a>Полезно</a> <b>${at}</b></li></ul></div></div>`,
  },
  'Sber megamarket': {
    language: 'ru', scale: 5, shell: shop, replies: true, text: (v) => `Достоинства\n${v.text}\nНедостатки\n${v.bad}`,
    wrap: (items) => `<div class="reviews-list-ab"><div class="pui-list">${items}</div></div>`,
    item: (v, at) => `<div class="review-item" data-test="review-item"><div class="review-item__header"><div class="review-item__author" itemprop="author"><span>${v.author}</span></div><div class="review-item__rating"><div class="reviews-rating reviews-rating_size-s">${five(v.stars, '<div class="reviews-rating__star reviews-rating__star_filled"><svg></svg></div>', '<div class="reviews-rating__star"><svg></svg></div>')}</div></div><div class="review-item__date">${said(v.day, 'ru')}</div></div><div class="review-item__content"><div class="review-item__section"><div class="review-item__section-title">Достоинства</div><div class="review-item__section-text">${html(v.text)}</div></div><div class="review-item__section"><div class="review-item__section-title">Недостатки</div><div class="review-item__section-text">${v.bad}</div></div></div>${v.reply ? `<div class="review-item__comment"><div class="review-item__comment-title">Ответ продавца</div><div class="review-item__comment-text">${html(v.reply)}</div></div>` : ''}<div class="review-item__footer"><button>Ответить</button><button aria-label="Полезно">${at}</button></div></div>`,
  },
  'Dzen comments': {
    language: 'ru', shell: plain, dates: true,
    wrap: (items) => `<div class="comments2--root__1x"><div class="comments2--list__9a">${items}</div></div>`,
    item: (v, at) => `<div class="comments2--root-comment__2a" data-testid="root-comment" id="comment-${at + 118}"><div class="comments2--comment__7c" role="article"><a class="comments2--avatar__3d" href="/user/u${at}"><img src="data:,"></a><div class="comments2--body__5e"><div class="comments2--head__8f"><a class="comments2--name__1b" href="/user/u${at}">${v.author}</a><span class="comments2--date__4c">${said(v.day, 'ru').replace(/ \d{4}/, '')}</span></div><div class="comments2--text__6d"><span>${html(v.text)}</span></div><div class="comments2--actions__0e"><button aria-label="Нравится">${at}</button><button>Ответить</button></div></div></div></div>`,
  },
  'Yandex Market': {
    language: 'ru', scale: 5, shell: plain, replies: true, text: (v) => `Достоинства: ${v.text}\nНедостатки: ${v.bad}`,
    wrap: (items) => `<div data-zone-name="ReviewsList"><div class="_1a">${items}</div></div>`,
    item: (v, at) => `<div data-auto="review-item" data-zone-name="Review" class="_3b"><div class="_2c"><a href="/user/u${at}/reviews"><div class="_av"></div></a><div><div data-auto="user_name" class="_4d">${v.author}</div><div class="_5e">${at + 3} отзыва</div></div></div><div class="_6f"><div data-auto="rating" data-rate="${v.stars}"><span role="img" aria-label="Оценка товара: ${v.stars} из 5"></span></div><span class="_7g">${said(v.day, 'ru')}, Казань</span></div><dl data-auto="review-pro"><dt>Достоинства:</dt> <dd>${html(v.text)}</dd></dl><dl data-auto="review-contra"><dt>Недостатки:</dt> <dd>${v.bad}</dd></dl><div class="_9i"><button aria-label="Полезный отзыв">${at}</button><button aria-label="Бесполезный отзыв">0</button></div>${v.reply ? `<div data-auto="vendor-comment" class="_0k"><div>Представитель магазина</div><div>${html(v.reply)}</div></div>` : ''}</div>`,
  },
  'OLX': {
    language: 'pl', shell: plain, scale: 5,
    wrap: (items) => `<div data-testid="ratings-list"><h4>Opinie o sprzedawcy</h4>${items}</div>`,
    item: (v) => `<div data-testid="feedback-card" class="css-1x"><div class="css-2y"><p class="css-name">${v.author}</p><div class="css-st">${five(v.stars, '<svg data-testid="star-full"></svg>', '<svg data-testid="star-empty"></svg>')}</div></div><p class="css-tx">${html(v.text)}</p><p class="css-dt">${said(v.day, 'pl')}</p></div>`,
  },
  'Banki': {
    language: 'ru', scale: 5, shell: place, replies: true,
    wrap: (items) => `<div class="l1a" data-test="responses-list">${items}</div>`,
    item: (v, at) => `<div class="lf4cbd87d ld6d46e58" data-test="responses__response"><div class="l51115aff"><div class="rating-grade rating-grade--color-${v.stars}" value="${v.stars}">${v.stars}</div><a class="link-simple" href="/services/responses/bank/response/${at + 11555}/">${v.title}</a></div><div class="l22dd3882">${html(v.text)}</div>${v.reply ? `<div class="bank-answer"><div>Ответ банка</div><div>${html(v.reply)}</div></div>` : ''}<div class="l7a"><span class="l0caf3d5f">${v.author}</span><span class="l0caf3d5f">${points(v.day)} 12:1${at % 10}</span><span>Москва</span></div></div>`,
  },
};
