import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { builtExtension } from './harness/folders.mjs';
import { findPort } from './harness/find-port.mjs';
import { launchBrowser } from './harness/launch-browser.mjs';
import { startSite } from './harness/start-site.mjs';

const manifest = (browser, endToEnd) => JSON.parse(readFileSync(`${builtExtension(browser, endToEnd)}/manifest.json`, 'utf8'));

for (const browser of ['chromium', 'firefox']) {
  describe(`the builds for ${browser}`, () => {
    it('differ in the host permissions of the end-to-end build alone', () => {
      const { host_permissions: hosts, ...endToEnd } = manifest(browser, true);
      assert.deepEqual(endToEnd, manifest(browser, false));
      assert.deepEqual(hosts, ['http://*/*', 'https://*/*']);
    });

    it('register no script and ask for no site at install', () => {
      const store = manifest(browser, false);
      assert.equal(store.manifest_version, 3);
      assert.deepEqual([store.content_scripts ?? [], store.host_permissions ?? []], [[], []]);
    });
  });
}

describe('the store’s build', () => {
  it('touches no page before the person has granted its site', async () => {
    const site = await startSite({ port: await findPort() });
    const opened = await launchBrowser('chromium', { endToEnd: false });
    try {
      const page = await opened.browser.newPage();
      await page.goto(`${site.url}/plain`);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      assert.equal(await page.evaluate(() => document.querySelectorAll('replywell-panel').length), 0);
    } finally {
      await opened.close();
      await site.close();
    }
  });
});
