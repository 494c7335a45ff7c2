import { until } from '../../_shared/patience.mjs';

const BUTTON = '.qa-temporary-extension-terminate-bgscript-button';
const STOPPED = '.extension-backgroundscript__status--stopped';

/** Ends the extension's background as the browser does when it is idle. */
export const putToSleep = (stage) => (stage.name === 'firefox' ? endEventPage(stage) : endServiceWorker(stage));

async function endServiceWorker({ browser }) {
  const target = browser.targets().find((each) => each.type() === 'service_worker' && each.url().startsWith('chrome-extension://'));
  // One that ended by itself in this moment sleeps as well.
  await target?.worker().then((worker) => worker?.close()).catch(() => undefined);
}

/**
 * Firefox has a button for it among its tools for developers. Their page never tells that it is loaded: it is asked until it
 * is. A page that waits for an answer wakes another background within a moment, so the end is watched for, not looked for.
 */
async function endEventPage({ browser }) {
  const page = await browser.newPage();
  const ask = (look, ...values) => page.evaluate(look, ...values).catch(() => false);
  await page.goto('about:debugging#/runtime/this-firefox', { timeout: 3_000 }).catch(() => undefined);
  await until('the button that ends the background', () => ask(pressAndWatch, BUTTON, STOPPED));
  await until('the end of the background', () => ask(() => window.backgroundEnded === true));
  await page.close();
}

// Runs in the tools' page.
function pressAndWatch(button, stopped) {
  if (!document.querySelector(button)) return false;
  const look = () => (window.backgroundEnded ||= document.querySelector(stopped) !== null);
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  look();
  document.querySelector(button).click();
  return true;
}
