import { describe, expect, it } from 'vitest';
import type { CaseStatus } from '../../src/lib/api/types';
import { isOurs, listOwnTexts } from '../../src/panel/is-ours';
import { isUnanswered } from '../../src/panel/is-unanswered';
import type { Item } from '../../src/panel/state';

function makeItem(text: string, status: CaseStatus | null, reply: string | null = null, byOwner = false): Item {
  const replies = byOwner ? [{ author: 'Shop', text: 'Thanks', date: null, by_owner: true }] : [];
  const state = status && {
    status,
    locked_by: null,
    locked_until: null,
    mine: false,
    draft: null,
    reply: reply === null ? null : { id: 1, text: reply, status },
  };
  const review = {
    id: text,
    author: null,
    text,
    rating: null,
    scale: null,
    date: null,
    date_raw: null,
    truncated: false,
    replies,
    element: null as unknown as Element,
  };
  return { key: text, review, review_id: 1, analysis: null, case: state };
}

describe('an unanswered review', () => {
  it.each([
    ['new', true],
    ['draft', true],
    ['rejected', true],
    ['submitted', false],
    ['visible', false],
    ['closed', false],
  ] as const)('with the status %s: %s', (status, unanswered) =>
    expect(isUnanswered(makeItem('x', status))).toBe(unanswered),
  );

  it('is not one where the owner’s reply stands on the page, nor one the server has not seen', () => {
    expect(isUnanswered(makeItem('x', 'new', null, true))).toBe(false);
    expect(isUnanswered(makeItem('x', null))).toBe(false);
  });

  it('is not our own reply, which many systems show as one more comment', () => {
    const items = [
      makeItem('Bad kettle', 'visible', 'We are sorry – “write” to us!'),
      makeItem('We are sorry - "write" to us', 'new'),
      makeItem('👍', 'visible', '👍'),
    ];
    const own = listOwnTexts(items);
    expect(items.map((item) => isOurs(item, own))).toEqual([false, true, false]);
    expect(isOurs({ ...makeItem('Taken for a review', null), ours: true }, own)).toBe(true);
  });
});
