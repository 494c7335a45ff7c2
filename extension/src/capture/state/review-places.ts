import { hasPhrase, isNamed, isPhrase } from '../words.ts';

/** More text than this is a section with contents of its own. */
const LONGEST = 600;
const MOST = 400;

/** Returns the small parts of a page in which its reviews would stand, by their names or under a heading "Reviews". */
export function findReviewPlaces(document: Document): Element[] {
  const named = [...document.querySelectorAll('body [id], body [class]')]
    .filter(
      (element) =>
        !/^(?:a|button|svg|img|input|i|span)$/.test(element.localName) && isNamed(namesOf(element), 'context'),
    )
    .slice(0, MOST);
  const headed = [...document.querySelectorAll('h1, h2, h3, h4, legend')]
    .filter((heading) => isPhrase(heading.textContent ?? '', 'heading'))
    .flatMap(({ parentElement }) => parentElement ?? []);
  return [...new Set([...named, ...headed])].filter((element) => textOf(element).length < LONGEST);
}

/** Says whether one of the places says so. */
export function somePlaceSays(places: Element[], kind: Parameters<typeof hasPhrase>[1]): boolean {
  return places.some((place) => hasPhrase(textOf(place), kind));
}

const namesOf = (element: Element): string =>
  `${element.id} ${typeof element.className === 'string' ? element.className : ''}`.toLowerCase();

const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
