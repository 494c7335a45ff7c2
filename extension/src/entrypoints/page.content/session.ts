import { signal, type Signal } from '@preact/signals';
import type { ContentScriptContext } from '#imports';
import { ask, isAlive } from '../../lib/ask';
import { language, t } from '../../lib/i18n';
import { onMessage, type PageSettings } from '../../lib/messages';
import type { PageReading, Site } from '../../lib/model';
import { makePanelState, type PanelState } from '../../panel/state';

/** All that one frame of one page knows while it is open. Handed to every step of the road; none keeps its own. */
export interface Session {
  ctx: ContentScriptContext;
  state: PanelState;
  settings: Signal<PageSettings>;
  sites: Site[];
  reading: Signal<PageReading | null>;
}

/** Returns a session, or null where the background cannot be reached. */
export async function makeSession(ctx: ContentScriptContext): Promise<Session | null> {
  const [settings, sites] = await Promise.all([ask('getSettings'), ask('getSites')]);
  if (!settings.ok) return null;
  const session: Session = {
    ctx,
    state: makePanelState(),
    settings: signal(settings.value),
    sites: sites.ok ? sites.value : [],
    reading: signal(null),
  };
  takeSettings(session, settings.value);
  const forget = onMessage('settingsChanged', ({ data }) => takeSettings(session, data));
  ctx.onInvalidated(forget);
  return session;
}

function takeSettings(session: Session, settings: PageSettings): void {
  language.value = settings.language ?? 'en';
  session.settings.value = settings;
  session.state.clients.value = settings.clients;
  session.state.insertOnly.value = settings.insert_only;
}

/** Says once that the extension was replaced under the page, where it was; true when it was. */
export function tellUpdated(session: Session): boolean {
  if (isAlive()) return false;
  if (session.state.notice.value?.text !== t('error.updated'))
    session.state.notice.value = { text: t('error.updated') };
  return true;
}
