import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';

const CANONICAL = [
  /<!-- saved from url=\(\d+\)(https?:[^ ]+) -->/i,
  /<link[^>]+rel=["']?canonical["']?[^>]*href=["']([^"']+)["']/i,
  /<link[^>]+href=["']([^"']+)["'][^>]*rel=["']?canonical["']?/i,
  /<meta[^>]+property=["']og:url["'][^>]*content=["']([^"']+)["']/i,
];

/** Reads a saved page, packed or not: its bytes, its character set where the bytes prove it, and where it was. */
export async function readSavedPage(file, url) {
  const stored = await readFile(file);
  const body = stored[0] === 0x1f && stored[1] === 0x8b ? gunzipSync(stored) : stored;
  const text = decodeUtf8(body);
  return {
    file: basename(file).replace(/\.gz$/, ''),
    body,
    charset: text === null ? null : 'utf-8',
    url: url ?? (findUrl(text ?? body.toString('latin1')) || pathToFileURL(resolve(file)).href),
  };
}

/** Saved pages are often written as UTF-8 whatever they declare; bytes that are valid UTF-8 are. */
function decodeUtf8(body) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return null;
  }
}

function findUrl(text) {
  for (const pattern of CANONICAL) {
    const url = pattern.exec(text.slice(0, 300_000))?.[1];
    if (url && /^https?:\/\//.test(url)) return url.replaceAll('&amp;', '&');
  }
  return null;
}
