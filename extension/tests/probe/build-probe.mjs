import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../..');
const MANIFEST = {
  manifest_version: 3,
  name: 'Replywell test probe',
  version: '1',
  content_scripts: [
    {
      matches: ['<all_urls>'],
      js: ['content.js'],
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
      run_at: 'document_idle',
    },
  ],
  browser_specific_settings: { gecko: { id: 'probe@replywell.test' } },
};

/** Builds the test extension and returns its folder. */
export async function buildProbe(out = join(root, '.cache/probe')) {
  mkdirSync(out, { recursive: true });
  await build({
    entryPoints: [join(here, 'content.ts')],
    outfile: join(out, 'content.js'),
    bundle: true,
    format: 'iife',
    alias: { '#shared': join(root, 'shared') },
    target: 'es2022',
    logLevel: 'error',
  });
  writeFileSync(join(out, 'manifest.json'), JSON.stringify(MANIFEST));
  return out;
}
