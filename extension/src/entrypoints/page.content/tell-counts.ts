import { effect } from '@preact/signals';
import { ask } from '../../lib/ask';
import type { Session } from './session';

const BREATH = 150;

/** Tells the background how many reviews wait here, for the number on the toolbar and for the popup. */
export function tellCounts(session: Session): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const dispose = effect(() => {
    const reading = session.reading.value;
    const unanswered = session.state.unanswered.value.length;
    if (!reading) return;
    const { state, reason, elsewhere_url, unread, adapter, reviews } = reading;
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
        }),
      BREATH,
    );
  });
  session.ctx.onInvalidated(() => (clearTimeout(timer), dispose()));
}
