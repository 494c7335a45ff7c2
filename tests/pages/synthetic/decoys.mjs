import { html, said, times, VOICES } from './voices.mjs';

const words = 'The new collection brings lighter fabrics and quieter colours to the city this spring';

/** Pages that look a little like reviews and hold none. */
export const DECOYS = {
  'Product grid with ratings': `<h1>Bags</h1><div class="products">${times(12, (at) => `<div class="product-card"><a href="/bag-${at}"><img src="data:,"></a><h3 class="product-title"><a href="/bag-${at}">City bag number ${at} in black leather</a></h3><div class="rating" aria-label="4.${at % 10} out of 5 stars"></div><span class="review-count">${at + 3} reviews</span><span class="price">€${at}9.90</span><button>Add to cart</button></div>`)}</div>`,
  'News river': `<main>${times(10, (at) => `<article class="post"><h2><a href="/2026/news-${at}">${words} ${at}</a></h2><p class="byline">By <a rel="author" href="/author/jane">Jane Doe</a> <time datetime="2026-03-0${(at % 9) + 1}">March ${at + 1}, 2026</time></p><p class="excerpt">${words}, say the people who were there on day ${at}, and they ought to know.</p><a href="/2026/news-${at}">Read more</a></article>`)}</main>`,
  'Latest comments in a side bar': `<main><h1>About us</h1><p>${words}. ${words}.</p></main><aside class="sidebar"><div class="widget widget_recent_comments"><h3>Recent comments</h3><ul id="recentcomments">${times(6, (at) => `<li class="recentcomments"><span class="comment-author-link">${VOICES[at].author}</span> on <a href="/post-${at}#comment-${at}">${words.slice(0, 40)}</a></li>`)}</ul></div></aside>`,
  'Team': `<h1>Our team</h1><div class="team">${times(6, (at) => `<div class="member"><img src="data:,"><h3 class="name">${VOICES[at].author}</h3><p class="position">Designer</p><p class="bio">${words} and has done so for ${at + 2} years.</p></div>`)}</div>`,
  'Events': `<h1>Events</h1><ul class="events">${times(8, (at) => `<li class="event"><time datetime="2026-0${(at % 9) + 1}-12">12.0${(at % 9) + 1}.2026</time><h3><a href="/event/${at}">Concert ${at} of the city orchestra</a></h3><p>${words}.</p><a href="/tickets/${at}">Tickets</a></li>`)}</ul>`,
  'FAQ': `<h1>Questions</h1><div class="faq">${times(8, (at) => `<div class="faq-item"><h3 class="question">How do I return bag ${at}?</h3><div class="answer"><p>${words}. Send it back within 14 days.</p></div></div>`)}</div>`,
  'Search results': `<div id="search">${times(10, (at) => `<div class="g"><a href="https://site${at}.example/"><h3>${words} ${at}</h3></a><div class="VwiC3b">${said('2026-03-04', 'en')} — ${words} … ${html(words)}</div></div>`)}</div>`,
  'Change log': `<h1>Change log</h1>${times(8, (at) => `<section><h2>Version 2.${at}</h2><p class="date">2026-0${(at % 9) + 1}-02</p><ul><li>Fixed a crash when saving</li><li>${words}</li></ul></section>`)}`,
  'No reviews yet': `<h1>Bag</h1><p>${words}</p><div id="reviews"><h2>Reviews</h2><p class="noreviews">There are no reviews yet.</p><form class="comment-form"><label>Your review</label><textarea name="comment"></textarea></form></div>`,
};
