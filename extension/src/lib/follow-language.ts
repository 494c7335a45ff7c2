import { isLanguage, language, matchLanguage } from './i18n';
import { deviceItem, settingsItem } from './storage';

/** Sets the language of the interface: the chosen one, else the agent's, else the browser's. */
export async function setLanguage(): Promise<void> {
  const [{ language: chosen }, device] = await Promise.all([settingsItem.getValue(), deviceItem.getValue()]);
  const agents = device?.agent.language ?? '';
  language.value = chosen ?? (isLanguage(agents) ? agents : matchLanguage(navigator.languages));
}

/** Keeps the language of one of our own pages as the settings say. */
export async function followLanguage(): Promise<void> {
  const apply = () => setLanguage().then(() => void (document.documentElement.lang = language.value));
  settingsItem.watch(() => void apply());
  deviceItem.watch(() => void apply());
  await apply();
}
