import { createServer } from 'node:http';

const REVIEWS = [
  ['Liis', '12. mai 2026', 4, 'Kohver pidas kolm reisi vastu, rattad on vaiksed ja lukk ei kiilu.'],
  ['Marek', '3. mai 2026', 1, 'Uchwyt urwał się na lotnisku, a na mail nikt nie odpisał.'],
  ['Ольга', '28 апреля 2026', 5, 'Лёгкий, вместительный, в ручную кладь прошёл без вопросов.'],
  ['Ben', '2 April 2026', 2, 'Zip stuck on the second trip. The colour is nice though.'],
];
const form = (index) => `<form method="post"><input type="hidden" name="comment" value="${index}"><textarea name="reply" aria-label="Write back"></textarea><button>Send</button></form>`;

/** Kinds of markup that people build: each page holds the same four reviews. */
const KINDS = {
  // The build tool's classes change with every build; only their beginnings stay.
  modules: (index, author, date, stars, text) =>
    `<div class="styles_card__x9Kq2 styles_wide__p1LmQ" data-review="${index}"><div class="styles_head__Zz81a"><b class="styles_name__q7Tt0">${author}</b> <i class="styles_when__k2Pp9">${date}</i></div><div aria-label="${stars} of 5"></div><p class="styles_body__a81Bc">${text}</p><details><summary role="button">Reply</summary>${form(index)}</details></div>`,
  // Only words about looks: nothing names a part.
  utilities: (index, author, date, stars, text) =>
    `<li class="flex p-4 border"><div class="mb-2"><span class="font-bold">${author}</span><span class="text-sm">${date}</span></div><div class="flex">${'<i class="icon full"></i>'.repeat(stars)}${'<i class="icon"></i>'.repeat(5 - stars)}</div><div class="mt-2">${text}</div><details><summary role="button">Answer</summary>${form(index)}</details></li>`,
  // A table, with the parts in cells.
  table: (index, author, date, stars, text) =>
    `<tr id="r${index}"><td>${author}<br><small>${date}</small></td><td>${stars}</td><td>${text}<details><summary role="button">Reply</summary>${form(index)}</details></td></tr>`,
  // Each review is a component with a shadow root of its own; the form lies in it.
  shadows: (index, author, date, stars, text) =>
    `<shop-review data-n="${index}"><template shadowrootmode="open"><b class="who">${author}</b> <i class="when">${date}</i><p class="words">${text}</p><details><summary role="button">Reply</summary>${form(index)}</details></template></shop-review>`,
};
KINDS.enclosed = KINDS.modules;
const AROUND = {
  modules: 'div class="reviews"',
  enclosed: 'div class="reviews"',
  utilities: 'ul class="reviews-list"',
  table: 'table class="opinions"',
  shadows: 'section class="reviews"',
};

const FRAMED = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Suitcase</title><h1>Suitcase</h1><p>Below is what others say.</p>
<iframe id="others" src="/enclosed" style="width:100%;height:900px;border:0"></iframe></html>`;

/** Serves a page for each kind, replies under their review, and /framed: one kind in a frame of another page, whose form loads that frame anew. */
export async function startTeachPages(port) {
  const replies = [];
  const server = createServer(async (request, response) => {
    const kind = new URL(request.url, 'http://x').pathname.slice(1);
    if (request.method === 'POST') {
      let body = '';
      for await (const part of request) body += part;
      const sent = new URLSearchParams(body);
      replies.push({ kind, comment: sent.get('comment'), text: sent.get('reply') });
      return response.writeHead(303, { Location: `/${kind}` }).end();
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (kind === 'framed') return response.end(FRAMED);
    response.end(KINDS[kind] ? render(kind, replies) : '');
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${port}`, replies, close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))) };
}

function render(kind, replies) {
  const items = REVIEWS.map(([author, date, stars, text], index) => {
    const answers = replies.filter((reply) => reply.kind === kind && reply.comment === String(index)).map((reply) => `<blockquote>${reply.text}</blockquote>`);
    return KINDS[kind](index, author, date, stars, text).replace(/(<\/(?:div|li|td|template)>(?:<\/(?:tr|shop-review)>)?)$/, `${answers.join('')}$1`);
  });
  const tag = AROUND[kind];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Suitcase</title><style>.icon{display:inline-block;width:9px;height:9px;background:#ddd}.full{background:gold}</style><h1>Suitcase</h1><${tag}>${items.join('')}</${tag.split(' ')[0]}></html>`;
}
