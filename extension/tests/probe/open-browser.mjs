import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { makePatient, PATIENCE, STARTS_WITHIN, until } from '../../../tests/_shared/patience.mjs';

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
  const browser = makePatient(
    await (name === 'firefox' ? openFirefox(profile, folder) : openChromium(profile, folder)),
  );
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
    timeout: STARTS_WITHIN,
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
    timeout: STARTS_WITHIN,
    userDataDir,
    defaultViewport: { width: 1280, height: 900 },
  });
  await browser.installExtension(folder);
  return browser;
}

let orders = 0;

/** Gives an order to the probe in a frame and returns its answer, also when pages are loaded in between. */
export async function order(frame, what, patience = 2 * PATIENCE) {
  const id = String((orders += 1));
  await frame.waitForFunction(() => document.documentElement.dataset.replywellProbe === 'ready', { timeout: PATIENCE });
  await frame.evaluate(
    (detail) => document.dispatchEvent(new CustomEvent('replywell-order', { detail })),
    JSON.stringify({ identity: null, ...what, id }),
  );
  return waitForAnswer(frame, id, patience);
}

async function waitForAnswer(frame, id, patience) {
  const look = () => frame.evaluate((key) => sessionStorage.getItem(key), `replywell-probe-${id}`).catch(() => null);
  const answer = await until('an answer of the probe', look, patience).catch(() => null);
  return answer ? JSON.parse(answer) : { status: 'failed', problem: null, error: 'the probe did not answer' };
}
