import { ask } from '../../lib/ask';
import { t } from '../../lib/i18n';
import { findPattern, requestAccess } from '../../lib/permissions';

/** Pairs this browser with a server; returns null when done, else a sentence why not. */
export async function pair(server: string, code: string, name: string): Promise<string | null> {
  const address = readServer(server);
  if (!address) return t('options.server_invalid');
  // The prompt needs the click that led here, so nothing may be awaited before it.
  const granted = await requestAccess([findPattern(address)!]).catch(() => false);
  if (!granted) return t('options.server_refused');
  const answer = await ask('pairDevice', { server: address, code: code.trim(), name: name.trim() });
  return answer.ok ? null : answer.error.message;
}

/** Returns the address without its last slash, or null where it is none. */
export function readServer(server: string): string | null {
  const url = URL.parse(server.trim());
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
