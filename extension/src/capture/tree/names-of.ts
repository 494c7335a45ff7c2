const TELLING = new Set(['itemprop', 'data-hook', 'data-testid', 'data-test', 'data-test-id', 'data-qa', 'data-marker', 'data-auto', 'data-name', 'data-role', 'data-automation', 'data-cy', 'data-element', 'data-zone-name', 'rel', 'property']);
const LONGEST = 300;
const normal = new Map<string, string>();

/** Returns what the site calls an element: class, id and telling attributes, lower case with camelCase split. */
export function namesOf(element: Element): string {
  const attributes = element.attributes;
  let names = '';
  for (let at = 0; at < attributes.length; at++) {
    const { name, value } = attributes[at]!;
    if (value !== '' && (name === 'class' || name === 'id' || TELLING.has(name))) names = names === '' ? normalise(value) : `${names} ${normalise(value)}`;
  }
  return names;
}

/** Classes repeat all over a page, so each is worked out once. */
function normalise(value: string): string {
  let names = normal.get(value);
  if (names === undefined) {
    if (normal.size > 20_000) normal.clear();
    normal.set(value, (names = value.slice(0, LONGEST).replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase().trim()));
  }
  return names;
}
