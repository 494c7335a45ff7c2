import type { Command, ReplyForm, Site } from '../lib/model.ts';
import { findElements } from '../lib/adapter/run-command.ts';
import { proposeInPage, proposePart } from './propose-part.ts';
import type { ProposedRoot } from './propose-root.ts';
import { controlCommand, dateCommand, ratingCommand } from './read-pointed.ts';

/** What the agent can point at, in the order in which it is asked; all but the review's text may be left out. */
export const PARTS = ['text', 'author', 'date', 'rating', 'open', 'field', 'submit'] as const;
export type Part = (typeof PARTS)[number];

/** What the agent pointed at on a page. */
export interface Pointed {
  url: string;
  page: Document;
  root: ProposedRoot;
  parts: Partial<Record<Part, Element>>;
}

const FORM = ['open', 'field', 'submit'] as const;

/** Returns an adapter that reads what was pointed at, and the same of the other reviews. Its confidence is a draft's. */
export function proposeSite({ url, page, root: { element: root, command }, parts }: Pointed, today: string): Site {
  const roots = findElements(command, page);
  const placeOf = (part: Part) => (parts[part] ? proposePart(parts[part], root, roots) : null);
  const reviews: Record<string, Command> = { root: command };
  const id = idCommand(root, roots);
  if (id) reviews['id'] = id;
  for (const part of ['text', 'author', 'date', 'rating'] as const) {
    const place = placeOf(part);
    if (!place) continue;
    const within = PARTS.filter((other) => other !== part && parts[other] && parts[part]?.contains(parts[other]));
    const without = within.flatMap((other) => placeOf(other)?.selector.replace(':scope > ', '') ?? []);
    const field = fieldCommand(part, parts[part]!, place.selector, without);
    if (field) reviews[part] = place.way(field);
  }
  const reply: ReplyForm = {};
  for (const part of FORM) {
    const element = parts[part];
    if (!element) continue;
    const place = placeOf(part) ?? proposeInPage(element);
    reply[part] = place.way(controlCommand(element, place.selector));
  }
  const { hostname } = new URL(url);
  return {
    name: hostname,
    lastModified: today,
    confidence: 'draft',
    platform: 'generic',
    examples: [url.split(/[?#]/)[0]!],
    pages: [
      {
        name: 'Reviews',
        matches: matchesOf(url),
        reviews,
        ...(Object.keys(reply).length > 0 ? { reply } : {}),
      },
    ],
  };
}

// A cell may hold the name and the date: what was pointed at apart is left out.
function fieldCommand(part: Part, element: Element, selector: string, without: string[]): Command | null {
  if (part === 'date') return dateCommand(element, selector);
  if (part === 'rating') return ratingCommand(element, selector);
  return without.length > 0 ? ['exclude', without.join(', '), selector] : selector;
}

/** An attribute that names every review, and each differently. */
function idCommand(root: Element, roots: Element[]): Command | null {
  const names = [...root.attributes]
    .map(({ name }) => name)
    .filter((name) => name === 'id' || name.startsWith('data-'));
  const own = names.find((name) => new Set(roots.map((each) => each.getAttribute(name) ?? '')).size === roots.length);
  return own && root.getAttribute(own) ? ['attribute', own] : null;
}

/** The page's kind first, with what differs from product to product left open; then any page of the site. */
function matchesOf(url: string): string[] {
  const { protocol, hostname, pathname } = new URL(url);
  const path = pathname
    .split('/')
    .map((step) => (/\d/.test(step) || step.length > 24 ? '*' : step))
    .join('/');
  const host = `${protocol}//${hostname}`;
  return path === '/' ? [`${host}/*`] : [`${host}${path}*`, `${host}/*`];
}
