import type { PageState } from '../../lib/model.ts';
import { hasPhrase } from '../words.ts';
import { findElsewhere } from './find-elsewhere.ts';
import { findReviewPlaces, somePlaceSays } from './review-places.ts';

/** Why a page shows no reviews, or that it does. */
export interface StateReading {
  state: PageState;
  reason: string | null;
  elsewhere_url: string | null;
}

const CAPTCHA =
  'iframe[src*="captcha" i], script[src*="captcha-delivery" i], iframe[src*="incapsula" i], iframe[src*="challenges.cloudflare.com"], [class*="g-recaptcha"], [class*="h-captcha"], #challenge-form, #cf-challenge-running, form[action*="captcha" i], [class*="CheckboxCaptcha"], [class*="AdvancedCaptcha"], #px-captcha, #captcha-form';
/** What a server says instead of a page. */
const REFUSED = /^\s*(?:4(?:03|29)|503)\b|^\s*(?:forbidden|access denied|too many requests)\s*$/i;
const BUSY =
  '[aria-busy=true], [class*="skeleton" i], [class*="shimmer" i], [class*="spinner" i], [class*="loader" i], [class*="is-loading" i], [class*="placeholder-glow" i]';
const EMPTY = '#disqus_thread:empty, #isso-thread:empty, [id*="comments" i]:empty, [id*="reviews" i]:empty';
const TO_FILL = 'textarea, input[type=email i], input[type=password i]';
const FIELD = `${TO_FILL}, input[type=text i], input[type=tel i], input:not([type]), select`;
/** A page with so few letters is a wall or a shell. */
const SMALL = 1500;

/** Says what a page is whose reviews were looked for. "None" only where the page was readable and says or shows no more. */
export function readState(document: Document, url: string, reviews: number): StateReading {
  if (reviews > 0) return { state: 'reviews', reason: null, elsewhere_url: null };
  const text = visibleText(document);
  const small = text.length < SMALL;
  const words = `${document.title}\n${text}`;
  if (small && isBlocked(document, words)) return said('blocked');
  if (small && isLoginWall(document, words)) return said('login');
  const places = findReviewPlaces(document);
  if (somePlaceSays(places, 'login_read_part')) return said('login');
  const none = somePlaceSays(places, 'none_part');
  const elsewhere = none ? null : findElsewhere(document, url);
  if (elsewhere) return { state: 'elsewhere', reason: 'capture.elsewhere', elsewhere_url: elsewhere };
  return said(!none && isLoading(document, text, places) ? 'loading' : 'none');
}

function said(state: PageState): StateReading {
  return { state, reason: `capture.${state}`, elsewhere_url: null };
}

function visibleText(document: Document): string {
  let text = '';
  const walker = document.createTreeWalker(document.body ?? document.documentElement, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() && text.length < 20_000) {
    const parent = walker.currentNode.parentElement?.localName;
    if (parent !== 'script' && parent !== 'style' && parent !== 'noscript' && parent !== 'template')
      text += ` ${(walker.currentNode.nodeValue ?? '').replace(/\s+/g, ' ').trim()}`;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** Counts what a visitor fills in; a captcha has one field for itself, if any. */
function countFields(document: Document): number {
  return [...document.querySelectorAll(FIELD)].filter((field) => !/captcha/i.test(field.getAttribute('name') ?? ''))
    .length;
}

/** A wall has little but its captcha; a form to write to somebody merely ends with one. */
function isBlocked(document: Document, words: string): boolean {
  const heading = document.querySelector('h1')?.textContent ?? '';
  return (
    (document.querySelector(CAPTCHA) !== null && countFields(document) < 2) ||
    hasPhrase(words, 'blocked_part') ||
    REFUSED.test(document.title) ||
    REFUSED.test(heading)
  );
}

function isLoginWall(document: Document, words: string): boolean {
  if (document.querySelector('input[type=password]') || hasPhrase(words, 'login_part')) return true;
  const headings = [...document.querySelectorAll('h1, h2')].map(({ textContent }) => textContent ?? '').join('\n');
  return hasPhrase(`${document.title}\n${headings}`, 'login_title_part');
}

/** What turns elsewhere on a page, such as in its basket, says nothing of its reviews. */
function isLoading(document: Document, text: string, places: Element[]): boolean {
  if (hasPhrase(text, 'none_part')) return false;
  // A short page with a form to fill in is as the site wants it.
  if (text.length < 400 && document.querySelectorAll('script').length > 0 && !document.querySelector(TO_FILL))
    return true;
  const busy = places.some((place) => place.matches(BUSY) || place.querySelector(BUSY) !== null);
  return busy || somePlaceSays(places, 'loading_part') || document.querySelector(EMPTY) !== null;
}
