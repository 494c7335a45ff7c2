import { html, points, said } from './voices.mjs';

/** Forums, blogs and comment systems. */
export const FORUMS = {
  'Disqus': {
    language: 'en',
    wrap: (items) => `<div id="layout"><section id="conversation" data-role="main"><div id="posts"><ul id="post-list" class="post-list">${items}</ul></div></section></div>`,
    item: (v, at) => `<li class="post" id="post-${at + 410}"><div data-role="post-content" class="post-content"><div class="indicator"></div><div class="avatar hovercard"><a href="https://disqus.com/by/u${at}/" class="user" data-action="profile"><img src="data:," alt="Avatar"></a></div><div class="post-body"><header class="comment__header"><span class="post-byline"><span class="author publisher-anchor-color"><a href="https://disqus.com/by/u${at}/" data-action="profile">${v.author}</a></span></span><span class="post-meta"><span class="bullet time-ago-bullet">•</span> <a href="#comment-${at + 410}" class="time-ago" title="Friday, ${said(v.day, 'en')} 4:05 PM">3 months ago</a></span></header><div class="post-body-inner"><div class="post-message-container"><div class="publisher-anchor-color"><div class="post-message"><div><p>${html(v.text)}</p></div></div></div></div><footer class="comment__footer"><menu class="comment-footer__menu"><li class="voting"><a href="#">${at}</a></li><li class="reply"><a href="#">Reply</a></li><li class="share"><a href="#">Share ›</a></li></menu></footer></div></div></div><ul class="children"></ul></li>`,
  },
  'XenForo 2': {
    language: 'en',
    wrap: (items) => `<div class="block block--messages"><div class="block-container lbContainer"><div class="block-body js-replyNewMessageContainer">${items}</div></div></div><form class="block js-quickReply"><div class="fr-element" contenteditable="true"></div></form>`,
    item: (v, at) => `<article class="message message--post js-post" data-author="${v.author}" data-content="post-${at + 93}" id="js-post-${at + 93}"><span class="u-anchorTarget" id="post-${at + 93}"></span><div class="message-inner"><div class="message-cell message-cell--user"><section class="message-user"><div class="message-userDetails"><h4 class="message-name"><a href="/members/m.${at}/" class="username" data-user-id="${at}">${v.author}</a></h4><h5 class="userTitle message-userTitle">Well-known member</h5></div><div class="message-userExtras"><dl class="pairs pairs--justified"><dt>Joined</dt><dd>Jan 5, 2015</dd></dl><dl class="pairs pairs--justified"><dt>Messages</dt><dd>1,204</dd></dl></div></section></div><div class="message-cell message-cell--main"><div class="message-main js-quickEditTarget"><header class="message-attribution message-attribution--split"><ul class="message-attribution-main listInline"><li class="u-concealed"><a href="/threads/t.1/post-${at + 93}" rel="nofollow"><time class="u-dt" datetime="${v.day}T10:11:12+0200" title="${said(v.day, 'en')} at 10:11 AM">${said(v.day, 'en')}</time></a></li></ul><ul class="message-attribution-opposite"><li><a href="/threads/t.1/post-${at + 93}">#${at + 1}</a></li></ul></header><div class="message-content js-messageContent"><div class="message-userContent"><article class="message-body js-selectToQuote"><div class="bbWrapper">${html(v.text)}</div></article></div></div><footer class="message-footer"><a class="actionBar-action" href="#">Report</a><a class="actionBar-action" href="#">Reply</a></footer></div></div></div></article>`,
  },
  'Hacker News': {
    language: 'en', nested: true,
    wrap: (items) => `<table class="fatitem"><tr class="athing" id="1"><td class="title"><span class="titleline"><a href="https://x.example/">A new thing</a></span></td></tr><tr><td class="subtext"><span class="score">120 points</span> by <a href="user?id=op" class="hnuser">op</a> <span class="age"><a href="item?id=1">5 hours ago</a></span></td></tr></table><table class="comment-tree">${items}</table>`,
    item: (v, at) => `<tr class="athing comtr" id="${at + 3000}"><td><table border="0"><tr><td class="ind" indent="${at % 3}"><img src="data:," height="1" width="${(at % 3) * 40}"></td><td valign="top" class="votelinks"><center><a href="vote?id=1"><div class="votearrow" title="upvote"></div></a></center></td><td class="default"><div style="margin-top:2px"><span class="comhead"><a href="user?id=${v.author}" class="hnuser">${v.author}</a> <span class="age" title="${v.day}T08:00:00 17"><a href="item?id=${at + 3000}">2 hours ago</a></span> <span class="navs"> | <a href="#${at + 3000}">next</a> <a class="togg" href="javascript:void(0)">[–]</a></span></span></div><br><div class="comment"><div class="commtext c00">${html(v.text)}</div><div class="reply"><p><font size="1"><u><a href="reply?id=${at + 3000}">reply</a></u></font></p></div></div></td></tr></table></td></tr>`,
  },
  'phpBB 2 tables': {
    language: 'en',
    wrap: (items) => `<table class="forumline" width="100%"><tr><th class="thLeft">Author</th><th class="thRight">Message</th></tr>${items}</table>`,
    item: (v, at) => `<tr><td class="row1" width="150" valign="top"><span class="name"><a name="${at + 77}"></a><b>${v.author}</b></span><br><span class="postdetails">Registered User<br><br>Joined: 03 Jun 2003<br>Posts: 51</span></td><td class="row1" width="100%" valign="top"><table width="100%"><tr><td width="100%"><a href="viewtopic.php?p=${at + 77}#${at + 77}"><img src="data:," alt="Post"></a><span class="postdetails">Posted: ${said(v.day, 'en')} 7:14 pm &nbsp; Post subject: The bag</span></td><td valign="top" nowrap><a href="posting.php?mode=quote&p=${at + 77}"><img src="data:," alt="Reply with quote"></a></td></tr><tr><td colspan="2"><hr></td></tr><tr><td colspan="2"><span class="postbody">${html(v.text)}</span></td></tr></table></td></tr><tr><td class="row1"><span class="nav"><a href="#top">Back to top</a></span></td><td class="row1" nowrap><a href="profile.php?mode=viewprofile&u=${at}"><img src="data:," alt="View user's profile"></a></td></tr><tr><td class="spaceRow" colspan="2"><img src="data:," height="1"></td></tr>`,
  },
  'Headings and paragraphs': {
    language: 'en', flat: true,
    wrap: (items) => `<div class="guestbook"><h2>Comments</h2>${items}</div>`,
    item: (v) => `<h4>${v.author}</h4><small>${said(v.day, 'en')}</small><p>${html(v.text)}</p><hr>`,
  },
  'Definition list': {
    language: 'pl', flat: true,
    wrap: (items) => `<div id="komentarze"><h3>Komentarze</h3><dl>${items}</dl></div>`,
    item: (v) => `<dt><b>${v.author}</b> napisał(a) ${said(v.day, 'pl')}:</dt><dd>${html(v.text)}</dd>`,
  },
  'Guestbook table': {
    language: 'et',
    wrap: (items) => `<h1>Külalisteraamat</h1><table>${items}</table>`,
    item: (v) => `<tr><td><b>${v.author}</b><br>${points(v.day)} 14:22</td><td>${html(v.text)}</td></tr>`,
  },
  'Habr': {
    language: 'ru',
    wrap: (items) => `<section class="tm-comments-wrapper"><h2 class="tm-comments-wrapper__title">Комментарии 7</h2><div class="tm-comments__tree">${items}</div></section>`,
    item: (v, at) => `<section class="tm-comment-thread"><article id="comment_${at + 250}" class="tm-comment-thread__comment"><div class="tm-comment"><header class="tm-comment__header"><a href="/ru/users/u${at}/" class="tm-user-info__userpic"><svg class="tm-svg-img"></svg></a><span class="tm-user-info__user"><a href="/ru/users/u${at}/" class="tm-user-info__username">${v.author}</a></span><a href="#comment_${at + 250}" class="tm-comment-thread__comment-link"><time datetime="${v.day}T11:01:00.000Z" title="${v.day}, 14:01">${points(v.day)} в 14:01</time></a></header><div class="tm-comment__body-content"><div class="article-formatted-body"><p>${html(v.text)}</p></div></div><div class="tm-comment-footer"><div class="tm-votes-meter"><span class="tm-votes-meter__value">+${at}</span></div><button class="tm-comment-footer__button">Ответить</button></div></div></article></section>`,
  },
  'Facebook': {
    language: 'en',
    wrap: (items) => `<div class="x1n2onr6"><div class="x78zum5">${items}</div></div>`,
    item: (v, at) => `<div class="x169t7cy x19f6ikt"><div aria-label="Comment by ${v.author} 2 days ago" role="article" tabindex="-1" class="x1n2onr6 x1swvt13"><div class="x1rg5ohu"><a href="/user/${at}/?comment_id=Y2${at}" role="link" tabindex="-1"><svg></svg></a></div><div class="x1r8uery"><div class="xmjcpbm"><span class="xt0psk2"><span class="xjp7ctv"><a href="/profile.php?id=${at}&comment_id=Y2${at}" class="x1i10hfl"><span class="x3nfvp2"><span class="x193iq5w">${v.author}</span></span></a></span></span><div class="x1lliihq xjkvuk6"><span class="x193iq5w xeuugli"><div class="xdj266r"><div dir="auto" style="text-align: start;">${html(v.text)}</div></div></span></div></div><ul class="x1rg5ohu"><li><span><a href="/post/1?comment_id=Y2${at}" role="link" tabindex="0">2d</a></span></li><li><div role="button" tabindex="0">Like</div></li><li><div role="button" tabindex="0">Reply</div></li></ul></div></div></div>`,
  },
};
