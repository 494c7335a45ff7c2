import { t } from '../lib/i18n';
import { countCharacters } from './count-characters';
import { findGaps } from './find-gaps';
import type { CardState } from './state';

/** Returns what keeps the text from being posted and needs no server to see: gaps and the site's limit. */
export function listObstacles(card: CardState): string[] {
  const text = card.text.value;
  const gaps = [...new Set(findGaps(text).map((gap) => gap.text))].map((gap) => t('finding.gap', { gap }));
  const over = card.limit.value === null ? 0 : countCharacters(text) - card.limit.value;
  return over > 0 ? [...gaps, t('finding.too_long', { count: over })] : gaps;
}

/** True where the text may be posted: something stands there, and nothing blocks it. */
export function canPost(card: CardState): boolean {
  const blocked = card.findings.value.some((finding) => finding.severity === 'block');
  return card.work.value === 'ready' && card.text.value.trim() !== '' && !blocked && listObstacles(card).length === 0;
}
