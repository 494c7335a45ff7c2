import { html, points, said, times } from '../voices.mjs';
import { news, place, plain, smallShop } from '../shells.mjs';

const five = (count, full, empty) => times(5, (at) => (at < count ? full : empty));
const paras = (text) => text.split('\n').map((line) => `<p>${html(line)}</p>`).join('');
const short = (day) => said(day, 'en').replace(/(\w{3})\w* (\d+), (\d+)/, '$1 $2, $3');

/** The last batch, written when all others were read right: blogs with themes, old portals, builders, apps. */
export const LATE = {
  'Genesis theme': {
    language: 'en', shell: news, thread: true,
    wrap: (items) => `<h2 class="screen-reader-text">Reader Interactions</h2><div class="entry-comments" id="comments"><h3>Comments</h3><ol class="comment-list">${items}</ol></div>`,
    item: (v, at) => `<li class="comment ${at % 2 ? 'odd alt' : 'even'} thread-${at % 2 ? 'odd' : 'even'} depth-1" id="comment-${at + 40}"><article id="article-comment-${at + 40}"><header class="comment-header"><p class="comment-author"><span class="comment-author-name">${v.author}</span> <span class="says">says</span></p><p class="comment-meta"><time class="comment-time"><a class="comment-time-link" href="/p/#comment-${at + 40}">${said(v.day, 'en')} at 9:0${at % 10} am</a></time></p></header><div class="comment-content">${paras(v.text)}</div><div class="comment-reply"><a rel="nofollow" class="comment-reply-link" href="#comment-${at + 40}" aria-label="Reply to ${v.author}">Reply</a></div></article>${v.reply ? `<ul class="children"><li class="comment byuser bypostauthor depth-2" id="comment-${at + 940}"><article><header class="comment-header"><p class="comment-author"><span class="comment-author-name">pood</span> <span class="says">says</span></p><p class="comment-meta"><time class="comment-time"><a href="/p/#comment-${at + 940}">${said(v.day, 'en')} at 11:00 am</a></time></p></header><div class="comment-content">${paras(v.reply)}</div><div class="comment-reply"><a class="comment-reply-link" href="#">Reply</a></div></article></li></ul>` : ''}</li>`,
  },
  'wpDiscuz': {
    language: 'pl', shell: news, dates: 'relative',
    wrap: (items) => `<div id="wpdcom" class="wpdiscuz_unauth wpd-default"><div class="wpd-thread-head"><div class="wpd-thread-info">9 komentarzy</div></div><div id="wpd-threads" class="wpd-thread-wrapper"><div class="wpd-thread-list">${items}</div></div></div>`,
    item: (v, at) => `<div id="wpd-comm-${at + 31}_0" class="comment even thread-even depth-1 wpd-comment wpd_comment_level-1"><div class="wpd-comment-wrap wpd-blog-guest"><div class="wpd-comment-left"><div class="wpd-avatar"><img src="data:,"></div></div><div id="comment-${at + 31}" class="wpd-comment-right"><div class="wpd-comment-header"><div class="wpd-comment-author">${v.author}</div><div class="wpd-comment-date" title="${points(v.day)} 10:11"><i class="far fa-clock"></i> ${at + 2} miesięcy temu</div><div class="wpd-comment-share wpd-hidden"><span>Udostępnij</span></div></div><div class="wpd-comment-text">${paras(v.text)}</div><div class="wpd-comment-footer"><div class="wpd-vote"><div class="wpd-vote-up"></div><div class="wpd-vote-result">${at}</div><div class="wpd-vote-down"></div></div><div class="wpd-reply-button"><span>Odpowiedz</span></div></div></div></div></div>`,
  },
  'Divi': {
    language: 'de', shell: news,
    wrap: (items) => `<section id="comment-wrap"><h1 id="comments" class="page_title">6 Kommentare</h1><ol class="commentlist clearfix">${items}</ol></section>`,
    item: (v, at) => `<li class="comment even thread-even depth-1" id="li-comment-${at + 12}"><article id="comment-${at + 12}" class="comment-body clearfix"><div class="comment_avatar"><img src="data:,"></div><div class="comment_postinfo"><span class="fn">${v.author}</span><span class="comment_date">am ${points(v.day)} um 12:3${at % 10}</span></div><div class="comment_area"><div class="comment-content clearfix">${paras(v.text)}<span class="reply-container"><a rel="nofollow" class="comment-reply-link" href="#">Antworten</a></span></div></div></article></li>`,
  },
  'Blogger': {
    language: 'ru', shell: news, dates: true,
    wrap: (items) => `<div class="comments" id="comments"><a name="comments"></a><h4>9 комментариев:</h4><div class="comments-content"><div id="comment-holder"><div id="bc_0_1TB" class="comment-thread toplevel-thread"><ol id="top-ra">${items}</ol></div></div></div></div>`,
    item: (v, at) => `<li class="comment" id="c77${at}5501"><div class="avatar-image-container"><img src="data:,"></div><div class="comment-block"><div class="comment-header"><cite class="user"><a href="https://www.blogger.com/profile/11${at}" rel="nofollow">${v.author}</a></cite><span class="icon user"></span><span class="datetime secondary-text"><a rel="nofollow" href="/2026/01/p.html?showComment=17${at}#c77${at}5501">${said(v.day, 'ru')} г. в 12:0${at % 10}</a></span></div><p class="comment-content">${html(v.text)}</p><span class="comment-actions secondary-text"><a class="comment-reply" target="_self">Ответить</a><span class="item-control blog-admin"><a target="_self" href="#">Удалить</a></span></span></div><div class="comment-replies"></div></li>`,
  },
  'Substack': {
    language: 'en', shell: plain, dates: true,
    wrap: (items) => `<div class="comments-page"><h4>Discussion about this post</h4><div class="comment-list"><div class="comment-list-items">${items}</div></div></div>`,
    item: (v, at) => `<div class="comment" role="article"><div id="comment-88${at}12" class="comment-anchor"></div><table class="comment-content"><tbody><tr><td class="comment-head"><div class="profile-img-wrap"><a href="https://substack.com/profile/${at}-u"><img src="data:,"></a></div></td><td class="comment-rest"><div class="comment-meta"><span><a href="https://substack.com/profile/${at}-u">${v.author}</a></span> <a rel="nofollow" href="/p/x/comment/88${at}12" title="${said(v.day, 'en')}, 3:12 PM">${short(v.day)}</a></div><div class="comment-body">${paras(v.text)}</div><div class="comment-actions"><a class="like-button">Like (${at})</a><a>Reply</a><a>Share</a></div></td></tr></tbody></table></div>`,
  },
  'Medium responses': {
    language: 'en', shell: plain, dates: true,
    wrap: (items) => `<div><h2>Responses (9)</h2><div class="ac ae">${items}</div></div>`,
    item: (v, at) => `<div class="l m"><div class="no np"><div class="ab"><a href="https://medium.example/@u${at}"><img alt="${v.author}" src="data:,"></a><div class="nq"><a class="af ag" href="https://medium.example/@u${at}"><h4 class="be b">${v.author}</h4></a><p class="be b bf">${short(v.day)}</p></div></div></div><div class="nr"><pre class="be b">${html(v.text)}</pre></div><div class="ab ns"><button>${at}</button><p>Reply</p></div></div>`,
  },
  'Zomato': {
    language: 'en', scale: 5, shell: plain, dates: true,
    wrap: (items) => `<section class="sc-ehS"><h2>The Harbour Bakery Reviews</h2><div class="sc-dEf">${items}</div></section>`,
    item: (v, at) => `<div class="sc-bKz"><section class="sc-1q7"><a href="/users/u-${at}"><img src="data:,"></a><div class="sc-eLd"><a href="/users/u-${at}"><p class="sc-1hez">${v.author}</p></a><span class="sc-gAm">${at + 3} reviews</span></div></section><div class="sc-1q7 kmA"><div class="sc-1q7h"><div class="sc-hgR">${v.stars}</div></div><div class="sc-dAO">DELIVERY</div><p class="sc-1hez-date">${short(v.day)}</p></div><p class="sc-1hez-text">${html(v.text)}</p><p class="sc-votes">${at} Votes for helpful</p></div>`,
  },
  'Yell': {
    language: 'ru', scale: 5, shell: place, replies: true,
    wrap: (items) => `<div class="reviews__list" id="reviews"><div class="reviews__title">Отзывы о компании</div>${items}</div>`,
    item: (v, at) => `<div class="reviews__item" data-review="${at + 10}"><div class="reviews__item-head"><div class="reviews__item-user"><span class="reviews__item-user-pic"></span><div class="reviews__item-user-name">${v.author}</div><div class="reviews__item-user-info">${at + 2} отзыва</div></div><span class="reviews__item-date">${said(v.day, 'ru')}</span><span class="rating__value">${v.stars}.0</span></div><div class="reviews__item-text">${html(v.text)}</div><div class="reviews__item-foot"><span class="js-like">Полезно</span><span>${at}</span></div>${v.reply ? `<div class="reviews__item-answer"><div class="reviews__item-answer-head">Ответ представителя</div><div class="reviews__item-answer-text">${html(v.reply)}</div></div>` : ''}</div>`,
  },
  'Guru table': {
    language: 'et', scale: 10, shell: plain,
    wrap: (items) => `<h2>Kasutajate hinnangud</h2><table class="tagasiside"><thead><tr><th>Nimi</th><th>Kuupäev</th><th>Hinne</th><th>Kommentaar</th></tr></thead><tbody>${items}</tbody></table>`,
    item: (v) => `<tr><td>${v.author}</td><td>${points(v.day)}</td><td>${v.stars * 2}/10</td><td>${html(v.text)}</td></tr>`,
  },
  'Bootstrap media': {
    language: 'es', scale: 5, shell: smallShop, replies: true,
    wrap: (items) => `<div class="row"><div class="col-12"><h4>Comentarios (6)</h4><hr>${items}</div></div>`,
    item: (v) => `<div class="media mb-4"><img class="d-flex mr-3 rounded-circle" src="data:," alt=""><div class="media-body"><h5 class="mt-0">${v.author} <small class="text-muted">${points(v.day, '/')}</small></h5><div class="text-warning">${five(v.stars, '<i class="bi bi-star-fill"></i>', '<i class="bi bi-star"></i>')}</div>${html(v.text)}${v.reply ? `<div class="media mt-4"><div class="media-body"><h5 class="mt-0">La tienda <span class="badge">Respuesta del vendedor</span></h5>${html(v.reply)}</div></div>` : ''}</div></div>`,
  },
  'Material cards': {
    language: 'de', scale: 5, shell: plain, replies: true,
    wrap: (items) => `<div class="mat-tab-body"><div class="feedback-grid">${items}</div></div>`,
    item: (v) => `<mat-card class="mat-mdc-card"><mat-card-header class="mat-mdc-card-header"><div mat-card-avatar class="mat-mdc-card-avatar"></div><div class="mat-mdc-card-header-text"><mat-card-title class="mat-mdc-card-title">${v.author}</mat-card-title><mat-card-subtitle class="mat-mdc-card-subtitle">${said(v.day, 'en')}</mat-card-subtitle></div></mat-card-header><mat-card-content class="mat-mdc-card-content"><div class="stars">${five(v.stars, '<mat-icon class="mat-icon">star</mat-icon>', '<mat-icon class="mat-icon">star_border</mat-icon>')}</div><p>${html(v.text)}</p></mat-card-content>${v.reply ? `<div class="answer-box"><strong>Ihre Antwort</strong><p>${html(v.reply)}</p></div>` : '<mat-card-actions><button mat-button>Antworten</button></mat-card-actions>'}</mat-card>`,
  },
  'Salesforce feed': {
    language: 'en', shell: plain, dates: true,
    wrap: (items) => `<div class="slds-feed"><ul class="slds-feed__list">${items}</ul></div>`,
    item: (v, at) => `<li class="slds-feed__item"><article class="slds-post"><header class="slds-post__header slds-media"><div class="slds-media__figure"><span class="slds-avatar"></span></div><div class="slds-media__body"><div class="slds-grid"><p><a href="/profile/005${at}" title="${v.author}">${v.author}</a></p></div><p class="slds-text-body_small"><a href="/feed/0D5${at}1" title="Click for single-item view">${said(v.day, 'en')} at 10:0${at % 10} AM</a></p></div></header><div class="slds-post__content slds-text-longform">${paras(v.text)}</div><footer class="slds-post__footer"><ul class="slds-post__footer-actions-list"><li><button>Like</button></li><li><button>Answer</button></li></ul><ul class="slds-post__footer-meta-list"><li>${at} views</li></ul></footer></article></li>`,
  },
  'Trip of portals': {
    language: 'fr', scale: 10, shell: place, replies: true,
    wrap: (items) => `<section class="avis"><h2>Avis des voyageurs</h2><ul>${items}</ul></section>`,
    item: (v) => `<li class="avis-item"><div class="note"><strong>${v.stars * 2}</strong>/10</div><div class="corps"><p class="titre">« ${v.title} »</p><p class="qui">${v.author}, <span>Lyon</span> – séjour en famille</p><p class="quand">Avis publié le ${points(v.day, '/')}</p><p class="texte">${html(v.text)}</p>${v.reply ? `<div class="reponse"><p><b>Réponse de l'établissement</b></p><p>${html(v.reply)}</p></div>` : ''}</div></li>`,
  },
  'In the footer of the article': {
    language: 'en', shell: plain, dates: false,
    wrap: (items) => `<article class="post"><p>The maps of this town speak every language of those who live in it, and here is how they came to do so.</p><footer class="article-foot"><section class="talk"><h3>9 Comments on The maps of this town</h3>${items}</section></footer></article>`,
    item: (v, at) => `<div class="comment ${at % 2 ? 'odd' : 'even'} depth-1" id="comment-${at + 70}"><div class="entry-meta"><b class="fn">${v.author}</b> <span>1 year</span></div><div class="entry-content">${paras(v.text)}</div><a class="reply-link" href="?replytocom=${at + 70}#respond">Reply</a></div>`,
  },
};
