const TELLING = ['itemprop', 'data-hook', 'data-testid', 'data-test', 'data-test-id', 'data-qa', 'data-marker', 'data-auto', 'data-name', 'data-role', 'data-automation', 'data-cy', 'data-element', 'data-zone-name', 'rel', 'property'];

/** Returns what the site calls an element: class, id and telling attributes, lower case with camelCase split. */
export function namesOf(element: Element): string {
  if (!element.hasAttributes()) return '';
  const attributes = element.attributes;
  let names = '';
  for (let at = 0; at < attributes.length; at++) {
    const { name, value } = attributes[at]!;
    if (name === 'class' || name === 'id' || TELLING.includes(name)) names += `${value.length > 300 ? value.slice(0, 300) : value} `;
  }
  return names === '' ? '' : names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase().trim();
}
