/**
 * A board as old forums are: "Reply" is the button of a small form, the editor of the next page is drawn late beside
 * other fields, and nothing is sent that was not looked at in a preview.
 */
export function makeBoard(reviews, replies) {
  return async function board(request, { pathname }) {
    if (pathname === '/board') return { text: page(topic(reviews, replies)) };
    if (pathname !== '/board/reply') return null;
    const sent = await readForm(request);
    if (!sent.has('send') || sent.get('seen') !== sent.get('text')) return { text: page(form(sent)) };
    replies.push({ review: sent.get('post'), text: sent.get('text').replace(/\r\n/g, '\n') });
    return { location: '/board' };
  };
}

async function readForm(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return new URLSearchParams(Buffer.concat(parts).toString());
}

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const page = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Board</title><body>${body}</body></html>`;

function topic(reviews, replies) {
  const answers = (id) =>
    replies.filter(({ review }) => review === id).map(({ text }) => `<blockquote>${escape(text)}</blockquote>`);
  const post = ([id, text]) => `<div class="item" id="${id}"><b>Somebody</b><p>${text}</p>
    <form method="post" action="/board/reply"><input type="hidden" name="post" value="${id}"><input type="submit" name="reply" value="Reply"></form>${answers(id).join('')}</div>`;
  return Object.entries(reviews).map(post).join('');
}

/** The field is put there by a script: until then, the form holds nothing but lines for other people's addresses. */
function form(sent) {
  const text = sent.get('text') ?? '';
  const seen = text === '' ? '' : `<h2>Preview</h2><div class="preview">${escape(text)}</div>`;
  return `${seen}<form method="post" action="/board/reply"><input type="hidden" name="post" value="${escape(sent.get('post'))}"><input type="hidden" name="seen" value="${escape(text)}">
    <label>One-time Cc: <input name="cc"></label> <label>Title: <input name="title"></label> <div id="place"></div>
    <input type="submit" name="look" value="Preview"> <input type="submit" name="send" value="Submit" ${text === '' ? 'disabled' : ''}></form>
    <script>setTimeout(() => {
      const field = Object.assign(document.createElement('textarea'), { name: 'text', rows: 8, cols: 60, value: ${JSON.stringify(text)} });
      field.addEventListener('input', () => { document.querySelector('[name=send]').disabled = true; });
      document.querySelector('#place').append(field);
    }, 1200)</script>`;
}
