import { registerSites } from '../../lib/content-scripts';
import { flush, watchOutboxAlarm } from '../../lib/outbox';
import { answerOwnPages } from './answer-own-pages';
import { answerPages } from './answer-pages';
import { keepSecretsFromPages } from './keep-secrets';
import { showCounts } from './show-counts';
import { streamModelDrafts } from './stream-model-draft';
import { tellOrphans } from './tell-orphans';
import { followSettings } from './follow-settings';
import { updateSitesDaily } from './update-sites';

// Listeners are registered at once, before anything is awaited: a woken worker gets its event only then (traps 4.1).
export default defineBackground(() => {
  answerPages();
  answerOwnPages();
  followSettings();
  showCounts();
  streamModelDrafts();
  watchOutboxAlarm();
  updateSitesDaily();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void registerSites();
    if (reason === 'update') void tellOrphans();
  });
  browser.runtime.onStartup.addListener(() => void registerSites());
  browser.permissions.onAdded.addListener(() => void registerSites());
  browser.permissions.onRemoved.addListener(() => void registerSites());
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-next' && tab?.id !== undefined)
      void browser.tabs.sendMessage(tab.id, { type: 'openNext', timestamp: Date.now() });
  });
  void keepSecretsFromPages();
  void registerSites();
  void flush();
});
