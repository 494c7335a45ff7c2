import type { ContentScriptContext } from '#imports';
import { onMessage } from '../../lib/messages';
import type { PageReading } from '../../lib/model';
import { showPanel } from '../../panel/panel';
import { makeActions } from './actions';
import { leavePage, takeReading } from './follow-page';
import { isReadAround } from './is-read-around';
import { arriveAtForm } from './leave-for-form';
import { lookForHeld } from './look-for-held';
import { followFocus } from './pointed-field';
import { Posting } from './post-reply';
import { resumeReplies } from './resume-replies';
import { readNow, watchPage } from './road';
import { ReviewSender } from './send-reviews';
import { makeSession } from './session';
import { Teaching } from './teach-site';
import { tellCounts } from './tell-counts';

/** Runs one frame of one page from the first look to the last: the only place that sees the whole road. */
export async function start(ctx: ContentScriptContext): Promise<void> {
  if (isReadAround(window)) return;
  const session = await makeSession(ctx);
  if (!session) return;
  const sender = new ReviewSender(session);
  const posting = new Posting(session);
  const teaching = new Teaching(
    session,
    () => void readNow(session).then((reading) => take({ reading, navigated: false })),
  );
  const actions = makeActions(session, sender, posting, teaching);
  ctx.onInvalidated(showPanel(session.state, actions));
  ctx.onInvalidated(onMessage('openNext', () => actions.next()));
  // A page and its frames all hear it; the agent points at the page itself.
  if (window === window.top) ctx.onInvalidated(onMessage('teachPage', () => teaching.start()));
  tellCounts(session);
  followFocus(session);
  let resumed = false;
  const take = ({ reading, navigated }: { reading: PageReading; navigated: boolean }) => {
    if (navigated) leavePage(session, actions);
    takeReading(session, reading);
    void sender.send().then(() => {
      lookForHeld(session);
      if (resumed || reading.state === 'loading') return;
      resumed = true;
      void arriveAtForm(session, posting);
      void resumeReplies(session);
    });
  };
  watchPage(document, { signal: ctx.signal, read: () => readNow(session), onReading: take });
}
