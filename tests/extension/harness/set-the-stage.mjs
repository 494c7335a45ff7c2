import { driveCard } from './drive-card.mjs';
import { findPort } from './find-port.mjs';
import { launchBrowser } from './launch-browser.mjs';
import { pairDevice } from './pair-device.mjs';
import { startServer } from './start-server.mjs';
import { startSite } from './start-site.mjs';

/**
 * Starts server, shop and a paired browser; `close` ends all of it. `environment` is the server's, `preferences` Firefox's.
 * What was started is ended, too, where the rest does not start: a server left behind would keep the tests from ending.
 */
export async function setTheStage(browserName, { environment, preferences, ...settings } = {}) {
  const begun = [];
  const close = async () => {
    while (begun.length) await begun.pop().close();
  };
  const begin = async (starting) => {
    const part = await starting;
    begun.push(part);
    return part;
  };
  try {
    const server = await begin(startServer({ port: await findPort(), agents: [{ name: 'Anna' }, { name: 'Boris' }], environment }));
    const site = await begin(startSite({ port: await findPort() }));
    const opened = await begin(launchBrowser(browserName, { preferences }));
    await pairDevice(opened, server.url, await server.pair(), { hold: 1, publicName: 'Shop team', ...settings });
    return makeStage({ server, site, opened, preferences, begun, close });
  } catch (error) {
    await close();
    throw error;
  }
}

function makeStage({ server, site, opened, preferences, begun, close }) {
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
      const card = driveCard(page);
      await card.badges();
      return { page, card };
    },
    /** Lets the browser die at once, and starts it again with what it had stored. */
    async crash() {
      const profile = await begun.pop().crash();
      begun.push(await launchBrowser(stage.name, { preferences, profile }));
      stage.browser = begun.at(-1).browser;
    },
    close,
  };
  return stage;
}
