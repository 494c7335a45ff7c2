import { until } from '../../_shared/patience.mjs';
import { openOwnPage } from './open-own-page.mjs';

/** Pairs the extension with a server as a person does: in the options page. Then sets what the agent prefers. */
export async function pairDevice(opened, server, code, settings = {}) {
  const page = await openOwnPage(opened, 'options.html');
  await page.waitForSelector('input[name=code]');
  await setField(page, 'input[name=server]', server);
  await setField(page, 'input[name=code]', code);
  await page.click('form button[type=submit]');
  await page.waitForSelector('.good, .bad');
  const problem = await page.evaluate(() => document.querySelector('.bad')?.textContent ?? null);
  if (problem) throw new Error(`pairing failed: ${problem}`);
  if ('hold' in settings) await setField(page, 'input[name=hold]', String(settings.hold));
  if (settings.publicName) await setField(page, 'input[name=public_name]', settings.publicName);
  if (settings.publicEmail) await setField(page, 'input[name=public_email]', settings.publicEmail);
  if (settings.insertOnly) await page.click('input[name=insert_only]');
  await until('the settings are kept', () => page.evaluate(areKept, wanted(settings)));
  await page.close();
}

// As they are called where the extension keeps them.
const wanted = ({ hold, publicName, publicEmail, insertOnly }) => ({
  ...(hold === undefined ? {} : { hold_seconds: hold }),
  ...(publicName ? { public_name: publicName } : {}),
  ...(publicEmail ? { public_email: publicEmail } : {}),
  ...(insertOnly ? { insert_only: true } : {}),
});

// Runs in the page.
async function areKept(parts) {
  const { settings = {} } = await (globalThis.browser ?? globalThis.chrome).storage.local.get('settings');
  return Object.entries(parts).every(([name, value]) => settings[name] === value);
}

async function setField(page, selector, value) {
  await page.evaluate((where, text) => {
    const field = document.querySelector(where);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, selector, value);
}
