import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { manifestFor } from './manifest';

const endToEnd = process.env.REPLYWELL_E2E === '1';

export default defineConfig({
  srcDir: 'src',
  publicDir: 'public',
  outDir: endToEnd ? '.output/e2e' : '.output',
  // WXT's default for Firefox is Manifest V2; one source serves both browsers only when both build V3.
  manifestVersion: 3,
  alias: { '#shared': resolve(import.meta.dirname, '../shared') },
  manifest: ({ browser }) => manifestFor(browser, endToEnd),
});
