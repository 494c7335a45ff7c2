import { copyForAgent } from './road';
import { t } from '../../lib/i18n';
import type { CardState } from '../../panel/state';
import { makeRequest } from './road';
import type { Session } from './session';

/** Puts the reply on the clipboard and the focus into the likeliest field of the site. */
export async function copyReply(session: Session, card: CardState): Promise<void> {
  const request = makeRequest(session, card.item.value.review, card.text.value, session.ctx.signal);
  const copied = await copyForAgent(request);
  card.told.value = t(copied.clipboard ? 'post.action_copied' : 'error.unknown');
}
