import { matchPages } from '../lib/adapter/match-page.ts';
import type { Site } from '../lib/model.ts';

/** What the server knows a page by: with the site's own id of a review, the identity of that review. */
export interface Place {
  /** The platform's name where an adapter knows the address, else the host. */
  site: string;
  page_key: string;
}

/** Parts of an address that say how a list is shown or where the visitor came from, not what it is about. */
const PASSING =
  /^(?:utm_\w+|fbclid|gclid|yclid|ref|ref_|referrer|from|page|p|pg|paged|cpage|offset|start|sort|order|orderby|filter|lang|hl|locale|tab|view|session\w*|sid|_\w+|at|token)$/i;
/** Pages of one list: /page/2, /comment-page-3, /reviews/p2. */
const PASSING_PATH = /\/(?:page\/\d+|comment-page-\d+|p\d+)(?=\/|$)/gi;

/**
 * Returns the place of a page. It stays the same while one leafs through its reviews, and follows from the address alone:
 * it must not change when an adapter breaks.
 */
export function readPlace(url: string, sites: Site[]): Place {
  const address = new URL(url);
  const platform = matchPages(sites, url)[0]?.site.platform;
  const kept = [...address.searchParams].filter(([name]) => !PASSING.test(name)).sort();
  const query = kept.length > 0 ? `?${new URLSearchParams(kept).toString()}` : '';
  const route = /^#!?\//.test(address.hash) ? address.hash : '';
  const path = address.pathname.replace(PASSING_PATH, '').replace(/\/(?:index\.(?:html?|php))?$/, '') || '/';
  const host = address.host.replace(/^www\./, '');
  return { site: platform && platform !== 'generic' ? platform : host, page_key: `${host}${path}${query}${route}` };
}
