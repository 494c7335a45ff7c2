import { createServer } from 'node:http';
import { renderStubborn } from './stubborn-pages.mjs';
import { renderFormPage, renderPage, SINGLE_PAGE_APP } from './site-pages.mjs';

/**
 * A small shop with comments, made for these tests: real forms that load the page anew, strict policies, hostile styles.
 * `replies` holds what was posted, so that a test can count it.
 */
export async function startSite({ port }) {
  const replies = [];
  const server = createServer((request, response) => void answer(request, response, replies));
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${port}`,
    replies,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))),
  };
}

async function answer(request, response, replies) {
  const url = new URL(request.url, 'http://site');
  if (request.method === 'POST') return takeReply(request, response, url, replies);
  if (url.pathname === '/favicon.ico') return response.writeHead(404).end();
  const strict = url.pathname === '/strict';
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  if (strict) response.setHeader('Content-Security-Policy', "default-src 'none'; form-action 'self'");
  if (url.pathname === '/form') return response.end(renderFormPage(url.searchParams.get('comment')));
  const stubborn = renderStubborn(url.pathname, replies);
  if (stubborn) return response.end(stubborn);
  response.end(url.pathname.startsWith('/app') ? SINGLE_PAGE_APP : renderPage(url.pathname, url.searchParams, replies));
}

async function takeReply(request, response, url, replies) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const form = new URLSearchParams(Buffer.concat(chunks).toString());
  const page = url.pathname === '/form' ? '/linked' : url.pathname;
  // A held reply is taken, and shown when the team has looked at it.
  const held = page === '/held';
  replies.push({ page, held, comment: form.get('comment'), text: (form.get('reply') ?? '').replaceAll('\r\n', '\n') });
  response.writeHead(303, { Location: held ? '/held?thanks' : page }).end();
}
