import { ok } from '../../lib/result';
import { noteAlerts } from '../../lib/note-alerts';
import type { Answer } from './answer-pages';

/** Puts an ear for `alert()` into the page's own world, for as long as a reply is on its way there. */
export const hearAlerts: Answer<'hearAlerts'> = async (_, sender) => {
  const target = { tabId: sender.tab!.id!, frameIds: [sender.frameId ?? 0] };
  // Where the browser does not let us in, a reply is posted all the same: only the site's words are missing.
  await browser.scripting.executeScript({ target, world: 'MAIN', func: noteAlerts }).catch(() => undefined);
  return ok(null);
};
