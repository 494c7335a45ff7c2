/** Ends the extension's service worker as the browser does when it is idle. */
export async function putToSleep({ browser }) {
  const target = browser.targets().find((each) => each.type() === 'service_worker' && each.url().startsWith('chrome-extension://'));
  await (await target?.worker())?.close();
}
