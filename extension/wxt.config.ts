import { resolve } from 'node:path';
import { defineConfig } from 'wxt';

// WXT's default for Firefox is Manifest V2; one source serves both browsers only when both build V3.
export default defineConfig({
  srcDir: 'src',
  manifestVersion: 3,
  alias: { '#shared': resolve(import.meta.dirname, '../shared') },
  manifest: { name: 'Replywell', description: 'Answer customer reviews well, in the place where they stand.', permissions: ['storage'] },
});
