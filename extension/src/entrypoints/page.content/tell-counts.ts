import { effect } from '@preact/signals';
import { ask } from '../../lib/ask';
import { matchPages } from '../../lib/adapter/match-page';
import { readAddress } from './road';
import type { Session } from './session';

const BREATH = 150;

/** Tells the background how many reviews wait here, for the number on the toolbar and for the popup. */
export function tellCounts(session: Session): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const dispose = effect(() => {
    const reading = session.reading.value;
    const unanswered = session.state.unanswered.value.length;
    if (!reading) return;
    const { state, reason, elsewhere_url, adapter, reviews } = reading;
    const unread = knowsSite(session) ? reading.unread : {};
    clearTimeout(timer);
    timer = setTimeout(
      () =>
        void ask('countReviews', {
          unanswered,
          reviews: reviews.length,
          state,
          reason,
          elsewhere_url,
          unread,
          adapter,
          confidence: reviews[0]?.read_with?.confidence ?? null,
        }),
      BREATH,
    );
  });
  session.ctx.onInvalidated(() => (clearTimeout(timer), dispose()));
}

// An adapter for a comment system matches every host; that it finds nothing on most of them is no change of the site.
function knowsSite(session: Session): boolean {
  const [matched] = matchPages(session.sites, readAddress());
  return matched !== undefined && !matched.page.matches.some((pattern) => /^[^:]+:\/\/\*\//.test(pattern));
}
