import { t } from './i18n';
import type { Confidence } from './model';

/** Returns the sentence that says which adapter read a review or a page, and how sure we are of it. */
export function readWith({ site, confidence }: { site: string; confidence: Confidence }): string {
  if (confidence === 'verified') return t('page.read_with.verified', { site });
  return confidence === 'draft' ? t('page.read_with.draft', { site }) : t('page.read_with.from_public_code', { site });
}
