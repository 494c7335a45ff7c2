import { setLanguage } from '../../lib/follow-language';
import { language } from '../../lib/i18n';
import { sendMessage, type PageSettings } from '../../lib/messages';
import { deviceItem, settingsItem } from '../../lib/storage';

/** Returns what a page may know of the settings. */
export async function readPageSettings(): Promise<PageSettings> {
  const [{ server: _server, ...settings }, device] = await Promise.all([
    settingsItem.getValue(),
    deviceItem.getValue(),
  ]);
  await setLanguage();
  return {
    ...settings,
    language: language.value,
    paired: device !== null,
    agent_name: device?.agent.name ?? null,
    clients: device?.clients ?? [],
    version: browser.runtime.getManifest().version,
  };
}

/** Speaks the agent's language, and tells every page when the settings change. */
export function followSettings(): void {
  void readPageSettings();
  settingsItem.watch(() => void tellPages());
  deviceItem.watch(() => void tellPages());
}

async function tellPages(): Promise<void> {
  const settings = await readPageSettings();
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map((tab) => tab.id !== undefined && sendMessage('settingsChanged', settings, tab.id)));
}
