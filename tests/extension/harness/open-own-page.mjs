import { PATIENCE, until } from '../../_shared/patience.mjs';

/** Opens one of the extension's own pages. Firefox loads it in a process of its own, and its load event is never told. */
export async function openOwnPage({ browser, home, name }, path) {
  const page = await browser.newPage();
  const going = page.goto(`${home}/${path}`, { timeout: name === 'firefox' ? 1500 : PATIENCE });
  await (name === 'firefox' ? going.catch(() => undefined) : going);
  await until(`${path} is open`, () => page.evaluate(() => (document.querySelector('#app')?.childElementCount ?? 0) > 0).catch(() => false));
  return page;
}
