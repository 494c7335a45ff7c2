import { language } from '../../lib/i18n';
import { deviceItem, settingsItem } from '../../lib/storage';

/** Opens the rulebook of the agent's server in a tab of its own, at a rule. */
export async function openRule(rule: string): Promise<void> {
  const server = (await deviceItem.getValue())?.server ?? (await settingsItem.getValue()).server;
  const url = new URL('/guidelines/', server);
  url.searchParams.set('language', language.value);
  url.hash = encodeURIComponent(rule);
  await browser.tabs.create({ url: url.href });
}
