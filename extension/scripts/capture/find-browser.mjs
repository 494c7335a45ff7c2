import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer from 'puppeteer-core';

const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What a browser needs to run without a screen and without calling home. */
const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--mute-audio',
];

/** Browsers that share a busy machine start slowly. */
const STARTS_WITHIN_MS = 180_000;

/** Starts a Chromium without a window. Throws where none is installed. */
export function launchChromium() {
  return puppeteer.launch({
    executablePath: requireChromium(),
    headless: true,
    args: CHROMIUM_ARGUMENTS,
    timeout: STARTS_WITHIN_MS,
  });
}

function requireChromium() {
  const named = process.env.REPLYWELL_CHROMIUM;
  const candidates = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => CHROMIUM.map((name) => join(folder, name)));
  const found = [...(named ? [named] : []), ...candidates].find(isRunnable);
  if (!found)
    throw new Error('No Chromium was found. Install it (Debian: apt-get install chromium) or set REPLYWELL_CHROMIUM.');
  return found;
}

function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
