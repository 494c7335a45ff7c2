import type { CapturedReview, PageReading, Site } from '../lib/model.ts';
import { pointAtParts } from './point-at-parts.ts';
import { chooseRoot, listRoots } from './propose-root.ts';
import { PARTS, proposeSite } from './propose-site.ts';

type ReadPage = (page: Document, options: { url: string; sites: Site[]; adapters: boolean }) => Promise<PageReading>;

const LOOKED_AT = 20;
const SHOWN = 3;

/** What the command line drafts from a saved page: an adapter, the first reviews' markup, and what was read of them. */
interface Proposal {
  site: Site;
  markup: string[];
  reviews: Pick<CapturedReview, 'author' | 'text' | 'rating' | 'date'>[];
}

/** Runs inside a saved page: points at what the generic reader found there, as a person would, and returns what that teaches; or null. */
async function propose(url: string, today: string): Promise<Proposal | null> {
  const { replywellReadPage } = globalThis as unknown as { replywellReadPage: ReadPage };
  const { reviews } = await replywellReadPage(document, { url, sites: [], adapters: false });
  const pointed = reviews
    .slice(0, LOOKED_AT)
    .map((review) => ({ review, parts: pointAtParts(review) }))
    .filter(({ parts }) => parts.text);
  const wholest = pointed.reduce<(typeof pointed)[number] | null>(
    (best, each) =>
      best && PARTS.filter((part) => best.parts[part]).length >= PARTS.filter((part) => each.parts[part]).length
        ? best
        : each,
    null,
  );
  if (!wholest) return null;
  const roots = listRoots(document, wholest.parts.text!);
  const root = roots.find(({ element }) => element === wholest.review.element) ?? roots[chooseRoot(roots)];
  if (!root) return null;
  return {
    site: proposeSite({ url, page: document, root, parts: wholest.parts }, today),
    markup: reviews.slice(0, SHOWN).map(({ element }) => element.outerHTML),
    reviews: reviews.slice(0, SHOWN).map(({ author, text, rating, date }) => ({ author, text, rating, date })),
  };
}

Object.assign(globalThis, { replywellPropose: propose });
