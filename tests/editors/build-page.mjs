import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';

const here = dirname(fileURLToPath(import.meta.url));

/** Svelte's own compiler turns a component into a module; esbuild knows no Svelte. */
const svelte = {
  name: 'svelte',
  setup(builder) {
    builder.onLoad({ filter: /\.svelte$/ }, ({ path }) => ({ contents: compile(readFileSync(path, 'utf8'), { filename: path, generate: 'client' }).js.code }));
  },
};

/** Builds the page of all editors into `out`; returns the path of the page. */
export async function buildEditorsPage(out = join(here, '.cache/page')) {
  mkdirSync(out, { recursive: true });
  await build({
    entryPoints: [join(here, 'page/main.mjs')],
    outfile: join(out, 'main.js'),
    bundle: true,
    format: 'iife',
    conditions: ['browser'],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: { '.svg': 'text', '.woff': 'empty', '.woff2': 'empty' },
    plugins: [svelte],
    logLevel: 'error',
  });
  writeFileSync(join(out, 'index.html'), '<!doctype html><html lang="en"><meta charset="utf-8"><title>All editors</title><link rel="stylesheet" href="main.css"><body><h1>Reviews</h1><script src="main.js"></script></body></html>');
  return join(out, 'index.html');
}
