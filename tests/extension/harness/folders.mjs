import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** The browser driver, from the extension's own packages. */
export const puppeteer = createRequire(`${ROOT}/extension/package.json`)('puppeteer-core');

/** The folder of a built extension; `endToEnd` is the one that holds the sites. */
export function builtExtension(browser, endToEnd = true) {
  return `${ROOT}/extension/.output/${endToEnd ? 'e2e/' : ''}${browser === 'firefox' ? 'firefox' : 'chrome'}-mv3`;
}
