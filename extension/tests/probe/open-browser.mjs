import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FIREFOX = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens a browser with the extension in `folder`; `close()` ends it and removes its profile. */
export async function openBrowser(name, folder) {
  const profile = mkdtempSync(join(tmpdir(), 'replywell-probe-'));
  const browser = name === 'firefox' ? await openFirefox(profile, folder) : await openChromium(profile, folder);
  const close = async () => {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { browser, close };
}

function openChromium(userDataDir, folder) {
  const args = [
    ...QUIET,
    `--load-extension=${folder}`,
    `--disable-extensions-except=${folder}`,
    '--disable-features=DisableLoadExtensionCommandLineSwitch',
  ];
  return puppeteer.launch({
    executablePath: CHROMIUM,
    headless: true,
    userDataDir,
    args,
    defaultViewport: { width: 1280, height: 900 },
    ignoreDefaultArgs: ['--disable-extensions'],
  });
}

async function openFirefox(userDataDir, folder) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    userDataDir,
    defaultViewport: { width: 1280, height: 900 },
  });
  await browser.installExtension(folder);
  return browser;
}

let orders = 0;

/** Gives an order to the probe in a frame and returns its answer, also when pages are loaded in between. */
export async function order(frame, what, patience = 60_000) {
  const id = String((orders += 1));
  await frame.waitForFunction(() => document.documentElement.dataset.replywellProbe === 'ready', { timeout: 20_000 });
  await frame.evaluate(
    (detail) => document.dispatchEvent(new CustomEvent('replywell-order', { detail })),
    JSON.stringify({ identity: null, ...what, id }),
  );
  return waitForAnswer(frame, id, patience);
}

async function waitForAnswer(frame, id, patience) {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const answer = await frame
      .evaluate((key) => sessionStorage.getItem(key), `replywell-probe-${id}`)
      .catch(() => null);
    if (answer) return JSON.parse(answer);
    await new Promise((done) => setTimeout(done, 150));
  }
  return { status: 'failed', problem: null, error: 'the probe did not answer' };
}
