import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { makePatient, STARTS_WITHIN } from '../../_shared/patience.mjs';
import { builtExtension, puppeteer } from './folders.mjs';

const GECKO_ID = 'extension@replywell.org';
const GECKO_UUID = '7a1f6d0c-5f1e-4d2b-9a57-3f0c2b8e61aa';
const CHROMIUM_FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--lang=en',
];
const PROGRAMS = {
  chromium: [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  firefox: [process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'],
};

/**
 * Starts a real browser with the built extension; `home` is the address of the extension's own pages. A `profile` that a
 * crash left behind is gone on with; `preferences` are Firefox's own.
 */
export async function launchBrowser(name, { endToEnd = true, headless = true, width = 1280, height = 860, profile: left, preferences = {} } = {}) {
  const folder = builtExtension(name, endToEnd);
  if (!existsSync(folder)) throw new Error(`The extension is not built: ${folder}`);
  const profile = left ?? (await mkdtemp(join(tmpdir(), 'replywell-profile-')));
  const browser = makePatient(await (name === 'firefox' ? launchFirefox : launchChromium)(folder, { headless, profile, width, height, preferences }));
  const close = async () => {
    await browser.close().catch(() => browser.process()?.kill('SIGKILL'));
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  // One whose extension does not come must not be left running: the tests would not end.
  const home = await (name === 'firefox' ? installIn(browser, folder) : findHome(browser)).catch(async (error) => {
    await close();
    throw error;
  });
  const crash = async () => {
    const program = browser.process();
    const gone = new Promise((resolve) => program.once('exit', resolve));
    program.kill('SIGKILL');
    await gone;
    return profile;
  };
  return { name, browser, home, close, crash };
}

function launchChromium(folder, { headless, profile, width, height }) {
  return puppeteer.launch({
    executablePath: findProgram('chromium'),
    headless,
    timeout: STARTS_WITHIN,
    userDataDir: profile,
    enableExtensions: [folder],
    defaultViewport: { width, height },
    args: [...CHROMIUM_FLAGS, `--window-size=${width},${height}`],
  });
}

function launchFirefox(_, { headless, profile, width, height, preferences }) {
  return puppeteer.launch({
    browser: 'firefox',
    args: ['--remote-allow-system-access'],
    executablePath: findProgram('firefox'),
    headless,
    timeout: STARTS_WITHIN,
    userDataDir: profile,
    defaultViewport: { width, height },
    extraPrefsFirefox: {
      // Firefox gives every installation another address; this one is fixed so that its pages can be opened.
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      'intl.accept_languages': 'en',
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      ...preferences,
    },
  });
}

async function installIn(firefox, folder) {
  await firefox.installExtension(folder);
  return `moz-extension://${GECKO_UUID}`;
}

async function findHome(browser) {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker' && each.url().startsWith('chrome-extension://'), { timeout: STARTS_WITHIN });
  return `chrome-extension://${new URL(target.url()).host}`;
}

function findProgram(name) {
  const program = PROGRAMS[name].find((path) => path && existsSync(path));
  if (!program) throw new Error(`${name} is not installed`);
  return program;
}
