import { deepQueryAll } from '../lib/deep-dom.ts';
import { isVisible } from '../lib/is-visible.ts';
import { kindOfMessage } from './site-messages.ts';

/** Where a site speaks to whoever cannot see the page: at once, not when there is time. */
const LOUD = '[role="alert" i], [aria-live="assertive" i]';
const LONGEST = 300;

/** Returns what the page announces aloud now in words that say nothing to us; what they say may still help the agent. */
export function readAnnouncements(page: Document = document): string[] {
  return deepQueryAll(page, LOUD)
    .filter((place) => isVisible(place) && !place.closest('[data-replywell]'))
    .map((place) => (place.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text.length > 2 && text.length <= LONGEST && kindOfMessage(text) === null);
}

/** Returns the last announcement that was not there before the reply was sent, or null. */
export const findAnnounced = (before: string[]): string | null =>
  readAnnouncements()
    .filter((text) => !before.includes(text))
    .at(-1) ?? null;
