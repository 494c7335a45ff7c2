import { until } from './set-the-stage.mjs';

const BUTTON = '.qa-temporary-extension-terminate-bgscript-button';

/** Ends the extension's background as the browser does when it is idle. */
export const putToSleep = (stage) => (stage.name === 'firefox' ? endEventPage(stage) : endServiceWorker(stage));

async function endServiceWorker({ browser }) {
  const target = browser.targets().find((each) => each.type() === 'service_worker' && each.url().startsWith('chrome-extension://'));
  await (await target?.worker())?.close();
}

/** Firefox has a button for it among its tools for developers. Their page never tells that it is loaded: it is asked until it is. */
async function endEventPage({ browser }) {
  const page = await browser.newPage();
  const ask = (look) => page.evaluate(look, BUTTON).catch(() => false);
  await page.goto('about:debugging#/runtime/this-firefox', { timeout: 3_000 }).catch(() => undefined);
  await until('the button that ends the background', () => ask((button) => (document.querySelector(button)?.click(), document.querySelector(button)) !== null));
  await until('the end of the background', () => ask((button) => document.querySelector(button).disabled));
  await page.close();
}
