/** Returns the text of the elements that an attribute names by id (`aria-labelledby`), or null. */
export function textOfIds(element: Element, attribute: string): string | null {
  const ids = element.getAttribute(attribute)?.split(/\s+/).filter(Boolean) ?? [];
  const root = element.getRootNode() as Document | ShadowRoot;
  const texts = ids.map((id) => root.getElementById?.(id)?.textContent ?? '');
  return texts.join(' ').trim() || null;
}
