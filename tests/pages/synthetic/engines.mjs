import { html, said } from './voices.mjs';

/** Engines for which there is an adapter, in the markup of their running systems. `url` is where the adapter fits. */
export const ENGINES = {
  Isso: {
    url: 'https://shop.example/bag', thread: true,
    wrap: (items) => `<section id="isso-thread"><div class="isso-postbox"><div class="isso-form-wrapper"><textarea class="isso-textarea"></textarea><input type="submit" value="Submit"></div></div><div id="isso-root">${items}</div></section>`,
    item: (v, at) => `<div class="isso-comment isso-no-votes" id="isso-${at + 1}"><div class="isso-avatar"><svg></svg></div><div class="isso-text-wrapper"><div class="isso-comment-header"><span class="isso-author">${v.author}</span><span class="isso-spacer">•</span><a class="isso-permalink" href="#isso-${at + 1}"><time title="${v.day}" datetime="${v.day}T01:21:47.000Z">8 months ago</time></a></div><div class="isso-text"><p>${html(v.text)}</p></div><div class="isso-comment-footer"><a class="isso-reply" href="#">Reply</a></div></div><div class="isso-follow-up">${v.reply ? ENGINES.Isso.item({ author: 'Shop', day: v.day, text: v.reply }, at + 90) : ''}</div></div>`,
  },
  'WordPress comments': {
    url: 'https://shop.example/?p=4', thread: true,
    wrap: (items) => `<div class="wp-block-comments"><h3 id="comments">7 responses</h3><ol class="wp-block-comment-template">${items}</ol><div id="respond"><form id="commentform"><textarea id="comment" name="comment"></textarea><input id="submit" type="submit"></form></div></div>`,
    item: (v, at) => `<li id="comment-${at + 2}" class="comment ${v.owner ? 'byuser bypostauthor ' : ''}depth-1"><div class="wp-block-columns"><div class="wp-block-column"><div class="wp-block-comment-author-name">${v.author}</div><div class="wp-block-comment-date"><time datetime="${v.day}T01:23:50+00:00"><a href="https://shop.example/?p=4#comment-${at + 2}">${said(v.day, 'en')}</a></time></div><div class="wp-block-comment-content"><p>${html(v.text)}</p></div><div class="wp-block-comment-reply-link"><a rel="nofollow" class="comment-reply-link" href="?replytocom=${at + 2}#respond">Reply</a></div></div></div>${v.reply ? `<ol>${ENGINES['WordPress comments'].item({ author: 'Shop', owner: true, day: v.day, text: v.reply }, at + 90)}</ol>` : ''}</li>`,
  },
  'django-oscar': {
    url: 'https://shop.example/catalogue/bag_1/reviews/', scale: 5,
    wrap: (items) => `<h1>Customer reviews</h1><div id="reviews">${items}</div>`,
    item: (v, at) => `<article class="review"><header><h3 class="star-rating ${['', 'One', 'Two', 'Three', 'Four', 'Five'][v.stars]}"><span>${'<i class="fas fa-star"></i>'.repeat(5)}</span><a href="/catalogue/bag_1/reviews/${at + 1}/">A headline</a></h3></header><p>${html(v.text)}</p><p><small> Reviewed by <strong>${v.author}</strong> on ${said(v.day, 'en')}, 7:22 p.m. | <a href="/catalogue/bag_1/reviews/${at + 1}/">Permalink</a></small></p><p><small>This review has no votes.</small></p></article>`,
  },
  'django-comments-xtd': {
    url: 'https://shop.example/p/bag/',
    wrap: (items) => `<div class="comment-tree">${items}</div>`,
    item: (v, at) => `<div id="c${at + 1}" class="comment d-flex"><img src="data:," class="me-3"><div class="d-flex flex-column"><h6 class="comment-header mb-1"><div class="d-inline flex-grow-1">${said(v.day, 'en')}, 7:23 p.m.&nbsp;-&nbsp;<span>${v.author}</span>&nbsp;<a class="permalink" href="/comments/cr/12/${at + 1}/#c${at + 1}">¶</a></div></h6><div class="content py-1"><p>${html(v.text)}</p></div><div><a class="small" href="/comments/reply/${at + 1}/">Reply</a></div></div></div>`,
  },
  Mezzanine: {
    url: 'https://shop.example/blog/bag/', scale: 5,
    wrap: (items) => `<div id="comments"><h3>Comments</h3>${items}</div>`,
    item: (v, at) => `<div id="comment-${at + 1}" class="comment media"><img class="media-object" src="data:,"><div class="media-body"><h4 class="media-heading">${v.author} <small class="timespan">${said(v.day, 'en')}</small></h4><p>${html(v.text)}</p><a href="/blog/bag/#comment-${at + 1}">Link</a> | <a href="#reply-${at + 1}" class="reply">Reply</a><div id="rating-${at + 1}"><span>Current rating: ${v.stars}</span><form><input type="submit" value="Rate"></form></div></div></div>`,
  },
};
