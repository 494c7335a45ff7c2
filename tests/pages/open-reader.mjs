import { bundle } from '../../extension/scripts/capture/bundle.mjs';
import { launchChromium } from '../../extension/scripts/capture/find-browser.mjs';
import { openTab } from '../../extension/scripts/capture/open-page.mjs';

/** Opens a browser that reads pages given as HTML, as the command line does. `close` must be called. */
export async function openReader() {
  const script = await bundle('capture/in-page.ts');
  const browser = await launchChromium();
  const { tab, show } = await openTab(browser);
  return {
    tab,
    close: () => browser.close(),
    async read(html, { url = 'https://shop.example/bag', sites = [] } = {}) {
      await show({ body: Buffer.from(html), charset: 'utf-8', url });
      await tab.evaluate(script);
      return tab.evaluate((address, all) => globalThis.replywellCapture(address, all, all.length > 0), url, sites);
    },
  };
}
