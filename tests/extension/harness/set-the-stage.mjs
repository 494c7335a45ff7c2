import { driveCard } from './drive-card.mjs';
import { findPort } from './find-port.mjs';
import { launchBrowser } from './launch-browser.mjs';
import { pairDevice } from './pair-device.mjs';
import { startServer } from './start-server.mjs';
import { startSite } from './start-site.mjs';

/** Long enough for a machine that does other things, too: what is there is seen at once. */
const PATIENCE = 30_000;

/** Starts server, shop and a paired browser; `close` ends all of it. `environment` is the server's, `preferences` Firefox's. */
export async function setTheStage(browserName, { environment, preferences, ...settings } = {}) {
  const server = await startServer({ port: await findPort(), agents: [{ name: 'Anna' }, { name: 'Boris' }], environment });
  const site = await startSite({ port: await findPort() });
  let opened = await launchBrowser(browserName, { preferences });
  await pairDevice(opened, server.url, await server.pair(), { hold: 1, publicName: 'Shop team', ...settings });
  const stage = {
    server,
    site,
    name: opened.name,
    home: opened.home,
    browser: opened.browser,
    /** Opens a page of the shop with its badges there. */
    async visit(path) {
      const page = await stage.browser.newPage();
      await page.goto(site.url + path, { waitUntil: 'domcontentloaded' });
      const card = driveCard(page, { patience: PATIENCE });
      await card.badges();
      return { page, card };
    },
    /** Lets the browser die at once, and starts it again with what it had stored. */
    async crash() {
      opened = await launchBrowser(browserName, { preferences, profile: await opened.crash() });
      stage.browser = opened.browser;
    },
    async close() {
      await opened.close();
      await site.close();
      await server.close();
    },
  };
  return stage;
}

/** Waits until `look` returns something, and returns it. */
export async function until(what, look, patience = PATIENCE) {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    const seen = await look();
    if (seen) return seen;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited in vain: ${what}`);
}
