import { readFile } from 'node:fs/promises';

/** Returns the cookies of a file: a JSON list (as browsers and puppeteer export them) or Netscape's cookies.txt. */
export async function readCookies(file, url) {
  const text = (await readFile(file, 'utf8')).trim();
  const cookies = /^[[{]/.test(text) ? fromJson(JSON.parse(text)) : text.split('\n').flatMap(fromLine);
  return cookies.map((cookie) => ({ ...cookie, domain: cookie.domain ?? new URL(cookie.url ?? url).hostname }));
}

function fromJson(parsed) {
  const list = Array.isArray(parsed) ? parsed : (parsed.cookies ?? Object.entries(parsed).map(([name, value]) => ({ name, value: String(value) })));
  return list.map(({ name, value, domain, path = '/', secure = false, httpOnly = false, url }) => ({ name, value, domain, path, secure, httpOnly, url }));
}

// domain, subdomains, path, secure, expires, name, value; curl marks httpOnly by a prefix.
function fromLine(line) {
  const httpOnly = line.startsWith('#HttpOnly_');
  const parts = line.replace('#HttpOnly_', '').split('\t');
  if (parts.length < 7 || parts[0].startsWith('#')) return [];
  const [domain, , path, secure, , name, value] = parts;
  return [{ name, value: value.trim(), domain: domain.replace(/^\./, ''), path, secure: secure === 'TRUE', httpOnly }];
}
