/** Opens one of the extension's own pages. Firefox loads it in a process of its own, and its load event is never told. */
export async function openOwnPage({ browser, home, name }, path) {
  const page = await browser.newPage();
  const going = page.goto(`${home}/${path}`, { timeout: name === 'firefox' ? 1500 : 15_000 });
  await (name === 'firefox' ? going.catch(() => undefined) : going);
  for (const end = Date.now() + 15_000; Date.now() < end; ) {
    const ready = await page.evaluate(() => (document.querySelector('#app')?.childElementCount ?? 0) > 0).catch(() => false);
    if (ready) return page;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${path} did not open`);
}
