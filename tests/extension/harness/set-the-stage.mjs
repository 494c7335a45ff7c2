import { driveCard } from './drive-card.mjs';
import { findPort } from './find-port.mjs';
import { launchBrowser } from './launch-browser.mjs';
import { pairDevice } from './pair-device.mjs';
import { startServer } from './start-server.mjs';
import { startSite } from './start-site.mjs';

/** Starts server, shop and a paired browser; `close` ends all of it. `environment` is the server's. */
export async function setTheStage(browserName, { environment, ...settings } = {}) {
  const server = await startServer({ port: await findPort(), agents: [{ name: 'Anna' }, { name: 'Boris' }], environment });
  const site = await startSite({ port: await findPort() });
  const opened = await launchBrowser(browserName);
  await pairDevice(opened, server.url, await server.pair(), { hold: 1, publicName: 'Shop team', ...settings });
  return {
    server,
    site,
    ...opened,
    /** Opens a page of the shop with its badges there. */
    async visit(path) {
      const page = await opened.browser.newPage();
      await page.goto(site.url + path, { waitUntil: 'domcontentloaded' });
      const card = driveCard(page, { patience: 12_000 });
      await card.badges();
      return { page, card };
    },
    async close() {
      await opened.close();
      await site.close();
      await server.close();
    },
  };
}

/** Waits until `look` returns something, and returns it. */
export async function until(what, look, patience = 15_000) {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    const seen = await look();
    if (seen) return seen;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited in vain: ${what}`);
}
