import type { Site, SitePage } from '../model.ts';

/** A kind of page together with the site that it belongs to. */
export interface MatchedPage {
  site: Site;
  page: SitePage;
}

const compiled = new Map<string, RegExp>();

/** Returns the kinds of pages whose patterns fit `url`, the most specific pattern first. */
export function matchPages(sites: Site[], url: string): MatchedPage[] {
  const found = sites.flatMap((site) => site.pages.map((page) => ({ site, page, fit: fitOf(page, url) })));
  return found
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit)
    .map(({ site, page }) => ({ site, page }));
}

/** The length of the longest pattern that fits, without its stars: the longer, the more specific. 0 where none fits. */
function fitOf(page: SitePage, url: string): number {
  const fits = page.matches.filter((pattern) => patternOf(pattern).test(url));
  return Math.max(0, ...fits.map((pattern) => pattern.replaceAll('*', '').length));
}

/** A pattern is `scheme://host/path`: `*` fits anything in the path, a leading `*.` in the host also the bare domain. */
function patternOf(pattern: string): RegExp {
  let regex = compiled.get(pattern);
  if (!regex) compiled.set(pattern, (regex = new RegExp(compile(pattern), 'i')));
  return regex;
}

function compile(pattern: string): string {
  if (pattern === 'about:srcdoc') return '^about:srcdoc';
  const parts = /^(\*|[a-z]+):\/\/([^/]*)(\/.*)?$/.exec(pattern);
  if (!parts) return '^(?!)';
  const [, scheme = '*', host = '*', path = '/*'] = parts;
  const schemes = scheme === '*' ? 'https?' : escape(scheme);
  const hosts = host === '*' ? '[^/]*' : host.startsWith('*.') ? `(?:[^/]+\\.)?${hostOf(host.slice(2))}` : hostOf(host);
  return `^${schemes}://${hosts}(?::\\d+)?${escape(path).replaceAll('\\*', '.*')}$`;
}

/** `amazon.*` fits every top-level domain of a shop, with up to two labels. */
function hostOf(host: string): string {
  return escape(host)
    .replace(/\\\.\\\*$/, '\\.[a-z]{2,3}(?:\\.[a-z]{2})?')
    .replaceAll('\\*', '[^/]*');
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
