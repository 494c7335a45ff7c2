/**
 * Runs inside a saved page: lets the generic reader find the reviews and says where it found their parts, as selectors.
 *
 * Returns the fields of an adapter, what they would read, and the markup of the first reviews as a fixture; or null.
 */
export async function proposeSite(url) {
  const { reviews } = await globalThis.replywellReadPage(document, { url, sites: [], adapters: false });
  const elements = reviews.map(({ element }) => element);
  if (elements.length === 0) return null;
  const root = selectorFor(elements, document);
  const fields = { root };
  for (const field of ['author', 'text', 'date_raw']) {
    const places = reviews
      .map(({ element, [field]: value }) => (value ? placeOf(element, value) : null))
      .filter(Boolean);
    const selector = places.length > reviews.length / 2 ? mostCommon(places.map((place) => stepOf(place))) : null;
    if (selector) fields[field === 'date_raw' ? 'date' : field] = selector;
  }
  const id = ['data-review-id', 'data-id', 'data-comment-id', 'id'].find((name) =>
    elements.every((element) => element.getAttribute(name)),
  );
  if (id) fields.id = ['attribute', id];
  const sample = `<!doctype html>\n<html lang="${document.documentElement.lang || 'en'}">\n<body>\n${elements
    .slice(0, 3)
    .map((element) => element.outerHTML)
    .join('\n')}\n</body>\n</html>\n`;
  return {
    fields,
    sample,
    reviews: reviews.slice(0, 3).map(({ author, text, rating, date }) => ({ author, text, rating, date })),
  };

  /** The shortest selector of stable traits that finds these elements and no others. */
  function selectorFor(all, scope) {
    const [first] = all;
    const tag = first.localName;
    const traits = [...first.attributes]
      .filter(({ name }) => /^data-|^item|^role$/.test(name))
      .flatMap(({ name, value }) => [`${tag}[${name}="${CSS.escape(value)}"]`, `${tag}[${name}]`]);
    traits.push(...[...first.classList].filter(isStable).map((token) => `${tag}.${CSS.escape(token)}`), tag);
    return (
      traits.find(
        (trait) =>
          all.every((element) => element.matches(trait)) && scope.querySelectorAll(trait).length === all.length,
      ) ?? traits.find((trait) => all.every((element) => element.matches(trait)))
    );
  }

  /** The innermost element whose text is, or begins with, the value. */
  function placeOf(element, value) {
    const wanted = value.replace(/\s+/g, ' ').slice(0, 40);
    let found = null;
    for (const each of element.querySelectorAll('*'))
      if (
        (each.textContent ?? '').replace(/\s+/g, ' ').trim().startsWith(wanted) &&
        each.textContent.length < value.length * 3 + 40
      )
        found = each;
    return found;
  }

  function stepOf(element) {
    const named = element.getAttribute('itemprop');
    if (named) return `[itemprop=${named}]`;
    const token = [...element.classList].find(isStable);
    if (token) return `.${CSS.escape(token)}`;
    const parent = element.parentElement && [...element.parentElement.classList].find(isStable);
    return parent ? `.${CSS.escape(parent)} > ${element.localName}` : element.localName;
  }

  function mostCommon(values) {
    const counts = new Map();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
  }

  /** Build tools write classes with digits or odd capitals, which change with every build. */
  function isStable(token) {
    return token.length > 2 && !/\d{2}|^(?:css|sc|jsx|svelte)-|[a-z][A-Z]{2}|__[A-Za-z0-9]{5,}$/.test(token);
  }
}
