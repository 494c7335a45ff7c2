import { resolve } from 'node:path';
import { build } from 'esbuild';

const extension = resolve(import.meta.dirname, '../..');

/** Returns a script with the extension's module at `entry` (below src/) and all that it imports, as `name` where one is given. */
export async function bundle(entry, name) {
  const { outputFiles } = await build({
    entryPoints: [resolve(extension, 'src', entry)],
    alias: { '#shared': resolve(extension, '../shared') },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: name,
    target: 'es2022',
    tsconfigRaw: {},
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
