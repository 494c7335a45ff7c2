const WORDS =
  'the courier came late and nobody called so we waited at home all day while the parcel stood in a shop across town which is a pity because the lamp itself is well made bright and easy to mount'.split(
    ' ',
  );

/** Returns a page with `count` comments in threads, in the markup that most blogs use, each with a text of its own. */
export function threadPage(count) {
  let seed = 7;
  const random = (below) => (seed = (seed * 48271) % 2147483647) % below;
  const text = () => Array.from({ length: 12 + random(60) }, () => WORDS[random(WORDS.length)]).join(' ');
  let items = '';
  for (let at = 0; at < count; at++) {
    const depth = at % 4 === 3 ? 2 : 1;
    items += `<li class="comment ${at % 2 ? 'odd alt' : 'even'} thread-even depth-${depth}" id="comment-${at}"><article id="div-comment-${at}" class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><img class="avatar" src="data:," alt=""><b class="fn"><a href="https://example.org/u/${at}" class="url">Person ${at}</a></b> <span class="says">says:</span></div><div class="comment-metadata"><a href="#comment-${at}"><time datetime="2026-0${1 + (at % 9)}-1${at % 9}T10:0${at % 9}:00+02:00">1${at % 9} March 2026</time></a></div></footer><div class="comment-content"><p>${text()}, ${at}.</p><p>${text()}</p></div><div class="reply"><a class="comment-reply-link" href="#respond">Reply</a></div></article></li>`;
  }
  return `<!doctype html><html lang="en"><head><title>A lamp</title></head><body><article><h1>A lamp</h1><p>${text()}</p></article><div id="comments"><h2>${count} comments</h2><ol class="comment-list">${items}</ol></div></body></html>`;
}
