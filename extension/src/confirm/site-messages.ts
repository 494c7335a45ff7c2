import messages from '#shared/controls/site-messages.json';
import { deepQueryAll, deepRoots } from '../lib/deep-dom.ts';
import { isVisible } from '../lib/is-visible.ts';
import { compileBeginnings, plainWords } from '../lib/text/phrases.ts';

/** What a site may say after a reply was sent. */
export type MessageKind = 'moderated' | 'accepted' | 'captcha' | 'login' | 'rate_limit' | 'too_long' | 'refused';

export interface SiteMessage {
  kind: MessageKind;
  text: string;
}

/** In this order a text that fits several kinds is understood: "log in" beats "error", "moderation" beats "thank you". */
const ORDER: MessageKind[] = ['captcha', 'login', 'rate_limit', 'moderated', 'too_long', 'accepted', 'refused'];
const PATTERNS = ORDER.map((kind) => ({ kind, pattern: compileBeginnings(Object.values(messages[kind]).flat()) }));
const LONGEST = 300;
const SILENT =
  'script, style, noscript, template, textarea, input, select, option, head, [contenteditable]:not([contenteditable="false" i]), [data-replywell]';
/** Frames in which a captcha asks its question. */
const CHALLENGES =
  'iframe[src*="recaptcha/api2/bframe"], iframe[src*="recaptcha/enterprise/bframe"], iframe[src*="hcaptcha.com"][src*="challenge"], iframe[src*="challenges.cloudflare.com"], iframe[src*="smartcaptcha"][src*="advanced"]';

const REJECTED = compileBeginnings(Object.values(messages.rejected).flat());

/** Says whether a text tells that a reply was turned down after it had been taken. */
export const saysRejected = (text: string): boolean => REJECTED.test(plainWords(text));

/** Returns what a text means when a site says it, or null. */
export function kindOfMessage(text: string): MessageKind | null {
  const plain = plainWords(text);
  return PATTERNS.find(({ pattern }) => pattern.test(plain))?.kind ?? null;
}

/** Returns all messages of the site that a person can read now, without those inside of `except`. */
export function readSiteMessages(except: Element[], page: Document = document): SiteMessage[] {
  const said = deepRoots(page).flatMap((root) => [...shortTexts(root)]);
  const found: SiteMessage[] = [];
  for (const { element, text } of said) {
    const kind = kindOfMessage(text);
    if (kind && !except.some((part) => part.contains(element)) && isVisible(element)) found.push({ kind, text });
  }
  return [...found, ...challenges(page)];
}

function challenges(page: Document): SiteMessage[] {
  const frames = deepQueryAll(page, CHALLENGES).filter(
    (frame) => isVisible(frame) && frame.getBoundingClientRect().height > 60,
  );
  return frames.map(() => ({ kind: 'captcha' as const, text: 'captcha' }));
}

/** Yields the text of every element that says something itself and says it shortly. */
export function* shortTexts(root: ParentNode): Generator<{ element: Element; text: string }> {
  const page = (root as Node).ownerDocument ?? (root as Document);
  const walker = page.createTreeWalker(root as Node, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node.nodeType === Node.ELEMENT_NODE && (node as Element).matches(SILENT)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const done = new Set<Element>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.nodeType === Node.TEXT_NODE ? blockOf(node) : null;
    if (!element || done.has(element)) continue;
    done.add(element);
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text.length > 2 && text.length <= LONGEST) yield { element, text };
  }
}

/** A link or bold word inside a message belongs to its sentence. */
function blockOf(node: Node): Element | null {
  let element = node.parentElement;
  while (
    element?.parentElement &&
    /^(a|b|strong|em|i|span|u|small|code)$/.test(element.localName) &&
    (element.parentElement.textContent ?? '').length <= LONGEST
  )
    element = element.parentElement;
  return element;
}
