import type { CapturedReview, PageReading, Site } from '../lib/model.ts';
import { type MatchedPage, matchPages } from '../lib/adapter/match-page.ts';
import { fillFromGeneric } from './fill-from-generic.ts';
import { readWithAdapter } from './read-with-adapter.ts';
import { readGeneric } from './read-generic.ts';
import { readState } from './state/read-state.ts';
import { readTitle } from './state/read-title.ts';
import { runInSlices } from '../lib/slices.ts';

/** What `readPage` may use. */
export interface ReadOptions {
  /** The address of the page, which a saved page does not know. */
  url: string;
  sites: Site[];
  /** False for the generic reader alone. */
  adapters: boolean;
  now?: Date;
  signal?: AbortSignal;
}

/**
 * Reads the reviews of a page: with the adapter of its site where that works, else with the generic reader.
 *
 * Runs in short slices so that the page stays quick. Rejects only when `signal` is aborted.
 */
export async function readPage(
  document: Document,
  { url, sites, adapters, now = new Date(), signal }: ReadOptions,
): Promise<PageReading> {
  const matched = adapters ? matchPages(sites, url) : [];
  let broken = false;
  // An adapter without a text only knows the form; the reviews are left to the generic reader.
  const formOnly = matched.find((match) => isOfSite(match) && !match.page.reviews['text'])?.site.name ?? null;
  for (const match of matched.filter(({ page }) => page.reviews['text'])) {
    const reading = await runInSlices(readWithAdapter(document, match, url, now), signal);
    if (reading.reviews.length > 0 && (isOfSite(match) || readsWhole(reading))) {
      if (misses(reading, match))
        fillFromGeneric(reading.reviews, await runInSlices(readGeneric(document, url, now), signal));
      return reading;
    }
    if (!isOfSite(match)) continue;
    if (reading.state !== 'none') return reading;
    broken = true;
  }
  const reviews = await runInSlices(readGeneric(document, url, now), signal);
  const { state, reason, elsewhere_url } = readState(document, url, reviews.length);
  return {
    state,
    reason,
    elsewhere_url,
    title: readTitle(document),
    language: document.documentElement.lang || null,
    adapter: reviews.length > 0 ? formOnly : null,
    unread: broken && reviews.length > 0 ? { root: reviews.length } : {},
    reviews,
  };
}

/** A site that changed loses a field for all reviews; single gaps are the writers' own. Engines know no ratings, their users write some. */
function misses({ reviews, unread }: PageReading, { page }: MatchedPage): boolean {
  if (!page.reviews['rating']) return true;
  const lost = Object.values(unread).some((count) => count >= reviews.length * 0.7);
  return lost || reviews.every(({ author, date }) => author === null || date === null);
}

/** Says whether the adapter is for this host; those of engines, which stand anywhere, only guess. */
function isOfSite({ page }: MatchedPage): boolean {
  return page.matches.every((pattern) => !/^[^:]+:\/\/\*\//.test(pattern) && pattern !== 'about:srcdoc');
}

/** Themes change the markup of an engine: where its adapter does not read everything, the generic reader knows better. */
function readsWhole({ reviews }: PageReading): boolean {
  const share = (has: (review: CapturedReview) => boolean): number => reviews.filter(has).length / reviews.length;
  return (
    share(({ text, rating }) => text !== '' || rating !== null) > 0.9 &&
    share(({ author }) => author !== null) > 0.8 &&
    share(({ date }) => date !== null) > 0.8
  );
}
