import type { Command } from '../lib/model.ts';

const DATES = ['datetime', 'content', 'data-date', 'data-time', 'data-timestamp', 'title'];
const RATINGS = [
  'content',
  'data-rating',
  'data-score',
  'data-value',
  'data-stars',
  'aria-label',
  'title',
  'alt',
  'value',
];
const DATE_LIKE = /\d{4}-\d{2}-\d{2}|\d{10}/;
const FULL = /(?:^|[\s_-])(?:full|filled|fill|active|on|checked|gold|solid|selected)(?:$|[\s_-])/i;

/** Returns how the date is read at this place: from an attribute where one is more exact than the words, else the words. */
export function dateCommand(element: Element, selector: string): Command {
  const exact = DATES.find((name) => DATE_LIKE.test(element.getAttribute(name) ?? ''));
  return exact ? ['or', ['attribute', exact, selector], selector] : selector;
}

/** Returns how a rating is read at this place: an attribute with a number, digits, a width, or filled icons counted. */
export function ratingCommand(element: Element, selector: string): Command | null {
  for (const place of [element, ...element.querySelectorAll('*')]) {
    const inner = place === element ? selector : `${selector} ${place.localName}`;
    const named = RATINGS.find((name) => /\d/.test(place.getAttribute(name) ?? ''));
    if (named) return ['attribute', named, inner];
    if (/width\s*:\s*[\d.]+%/.test(place.getAttribute('style') ?? '')) return ['percent', inner];
  }
  if (/\d/.test(element.textContent ?? '')) return ['regex', '\\d+(?:[.,]\\d+)?', selector];
  return countedIcons(element, selector);
}

/** Returns how a control with no stable name is found: by its words. */
export function controlCommand(element: Element, selector: string): Command {
  if (!selector.includes(':nth-of-type')) return selector;
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (words === '' || words.length > 40) return selector;
  return ['containing', `^\\s*${words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}\\s*$`, element.localName];
}

function countedIcons(element: Element, selector: string): Command | null {
  const icons = [...element.querySelectorAll('*')].filter(({ className }) => typeof className === 'string');
  const full = icons.flatMap(({ classList }) => [...classList].filter((token) => FULL.test(token)))[0];
  if (full) return ['count', `${selector} .${CSS.escape(full)}`];
  const stars = (element.textContent ?? '').match(/★/g);
  return stars ? ['regex', '★+', selector] : null;
}
