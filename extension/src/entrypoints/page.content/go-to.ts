/** Loads a page: anew, where it is the one that is open. */
export function goTo(page: string): void {
  const withoutAnchor = (url: string) => url.split('#')[0];
  if (withoutAnchor(page) === withoutAnchor(location.href)) location.reload();
  else location.assign(page);
}
