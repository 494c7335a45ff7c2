import type { Scope } from './run-command.ts';

/** More than any page state that was seen; parsing more would hold the page up. */
const LARGEST = 8_000_000;

/**
 * Returns the value at `path` ("a.b[0].c") in JSON that the page carries, or null.
 *
 * `source` is a selector of a script element, or the name of a variable that an inline script sets
 * (`window.__STATE__`): a content script cannot see the page's variables, but it can read the script.
 */
export function readJsonState(scope: Scope, source: string, path: string): string | null {
  const page = scope.ownerDocument ?? (scope as Document);
  const text = source.startsWith('window.')
    ? findAssigned(page, source.slice(7))
    : (page.querySelector(source)?.textContent ?? null);
  if (!text || text.length > LARGEST) return null;
  const value = follow(JSON.parse(text) as unknown, path);
  return value === null || value === undefined
    ? null
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);
}

function follow(start: unknown, path: string): unknown {
  const keys = path.match(/[^.[\]]+/g) ?? [];
  return keys.reduce<unknown>(
    (at, key) =>
      at !== null && typeof at === 'object' && Object.hasOwn(at, key)
        ? (at as Record<string, unknown>)[key]
        : undefined,
    start,
  );
}

function findAssigned(page: Document, name: string): string | null {
  for (const script of page.scripts) {
    const text = script.textContent ?? '';
    const at = text.indexOf(name);
    const start = at < 0 ? -1 : text.indexOf('=', at + name.length);
    if (start < 0 || text.length > LARGEST) continue;
    const value = cutValue(text, start + 1);
    if (value) return value;
  }
  return null;
}

/** Cuts the object or array that begins at `from`, by counting brackets outside of strings. */
function cutValue(text: string, from: number): string | null {
  const start = text.slice(from, from + 20).search(/[[{]/);
  if (start < 0) return null;
  let depth = 0;
  let quoted = false;
  for (let at = from + start; at < text.length; at++) {
    const char = text[at];
    if (quoted) {
      if (char === '\\') at++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{' || char === '[') depth++;
    else if ((char === '}' || char === ']') && --depth === 0) return text.slice(from + start, at + 1);
  }
  return null;
}
