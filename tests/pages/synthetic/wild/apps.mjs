import { html, points, said, times } from '../voices.mjs';
import { forum, news, place, plain, shop } from '../shells.mjs';

const five = (count, full, empty) => times(5, (at) => (at < count ? full : empty));
const short = (day) => said(day, 'en').replace(/(\w{3})\w* (\d+), (\d+)/, '$1 $2, $3');

/** Shops of software, large shops, marketplaces. */
export const APPS = {
  'Add-ons': {
    language: 'en', scale: 5, replies: true, shell: plain,
    wrap: (items) => `<section class="Card CardList AddonReviewList-reviews-listing"><header class="Card-header">9 reviews</header><div class="Card-contents"><ul>${items}</ul></div></section>`,
    item: (v, at) => `<li><div class="AddonReviewCard AddonReviewCard-viewOnly"><div class="AddonReviewCard-container"><div class="UserReview"><div class="UserReview-byLine"><div class="Rating Rating--small" title="Rated ${v.stars} out of 5"><div class="Rating-star"></div><div class="Rating-star"></div><span class="visually-hidden">Rated ${v.stars} out of 5</span></div><span class="AddonReviewCard-authorByLine">by <a href="/user/${at}/">${v.author}</a>, <a title="${said(v.day, 'en')} 5:12 PM" href="/addon/x/reviews/${at + 2200}/">${at + 1} months ago</a></span></div><section class="Card ShowMoreCard UserReview-body"><div class="Card-contents"><div class="ShowMoreCard-contents"><div>${html(v.text)}</div></div></div></section>${v.reply ? `<div class="AddonReviewCard-reply"><div class="UserReview UserReview-reply"><header class="UserReview-reply-header">Developer response</header><div class="UserReview-byLine">posted 2 months ago</div><section class="UserReview-body"><div>${html(v.reply)}</div></section></div></div>` : ''}</div></div><div class="AddonReviewCard-allControls"><button class="FlagReviewMenu-menu">Flag</button></div></div></li>`,
  },
  'Chrome store': {
    language: 'en', scale: 5, shell: plain,
    wrap: (items) => `<section class="WUpfAe"><h2 class="wpJH0b">All reviews</h2><div class="nRc6Ef">${items}</div></section>`,
    item: (v, at) => `<section class="T7rvce" data-review-id="r${at}5a"><div class="uBv8Hd"><img class="Pbc8zf" src="data:,"><div class="kN2u0c"><h3 class="LfYwpe">${v.author}</h3><div class="fZs"><div class="B1UG8d" title="${v.stars} out of 5 stars" aria-label="${v.stars} out of 5 stars" role="img"></div><span class="ydlbEf">${short(v.day)}</span></div></div></div><p class="fzDEpf">${html(v.text)}</p><div class="ZzYw"><span>Was this review helpful?</span><button aria-label="Mark as helpful">thumb_up</button></div></section>`,
  },
  'App store 2025': {
    language: 'en', scale: 5, replies: true, shell: plain,
    wrap: (items) => `<section id="productRatings"><h2>Ratings &amp; Reviews</h2><div class="shelf-grid"><ul class="shelf-grid__list">${items}</ul></div></section>`,
    item: (v, at) => `<li class="shelf-grid__list-item"><article class="svelte-1qf" aria-labelledby="review-${at + 44}-title"><div class="header svelte-1qf"><h3 id="review-${at + 44}-title" class="title svelte-1qf">${v.title}</h3><ol class="stars svelte-x" aria-label="${v.stars} Stars">${five(v.stars, '<li class="star filled"></li>', '<li class="star"></li>')}</ol><time class="date svelte-1qf" datetime="${v.day}T10:00:00.000Z">${v.day.slice(5).replace('-', '/')}</time><p class="author svelte-1qf">${v.author}</p></div><div class="content svelte-1qf"><p>${html(v.text)}</p></div>${v.reply ? `<div class="developer-response svelte-1qf"><h4>Developer Response</h4><p>${html(v.reply)}</p></div>` : ''}</article></li>`,
  },
  'WordPress plugin reviews': {
    language: 'en', scale: 5, shell: forum,
    wrap: (items) => `<div id="bbpress-forums"><ul id="bbp-topic-3-lead" class="bbp-lead-topic">${items}</ul></div>`,
    item: (v, at) => `<li class="bbp-body review"><div id="post-${at + 555}" class="topic type-topic hentry"><div class="wporg-ratings" title="${v.stars} out of 5 stars">${five(v.stars, '<span class="dashicons dashicons-star-filled"></span>', '<span class="dashicons dashicons-star-empty"></span>')}</div><div class="bbp-topic-author"><a href="/users/u${at}/" class="bbp-author-link"><span class="bbp-author-name">${v.author}</span></a><div class="bbp-user-nicename">(@u${at})</div><p class="bbp-topic-post-date"><a href="#post-${at + 555}" title="${said(v.day, 'en')} at 9:12 am" class="bbp-topic-permalink">${at + 1} months ago</a></p></div><div class="bbp-topic-content"><p>${html(v.text)}</p></div></div></li>`,
  },
  'Walmart': {
    language: 'en', scale: 5, shell: shop,
    wrap: (items) => `<section aria-label="reviews"><ul class="flex flex-wrap list pl0">${items}</ul></section>`,
    item: (v, at) => `<li class="dib w_aaAg"><div class="w_DHV_ pv3"><div class="f7 gray mv3-m">${v.day.slice(5, 7)}/${v.day.slice(8)}/${v.day.slice(0, 4)}</div><div class="flex"><span class="w_iUH7">${v.stars} out of 5 stars review</span><span class="b f7 dark-gray">Verified Purchase</span></div><h3 class="w_kV33 w_Sl4f">${v.title}</h3><span class="tl-m mb3 db-m">${html(v.text)}</span><div class="f7 b">${v.author}</div><div class="flex"><button aria-label="Upvote review">${at}</button><button>Report</button></div></div></li>`,
  },
  'Best Buy': {
    language: 'en', scale: 5, shell: shop, replies: true, dates: 'relative',
    wrap: (items) => `<div class="reviews-list"><ul class="reviews-list-ul">${items}</ul></div>`,
    item: (v, at) => `<li class="review-item"><div class="row"><div class="review-item-content"><div class="review-rating"><div class="c-ratings-reviews"><p class="visually-hidden">Rated ${v.stars} out of 5 stars</p><i class="c-stars"></i></div><h4 class="c-section-title review-title heading-5">${v.title}</h4></div><div class="posted-date-ownership"><div class="disclaimer v-m-right-xxs">Posted <time class="submission-date" title="${short(v.day)} 3:44 PM">${at + 1} months ago</time>. Owned for 1 month when reviewed.</div></div><div class="ugc-review-body"><p class="pre-white-space">${html(v.text)}</p></div><div class="recommend">I would recommend this to a friend</div></div><div class="ugc-author-block"><div class="ugc-author v-fw-medium"><strong>${v.author}</strong></div></div><div class="feedback-display"><button>Helpful (${at})</button><button>Unhelpful (0)</button><button>Report</button></div>${v.reply ? `<div class="brand-response"><div class="response-header">Brand response</div><div class="response-body">${html(v.reply)}</div></div>` : ''}</div></li>`,
  },
  'eBay feedback': {
    language: 'en', shell: plain, dates: false,
    wrap: (items) => `<table class="fdbk-container__table"><thead><tr><th>Feedback</th><th>From</th><th>When</th></tr></thead><tbody>${items}</tbody></table>`,
    item: (v, at) => `<tr id="feedback_data_${at + 99}" data-feedback-id="${at + 99}"><td><div class="card__rating"><svg class="icon icon--positive" aria-label="Positive feedback"></svg><div class="card__comment"><span aria-label="${v.text.slice(0, 10)}">${html(v.text)}</span></div><div class="card__item">Kettle of steel (#2255${at})</div></div></td><td><div class="card__from"><span>Buyer:</span> <span aria-label="Feedback left by buyer.">${v.author}</span> <span class="no-wrap">(${at + 3})</span></div></td><td><span aria-label="Past 6 months">Past 6 months</span></td></tr>`,
  },
  'Decathlon': {
    language: 'fr', scale: 5, shell: shop, replies: true,
    wrap: (items) => `<section class="vtmn-reviews"><h2>Avis de nos utilisateurs</h2><div class="list-reviews">${items}</div></section>`,
    item: (v, at) => `<article class="review-item svelte-k"><header class="review-header"><div class="vtmn-rating" aria-label="${v.stars}/5"><span class="vtmn-rating_comment--primary">${v.stars}/5</span></div><h3 class="review-title">${v.title}</h3></header><p class="answer-body">${html(v.text)}</p><footer><span class="review-author">${v.author} <span class="country">France</span></span><span class="review-date">${points(v.day, '/')}</span><span>Durée d'utilisation : 3 mois</span></footer>${v.reply ? `<div class="review-answer"><p class="answer-author">Réponse de Julie, équipe service</p><p class="answer-body">${html(v.reply)}</p></div>` : ''}<button>Utile (${at})</button></article>`,
  },
  'AliExpress feedback': {
    language: 'ru', scale: 5, shell: plain,
    wrap: (items) => `<div class="feedback-list-wrap">${items}</div>`,
    item: (v, at) => `<div class="feedback-item clearfix"><div class="fb-user-info"><span class="user-name"><a href="//feedback.example/display/detail.htm?memberId=${at}">${v.author}</a></span><div class="user-country"><b class="css_flag">RU</b></div></div><div class="fb-main"><div class="f-rate-info"><span class="star-view"><span style="width:${v.stars * 20}%"></span></span></div><div class="user-order-info"><span class="first"><strong>Цвет:</strong> белый</span> <span><strong>Доставка:</strong> Почта</span></div><div class="f-content"><dl class="buyer-review"><dt class="buyer-feedback"><span>${html(v.text)}</span> <span class="r-time-new">${said(v.day, 'en').replace(/(\w{3})\w* (\d+), (\d+)/, '$2 $1 $3')} 10:2${at % 10}</span></dt></dl></div><div class="fb-actions"><span class="thf-digg-text">Полезно?</span> <span class="thf-digg-useful">Да (${at})</span></div></div></div>`,
  },
  'Uber Eats': {
    language: 'en', scale: 5, shell: plain, dates: true,
    wrap: (items) => `<section><h2>What people are saying</h2><div class="al cj">${items}</div></section>`,
    item: (v) => `<div class="bd ah el"><div class="al am"><span class="ho gu">${v.author}</span></div><div class="al am"><div role="img" aria-label="${v.stars} stars"></div><span class="bu"> • </span><span class="gy">${v.day.slice(5, 7)}/${v.day.slice(8)}/${v.day.slice(2, 4)}</span></div><div class="be bf">${html(v.text)}</div></div>`,
  },
  'Angi': {
    language: 'en', scale: 5, shell: place, replies: true,
    wrap: (items) => `<div data-testid="reviews-section"><h2>Customer reviews</h2>${items}</div>`,
    item: (v, at) => `<div class="ReviewItem_root__Xa1" data-testid="review-item"><div class="ReviewItem_user__b"><div class="Avatar">${v.author[0]}</div><div><p class="body1-semi">${v.author}</p><p class="caption">${said(v.day, 'en').replace(/ \d+,/, '')}</p></div></div><div class="ReviewItem_stars"><span>${v.stars}.0</span>${five(v.stars, '<svg data-icon="star-solid"></svg>', '<svg data-icon="star-outline"></svg>')}</div><p class="ReviewItem_service">Kettle repair</p><p class="ReviewItem_body__k">${html(v.text)}</p>${v.reply ? `<div class="ReviewItem_resp__m"><p>Response from The Harbour Bakery</p><p>${html(v.reply)}</p></div>` : ''}</div>`, dates: 'relative',
  },
  'Steam discussion': {
    language: 'en', shell: plain,
    wrap: (items) => `<div class="commentthread_area"><div class="commentthread_comments" id="commentthread_x_posts">${items}</div></div>`,
    item: (v, at) => `<div class="commentthread_comment responsive_body_text" id="comment_39${at}1"><div class="commentthread_comment_avatar playerAvatar offline"><a href="https://steamcommunity.com/id/u${at}"><img src="data:,"></a></div><div class="commentthread_comment_content"><div class="commentthread_comment_author"><a class="hoverunderline commentthread_author_link" href="https://steamcommunity.com/id/u${at}"><bdi>${v.author}</bdi></a> <span class="commentthread_comment_timestamp" title="${said(v.day, 'en')} @ 10:02:11am" data-timestamp="${Date.parse(v.day) / 1000 + 36000}">${short(v.day).replace(/, \d+/, '')} @ 10:02am</span><div class="commentthread_comment_actions"><a class="actionlink"><img src="data:,"></a></div></div><div class="commentthread_comment_text" id="comment_content_39${at}1">${html(v.text)}</div></div></div>`,
  },
};
