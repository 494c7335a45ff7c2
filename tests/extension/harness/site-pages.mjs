const COMMENTS = [
  ['Maria Kask', 'Veekeetja läks juba teisel päeval katki ja keegi ei vasta mu kirjadele. Väga pettunud!', 2],
  ['Пётр Иванов', 'Чайник отличный, кипятит быстро, но доставка опоздала на неделю, а коробка была помята.', 5],
  ['Anna Nowak', 'Świetny czajnik, gotuje w dwie minuty. Polecam wszystkim, obsługa bardzo miła!', 9],
  ['John Miller', 'The lid broke on the first day and hot water spilled over the table. Not what I paid for.', 14],
  ['Jaan Tamm', 'Hea hinna ja kvaliteedi suhe, olen väga rahul.', 20],
];
const NASTY = [
  ['<img src=x onerror="window.owned=1">', 'The kettle is broken <script>window.owned=1</script> and nobody answers my letters!', 3],
  ...COMMENTS.slice(1),
];
const MANY = 898;
const SHOP = `body{font:16px/1.5 Georgia,serif;margin:2rem;max-width:46rem}.comment{border:1px solid #ddd;padding:1rem;margin:0 0 1rem}
.comment header{display:flex;gap:1rem}.replies{margin-left:2rem}form{margin-top:.5rem}textarea{width:100%;height:4rem}`;
const HOSTILE = `*{font-size:31px!important;color:rgb(255,0,0)!important;text-transform:uppercase!important;border-radius:0!important}
html{font-size:3px}div,section,button{transform:rotate(0.001deg);float:left!important}`;
// Sites take single letters as commands, also while the event goes down.
const SHORTCUTS = `window.heard=[];for(const capture of [true,false])document.addEventListener('keydown',e=>heard.push(e.key),capture);
document.body.addEventListener('input',()=>heard.push('input'));document.addEventListener('focusin',()=>heard.push('focusin'));`;

/** Returns a page of the shop: /plain, /teasers (each review cut short), /strict (policy), /hostile (styles and shortcuts), /many. */
export function renderPage(path, query, replies) {
  const comments = path === '/many' ? manyComments() : path === '/hostile-names' ? NASTY : COMMENTS;
  const items = comments.map(([author, text, days], index) => renderComment(path, index, author, text, days, replies)).join('\n');
  const hostile = path === '/hostile';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Kettle K-200 – Shop</title>
<style>${SHOP}${hostile ? HOSTILE : ''}</style></head><body${query.has('dark') ? ' style="background:#111;color:#ddd"' : ''}>
${query.has('thanks') ? '<p role="status">Thank you! Your comment is awaiting moderation.</p>' : ''}<h1>Kettle K-200</h1><p>A kettle of steel, 1.7 litres.</p><h2>Customer comments</h2><section id="comments">${items}</section>
${path === '/common' ? renderCommon(replies) : ''}<footer><p>Shop Ltd, 2026</p></footer>${hostile ? `<script>${SHORTCUTS}</script>` : ''}</body></html>`;
}

function renderComment(path, index, author, text, days, replies) {
  const own = replies.filter((reply) => !reply.held && reply.page === path && reply.comment === String(index));
  const date = new Date(Date.UTC(2026, 9, 30 - (days % 28), 10, 15)).toISOString();
  const turnedDown = replies.some((reply) => reply.rejected && reply.page === path && reply.comment === String(index));
  const answers = (turnedDown ? ['<p class="state">Your reply was rejected by a moderator.</p>'] : []).concat(own.map((reply) => `<article class="reply"><header><b>Shop team</b></header><p>${escape(reply.text).replaceAll('\n', '<br>')}</p></article>`)).join('');
  return `<article class="comment" id="comment-${index}"><header><b class="author">${escape(author)}</b><time datetime="${date}">${date.slice(0, 10)}</time></header>
${path === '/teasers' ? renderTeaser(text) : `<p class="text">${escape(text)}</p>`}<div class="replies">${answers}</div>
${renderOpener(path, index)}</article>`;
}

/** The rest of a text, which the site shows when it is asked to. */
function renderTeaser(text) {
  const more = `this.previousElementSibling.textContent=this.dataset.rest;this.remove()`;
  return `<div><p class="text">${escape(text.slice(0, 40))}…</p><button type="button" data-rest="${escape(text)}" onclick="${more}">Read more</button></div>`;
}

function renderOpener(path, index) {
  if (path === '/common') return '';
  if (path === '/counted') return renderForm(index).replace('<button', '<small>0 / 300</small><button');
  if (path === '/linked') return `<a href="/form?comment=${index}">Reply</a>`;
  const dialog = `<button type="button" onclick="this.nextElementSibling.showModal()">Reply</button><dialog>${renderForm(index)}</dialog>`;
  return path === '/dialog' ? dialog : `<details><summary role="button">Reply</summary>${renderForm(index)}</details>`;
}

const renderForm = (index) =>
  `<form method="post"><input type="hidden" name="comment" value="${index}"><textarea name="reply" aria-label="Your reply"></textarea><button type="submit">Send reply</button></form>`;

// One form for all comments, and what was written into it.
function renderCommon(replies) {
  const own = replies.filter(({ page }) => page === '/common').map(({ text }) => `<p class="text">${escape(text).replaceAll('\n', '<br>')}</p>`);
  return `<div id="answers">${own.join('')}</div><h3>Leave a comment</h3>${renderForm('').replace('Your reply', 'Your comment').replace('Send reply', 'Post comment')}`;
}

/** A page that holds nothing but the reply form of one comment of /linked. */
export function renderFormPage(comment) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Reply</title><style>${SHOP}</style></head><body><h1>Write a reply</h1>${renderForm(comment)}</body></html>`;
}

function manyComments() {
  return Array.from({ length: MANY }, (_, index) => {
    const [author, text, days] = COMMENTS[index % COMMENTS.length];
    return [`${author} ${index}`, `${text} (${index})`, days + index];
  });
}

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A page that changes its address and its comments without loading. */
export const SINGLE_PAGE_APP = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>App</title><style>${SHOP}</style></head><body>
<nav><button id="go">Next product</button></nav><h1></h1><section id="comments"></section><script>
const products={1:${JSON.stringify(COMMENTS.slice(0, 3))},2:${JSON.stringify(COMMENTS.slice(2))}};let now=1;
function show(){document.querySelector('h1').textContent='Product '+now;const list=document.querySelector('#comments');list.replaceChildren();
for(const [author,text,days] of products[now]){const a=document.createElement('article');a.className='comment';const b=document.createElement('b');b.className='author';b.textContent=author;
const t=document.createElement('time');t.dateTime='2026-10-'+(10+days);t.textContent=t.dateTime;const p=document.createElement('p');p.className='text';p.textContent=text;a.append(b,' ',t,p);list.append(a)}}
document.querySelector('#go').onclick=()=>{now=now===1?2:1;history.pushState({},'','/app/'+now);setTimeout(show,120)};show();
</script></body></html>`;
