import { hasPhrase } from '../words.ts';

/** Where comment systems live when they are not in the page itself. */
const COMMENT_FRAMES =
  /disqus\.com\/embed|facebook\.com\/[^?]*plugins\/(?:comments|feedback)|vk\.com\/widget_comments|blogger\.com\/comment|giscus\.app|utteranc\.es|hypercomments|cackle\.me|vuukle|viafoura|coral|openweb|spot\.im|commento|remark42|feedback\.aliexpress|trustpilot\.com\/trustboxes|judge\.me|yotpo|reviews?\.io|feefo|trustedshops|opinie|otzyv|comments?\b|reviews?\b/i;
const OTHER_FRAMES = /recaptcha|login|like\.php|share/i;
const REVIEW_PATH =
  /(?:^|[/_-])(?:reviews?|comments?|opini[eao]|komentar|kommentaar|arvustus|otzyv|otziv|feedbacks?|bewertung|avis|opiniones|recension)/i;

/** Returns the address where the reviews of this page are: a frame of a comment system, or the one page that a link counts them for. */
export function findElsewhere(document: Document, url: string): string | null {
  return findFrame(document, url) ?? findLink(document, url);
}

function findFrame(document: Document, url: string): string | null {
  for (const frame of document.querySelectorAll('iframe[src], frame[src]')) {
    const src = frame.getAttribute('src') ?? '';
    const told = `${src} ${frame.id} ${frame.getAttribute('title') ?? ''}`;
    if (src.length < 9 || /^(?:about|javascript|data):/i.test(src)) continue;
    const address = COMMENT_FRAMES.test(told) && !OTHER_FRAMES.test(src) ? resolve(src, url) : null;
    if (address) return address.href;
  }
  return null;
}

/** "All 132 reviews": a list of things has many such links, a page whose reviews stand elsewhere has one. */
function findLink(document: Document, url: string): string | null {
  const here = resolve(url, url);
  const found = new Map<string, string>();
  for (const link of document.querySelectorAll('a[href]')) {
    const text = (link.textContent ?? '').trim();
    if (text.length > 60 || !/[1-9]/.test(text) || !hasPhrase(text, 'heading')) continue;
    const address = resolve(link.getAttribute('href') ?? '', url);
    if (!address || address.pathname === here?.pathname || !REVIEW_PATH.test(address.pathname)) continue;
    found.set(address.pathname, address.href);
  }
  return found.size === 1 ? [...found.values()][0]! : null;
}

function resolve(href: string, base: string): URL | null {
  try {
    return new URL(href, base);
  } catch {
    return null;
  }
}
