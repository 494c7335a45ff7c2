/** Returns what is reviewed on a page: product, place or article, without the name of the site where that can be told. */
export function readTitle(document: Document): string | null {
  const named = document.querySelector(
    '[itemprop=itemReviewed] [itemprop=name], [itemtype*="schema.org/Product"] > [itemprop=name]',
  );
  const heading = [...document.querySelectorAll('h1')]
    .map((each) => clean(each.textContent))
    .filter((text) => text.length > 1);
  const shared = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  const best = heading.length === 1 ? heading[0] : (shared ?? heading[0]);
  return clean(named?.getAttribute('content') ?? named?.textContent) || clean(best) || clean(document.title) || null;
}

const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 300);
