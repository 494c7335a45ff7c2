import type { PageState } from '../../lib/model.ts';
import { hasPhrase } from '../words.ts';

/** Why a page shows no reviews, or that it does. */
export interface StateReading {
  state: PageState;
  reason: string | null;
  elsewhere_url: string | null;
}

const CAPTCHA =
  'iframe[src*="captcha" i], iframe[src*="challenges.cloudflare.com"], [class*="g-recaptcha"], [class*="h-captcha"], #challenge-form, #cf-challenge-running, form[action*="captcha" i], [class*="CheckboxCaptcha"], [class*="AdvancedCaptcha"], #px-captcha, #captcha-form';
/** Where comment systems live when they are not in the page itself. */
const COMMENT_FRAMES =
  /disqus\.com\/embed|facebook\.com\/[^?]*plugins\/(?:comments|feedback)|vk\.com\/widget_comments|blogger\.com\/comment|giscus\.app|utteranc\.es|hypercomments|cackle\.me|vuukle|viafoura|coral|openweb|spot\.im|commento|remark42|feedback\.aliexpress|trustpilot\.com\/trustboxes|judge\.me|yotpo|reviews?\.io|feefo|trustedshops|opinie|otzyv|comments?\b|reviews?\b/i;
/** A page with so few letters is a wall or a shell. */
const SMALL = 1500;

/** Says what a page is whose reviews were looked for. "None" only where the page was readable and says or shows no more. */
export function readState(document: Document, url: string, reviews: number): StateReading {
  if (reviews > 0) return { state: 'reviews', reason: null, elsewhere_url: null };
  const text = visibleText(document);
  const words = `${document.title}\n${text}`;
  if (isBlocked(document, words, text.length)) return said('blocked');
  if (isLoginWall(document, words, text.length)) return said('login');
  const frame = findFrame(document, url);
  if (frame) return { state: 'elsewhere', reason: 'capture.elsewhere', elsewhere_url: frame };
  if (isLoading(document, text)) return said('loading');
  return said('none');
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

function isBlocked(document: Document, words: string, letters: number): boolean {
  const challenge = document.querySelector(CAPTCHA) !== null;
  return letters < SMALL && (challenge || hasPhrase(words, 'blocked_part'));
}

function isLoginWall(document: Document, words: string, letters: number): boolean {
  const password = document.querySelector('input[type=password]') !== null;
  return letters < SMALL && (password || hasPhrase(words, 'login_part'));
}

function findFrame(document: Document, url: string): string | null {
  for (const frame of document.querySelectorAll('iframe[src], frame[src]')) {
    const src = frame.getAttribute('src') ?? '';
    if (
      src.length > 8 &&
      !/^(?:about|javascript|data):/i.test(src) &&
      COMMENT_FRAMES.test(src) &&
      !/recaptcha|login|like\.php|share/i.test(src)
    ) {
      try {
        return new URL(src, url).href;
      } catch {
        continue;
      }
    }
  }
  return null;
}

function isLoading(document: Document, text: string): boolean {
  if (hasPhrase(text, 'none_part')) return false;
  const shell = text.length < 400 && document.querySelectorAll('script').length > 0;
  const busy = document.querySelector(
    '[aria-busy=true], [class*="skeleton" i], [class*="spinner" i], #disqus_thread:empty, #isso-thread:empty, [id*="comments" i]:empty, [id*="reviews" i]:empty',
  );
  return shell || busy !== null;
}
