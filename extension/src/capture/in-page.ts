import type { PageReading, Site } from '../lib/model.ts';
import { readPage } from './read-page.ts';

/** What the command line runs inside a saved page: the extension's own reading, as values that can leave the page. */
async function capture(
  url: string,
  sites: Site[],
  adapters: boolean,
): Promise<Omit<PageReading, 'reviews'> & { reviews: object[]; milliseconds: number }> {
  const start = performance.now();
  const { reviews, ...reading } = await readPage(document, { url, sites, adapters });
  return {
    ...reading,
    milliseconds: performance.now() - start,
    reviews: reviews.map((review) => ({ ...review, element: undefined })),
  };
}

Object.assign(globalThis, { replywellCapture: capture, replywellReadPage: readPage });
