import { ask } from '../../lib/ask';
import type { Correction } from '../../lib/api/types';
import { t } from '../../lib/i18n';
import type { CardState } from '../../panel/state';
import { fetchDrafts } from './open-review';
import type { Session } from './session';

/** Sends the agent's correction, shows the analysis with it, and fetches suggestions that follow from it. */
export async function correctAnalysis(session: Session, card: CardState, correction: Correction): Promise<void> {
  const { review_id, key } = card.item.value;
  const answer = await ask('correctAnalysis', { review_id: review_id!, correction });
  if (!answer.ok) {
    card.error.value = answer.error;
    return;
  }
  const { analysis } = answer.value;
  card.item.value = { ...card.item.value, analysis };
  session.state.items.value = session.state.items.value.map((item) =>
    item.key === key ? { ...item, analysis } : item,
  );
  card.told.value = t('analysis.corrected');
  await fetchDrafts(card);
}
