import { findMessage, t } from '../lib/i18n';
import type { CapturedReview } from '../lib/model';

/** What a platform lets one do with a reply, where that is known; see shared/platforms/. */
export interface SiteRules {
  edit?: 'never' | 'once_60d' | 'replace' | 'free';
  replies?: 'one';
}

/** Returns what the agent should know of the site before he posts: how many replies it takes, and whether one can be changed. */
export function listSiteRules({ edit, replies }: SiteRules): string[] {
  const sentences = [replies === 'one' ? t('reply.only_one') : null, edit ? findMessage(`reply.edit_${edit}`) : null];
  return sentences.filter((sentence) => sentence !== null);
}

/**
 * Returns a warning where the owner's reply stands under the review already, whoever wrote it. It does not block: a customer
 * may have come back with something new, and a page may be read wrongly.
 */
export function warnOfSecond({ replies }: Pick<CapturedReview, 'replies'>, rules: SiteRules): string | null {
  if (!replies.some((reply) => reply.by_owner)) return null;
  if (rules.edit === 'replace') return t('reply.second_replace');
  return t(rules.replies === 'one' ? 'reply.second_one' : 'reply.second');
}
