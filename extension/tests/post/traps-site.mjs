import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { makeBoard } from './preview-board.mjs';

const FOLDER = new URL('traps/', import.meta.url);
const REVIEWS = {
  r1: 'The courier was three hours late and rude.',
  r2: 'Чайник протекает, деньги не вернули до сих пор.',
};
const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** Serves the trap pages, and one site that answers with whole pages: its form stands on the next page. */
export async function serveTraps() {
  const replies = [];
  const touched = [];
  const mood = { drops: false };
  const board = makeBoard(REVIEWS, replies);
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://localhost');
    const body = (await board(request, url)) ?? (await route(request, url, replies, touched, mood));
    response
      .writeHead(body.location ? 302 : (body.status ?? 200), {
        'content-type': body.type ?? 'text/html; charset=utf-8',
        ...(body.location ? { location: body.location } : {}),
      })
      .end(body.text ?? '');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    replies,
    touched,
    mood,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(done);
      }),
  };
}

async function route(request, url, replies, touched, mood) {
  if (url.pathname === '/trap.js')
    return { type: 'text/javascript', text: await readFile(new URL('trap.js', FOLDER), 'utf8') };
  if (/^\/(delete|flag|like|edit)\//.test(url.pathname)) {
    touched.push(url.pathname);
    return { text: 'done' };
  }
  if (url.pathname === '/refuse') return { status: 403, text: 'no' };
  if (url.pathname === '/account')
    return {
      text: page(
        '<script src="/trap.js"></script><h1>Welcome</h1><form><label>E-mail <input name="email"></label><label>Password <input type="password"></label><button data-wrong="sign in">Continue</button></form>',
      ),
    };
  if (url.pathname === '/forum') return { text: forum(replies) };
  if (url.pathname.startsWith('/forum/reply/')) return { text: replyPage(url.pathname.split('/').pop()) };
  if (url.pathname === '/forum/post') return post(request, mood.drops ? [] : replies);
  if (url.pathname === '/forum/thanks')
    return {
      text: page(
        '<h1>Done</h1><p>This message has been posted successfully.</p><a href="/forum">Return to the topic</a>',
      ),
    };
  const fragment = await readFile(fileURLToPath(new URL(`.${url.pathname}.html`, FOLDER)), 'utf8').catch(() => null);
  return fragment ? { text: page(`<script src="/trap.js"></script>${fragment}`) } : { text: 'nothing' };
}

async function post(request, replies) {
  const parts = [];
  for await (const part of request) parts.push(part);
  const form = new URLSearchParams(Buffer.concat(parts).toString());
  if (!form.has('post')) return { text: page('<h1>Preview</h1>') };
  replies.push({ review: form.get('topic'), text: form.get('message').replace(/\r\n/g, '\n') });
  return { location: form.get('back') === 'list' ? '/forum#p9' : '/forum/thanks' };
}

const page = (body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Trap</title></head><body>${body}</body></html>`;

function forum(replies) {
  const item = ([id, text]) =>
    `<div class="item" id="${id}"><b>Somebody</b><p class="text">${text}</p><a href="/like/${id}">Like</a> <a href="/delete/${id}">Delete reply</a> <a href="/forum/reply/${id}">Reply with quote</a></div>`;
  const reply = ({ text }) =>
    `<div class="item"><b>Shop</b><p class="text">${escape(text)
      .replace(/\n/g, '<br>')
      .replace(/&quot;(.*?)&quot;/g, '“$1”')}</p></div>`;
  return page(
    `<h1>Topic</h1><form action="/find"><input type="search" name="q"><button>Search</button></form>${Object.entries(REVIEWS).map(item).join('')}${replies.map(reply).join('')}`,
  );
}

function replyPage(id) {
  const back = id === 'r1' ? 'list' : 'thanks';
  return page(`<form action="/find"><input name="keywords" placeholder="Search"><button>Search</button></form><h2>Post a reply</h2>
    <form method="post" action="/forum/post"><input type="hidden" name="topic" value="${id}"><input type="hidden" name="back" value="${back}"><label>Subject: <input name="subject" value="Re: Topic"></label>
    <input type="button" value="B"><input type="button" value="Quote"><textarea name="message" rows="8" cols="60">[quote]${REVIEWS[id]}[/quote]</textarea><input type="submit" name="preview" value="Preview"> <input type="submit" name="save" value="Save draft"> <input type="submit" name="post" value="Submit"></form>
    <h3>Topic review</h3><div class="item"><p>${REVIEWS[id]}</p></div>`);
}
