import { findMessage, t } from '../lib/i18n';
import { isUrgent } from './is-urgent';
import type { Item } from './state';

const SHOWN_TOPICS = 2;

/** Returns a small pill that says language, tone and topics of a review; it is a button that opens the card. */
export function makeBadge(item: Item, document: Document, onOpen: () => void): HTMLButtonElement {
  const badge = document.createElement('button');
  badge.type = 'button';
  badge.className = 'badge';
  badge.addEventListener('click', onOpen);
  fillBadge(badge, item);
  return badge;
}

/** Writes what is known of the review into its badge; text nodes only, for the page's words are hostile. */
export function fillBadge(badge: HTMLButtonElement, item: Item): void {
  const { analysis } = item;
  badge.dataset.sentiment = analysis?.sentiment.label ?? 'none';
  badge.dataset.status = item.case?.status ?? 'none';
  badge.dataset.review = item.key;
  badge.dataset.known = String(item.review_id ?? '');
  badge.classList.toggle('urgent', analysis !== null && isUrgent(analysis));
  const author = item.review.author ?? t('card.anonymous');
  badge.setAttribute('aria-label', [t('badge.open', { author }), ...describe(item)].join(', '));
  badge.title = describe(item).join(' · ');
  badge.replaceChildren(...makeParts(item, badge.ownerDocument));
}

function makeParts(item: Item, document: Document): Node[] {
  const { analysis } = item;
  const dot = makePart(document, 'dot', '');
  const code = analysis?.language.code ?? 'und';
  const language = makePart(
    document,
    'code',
    code === 'other' ? (analysis?.language.name ?? '?') : code === 'und' ? '–' : code,
  );
  const topics = listTopics(item);
  const more = topics.length > SHOWN_TOPICS ? ` +${topics.length - SHOWN_TOPICS}` : '';
  const words = topics.slice(0, SHOWN_TOPICS).join(', ') + more;
  const status = findStatus(item);
  return [
    dot,
    language,
    ...(words ? [makePart(document, 'topics', words)] : []),
    ...(status ? [makePart(document, 'status', status)] : []),
  ];
}

function makePart(document: Document, name: string, text: string): HTMLElement {
  const part = document.createElement('span');
  part.className = name;
  part.textContent = text;
  return part;
}

function listTopics(item: Item): string[] {
  return (item.analysis?.topics ?? []).map((topic) => findMessage(`topic.${topic}`) ?? topic);
}

function describe(item: Item): string[] {
  const { analysis } = item;
  if (!analysis) return [];
  const language = findMessage(`language.${analysis.language.code}`) ?? analysis.language.name;
  const parts = [language, t(`sentiment.${analysis.sentiment.label}`), ...listTopics(item), findStatus(item)];
  return parts.filter((part): part is string => Boolean(part));
}

function findStatus(item: Item): string | null {
  const status = item.case?.status;
  if (status === 'visible' || item.review.replies.some((reply) => reply.by_owner)) return t('badge.answered');
  if (status === 'locked' && item.case?.mine) return null;
  return status ? findMessage(`badge.${status}`) : null;
}
