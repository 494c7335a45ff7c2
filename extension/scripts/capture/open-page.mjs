/** The page's own scripts stay off and nothing is fetched; styles inside of the page still apply. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self' about: data:";

/** Makes a tab in which only the page given to `show` exists: every other request is refused. */
export async function openTab(browser) {
  const tab = await browser.newPage();
  let saved = null;
  await tab.setRequestInterception(true);
  tab.on('request', (request) => void answer(request, saved).catch(() => {}));
  tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
  return {
    tab,
    async show(page) {
      saved = { ...page, taken: false };
      // Parsed as by a browser without scripts, so that what a page keeps for those is read too.
      await tab.setJavaScriptEnabled(false);
      await tab.goto(addressOf(page.url), { waitUntil: 'domcontentloaded', timeout: 180_000 });
      await tab.setJavaScriptEnabled(true);
    },
  };
}

/** A file cannot carry the headers that keep scripts off; it is shown under a name that nobody owns. */
function addressOf(url) {
  return url.startsWith('http') ? url : 'http://saved-page.invalid/';
}

async function answer(request, saved) {
  const wanted = saved && !saved.taken && request.isNavigationRequest() && request.frame()?.parentFrame() === null;
  if (!wanted) return request.abort(request.isNavigationRequest() ? 'aborted' : 'blockedbyclient');
  saved.taken = true;
  const type = saved.charset ? `text/html; charset=${saved.charset}` : 'text/html';
  return request.respond({
    status: 200,
    headers: { 'content-type': type, 'content-security-policy': POLICY },
    body: saved.body,
  });
}
