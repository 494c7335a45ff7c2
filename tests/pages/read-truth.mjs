/** Runs inside a saved page: reads what the hand-written selectors of the index point at, an entry an item. */
export function readTruth(selectors) {
  const items = [...document.querySelectorAll(selectors.item)];
  return items.map((item) => ({
    text: read(item, selectors.text),
    author: read(item, selectors.author, true),
    date: read(item, selectors.date, true),
    rating: read(item, selectors.rating, true),
    path: place(item),
  }));

  function read(item, selector, first = false) {
    if (!selector) return null;
    const [, css = '', attribute] = /^(.*?)(?:@([\w-]+))?$/.exec(
      selector.includes('@') ? selector.split(/,\s*(?![^(]*\))/)[0] : selector,
    );
    const inside = css === '' ? [item] : [...item.querySelectorAll(css)].filter((each) => isOwn(each, item));
    const outermost = inside.filter((each) => !inside.some((other) => other !== each && other.contains(each)));
    const values = (attribute ? inside.map((each) => each.getAttribute(attribute)) : outermost.map(textOf)).filter(
      (value) => value !== null,
    );
    return first ? (values.find((value) => value.trim()) ?? null) : values.join('\n');
  }

  function isOwn(element, item) {
    return !items.some((other) => other !== item && item.contains(other) && other.contains(element));
  }

  function textOf(element) {
    const copy = element.cloneNode(true);
    if (element.contains(element.querySelector('*')))
      for (const other of copy.querySelectorAll('script, style, noscript, textarea, button')) other.remove();
    for (const each of copy.querySelectorAll('br, p, div, li')) each.before('\n');
    return copy.textContent;
  }

  function place(item) {
    return [...document.querySelectorAll('*')].indexOf(item);
  }
}
