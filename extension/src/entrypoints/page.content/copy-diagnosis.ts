import { t } from '../../lib/i18n';
import type { CardState } from '../../panel/state';
import { describeForm, findReplyForm } from './road';
import type { Session } from './session';

/** Copies a report of what was found on the page: shapes and counts, no texts, names or addresses of people. */
export async function copyDiagnosis(session: Session, card: CardState): Promise<void> {
  const { reading, state, settings } = session;
  const { review } = card.item.value;
  const others = state.items.value.map((item) => item.review.element).filter((element) => element !== review.element);
  const report = {
    version: settings.value.version,
    browser: navigator.userAgent,
    site: location.host,
    adapter: reading.value?.adapter ?? null,
    state: reading.value?.state ?? null,
    reviews: state.items.value.length,
    unread: reading.value?.unread ?? {},
    outcome: { status: card.outcome.value?.status ?? null, problem: card.outcome.value?.problem ?? null },
    form: describeForm(review, findReplyForm(session), others),
  };
  await navigator.clipboard.writeText(JSON.stringify(report, null, 2)).then(
    () => (card.told.value = t('post.action_diagnosed')),
    () => (card.told.value = t('error.unknown')),
  );
}
