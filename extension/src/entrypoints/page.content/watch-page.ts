import type { PageReading } from '../../lib/model';
import { readNow } from './road';
import type { Session } from './session';

const SETTLE = 500;
const LONGEST_WAIT = 2_000;

/** Reads the page now and whenever it has changed and come to rest. */
export function watchPage(session: Session, onReading: (reading: PageReading) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const look = async () => {
    since = 0;
    onReading(await readNow(session));
  };
  const plan = () => {
    since ||= Date.now();
    clearTimeout(timer);
    timer = setTimeout(() => void look(), Math.min(SETTLE, Math.max(0, since + LONGEST_WAIT - Date.now())));
  };
  const watcher = new MutationObserver(plan);
  watcher.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  session.ctx.onInvalidated(() => (watcher.disconnect(), clearTimeout(timer)));
  void look();
}
