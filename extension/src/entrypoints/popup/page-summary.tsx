import { findMessage, t, tCount } from '../../lib/i18n';
import { findPattern } from '../../lib/permissions';
import { readWith } from '../../lib/read-with';
import type { FrameCount } from '../../lib/storage';
import { grant } from './read-site';

interface Summary {
  counts: FrameCount[];
  tab: Browser.tabs.Tab | undefined;
  onNext: () => void;
  onGranted: () => Promise<void>;
}

/** What was read from the page, over all its frames. */
export function PageSummary({ counts, tab, onNext, onGranted }: Summary) {
  const reviews = sum(counts, 'reviews');
  const unanswered = sum(counts, 'unanswered');
  const state = counts.find((count) => count.state !== 'none' && count.state !== 'reviews') ?? counts[0];
  if (!state) return <p class="quiet busy">{t('popup.reading')}</p>;
  if (reviews === 0) return <NothingRead count={state} tab={tab} onGranted={onGranted} />;
  return (
    <section class="stack">
      <p class="figure">
        <b>{unanswered}</b> {tCount('counter.unanswered', unanswered).replace(String(unanswered), '').trim()}
      </p>
      <p class="quiet">{tCount('page.reviews', reviews)}</p>
      {unanswered > 0 && (
        <button type="button" class="primary wide" onClick={onNext}>
          {t('popup.open_next')}
        </button>
      )}
      {counts.flatMap(sayHowRead).map((sentence) => (
        <p class="quiet" key={sentence}>
          {sentence}
        </p>
      ))}
    </section>
  );
}

/** Which adapter read a frame, how sure we are of it, and what it missed. */
function sayHowRead({ adapter, confidence, unread, reviews }: FrameCount): string[] {
  const missed = Object.entries(unread).map(([field, count]) =>
    field === 'root'
      ? t('page.unread_all')
      : t('page.unread', { field: findMessage(`field.${field}`) ?? field, count, total: reviews }),
  );
  return adapter && confidence ? [readWith({ site: adapter, confidence }), ...missed] : missed;
}

function NothingRead({
  count,
  tab,
  onGranted,
}: {
  count: FrameCount;
  tab: Browser.tabs.Tab | undefined;
  onGranted: () => Promise<void>;
}) {
  const text = (count.reason && findMessage(count.reason)) ?? findMessage(`page.${count.state}`) ?? t('page.none');
  const url = count.state === 'elsewhere' ? count.elsewhere_url : null;
  const pattern = url && findPattern(url);
  const foreign = url && pattern && pattern !== findPattern(tab?.url ?? '');
  return (
    <section class="stack">
      <p>{foreign ? t('page.elsewhere_frame', { site: new URL(url).hostname }) : text}</p>
      {foreign && (
        <button type="button" class="primary wide" onClick={() => void grant([pattern], tab?.id).then(onGranted)}>
          {t('popup.read_site')}
        </button>
      )}
      {url && (
        <button type="button" class="secondary wide" onClick={() => void browser.tabs.update({ url })}>
          {t('page.elsewhere_open')}
        </button>
      )}
    </section>
  );
}

const sum = (counts: FrameCount[], field: 'reviews' | 'unanswered') =>
  counts.reduce((total, count) => total + count[field], 0);
