import type { CaseStatus } from '../lib/api/types';
import type { Item } from './state';

const OPEN = new Set<CaseStatus>(['new', 'draft', 'locked', 'awaiting_approval', 'rejected', 'vanished']);

/** True where the review still waits for an answer of ours: none on the page, none on its way. */
export function isUnanswered(item: Item): boolean {
  if (item.review.replies.some((reply) => reply.by_owner)) return false;
  return item.case !== null && OPEN.has(item.case.status);
}
