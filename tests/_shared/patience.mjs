/**
 * How long tests wait for what a real browser, server or site does, in milliseconds. What is there is seen at once; only what
 * never comes takes this long. A machine that stands still for some seconds must not look like a broken product.
 */
export const PATIENCE = 60_000;

/** How long one program may take to start. */
export const STARTS_WITHIN = 180_000;

/** How long a whole stage may take to stand: its servers, a browser and what is set up in it. */
export const STANDS_WITHIN = 900_000;

/** Waits until `look` returns something, and returns it. The last look is made after the time is over. */
export async function until(what, look, patience = PATIENCE) {
  for (const end = Date.now() + patience; ; ) {
    const isLast = Date.now() > end;
    const seen = await look();
    if (seen) return seen;
    if (isLast) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 80));
  }
}

/** Lets the pages of this browser wait as long as the tests do: the driver gives up after half of that. */
export function makePatient(browser) {
  const open = browser.newPage.bind(browser);
  browser.newPage = async (...rest) => {
    const page = await open(...rest);
    page.setDefaultTimeout(PATIENCE);
    return page;
  };
  return browser;
}
