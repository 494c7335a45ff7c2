import { beforeEach, describe, expect, it, vi } from 'vitest';

const ask = vi.hoisted(() => vi.fn());
vi.mock('../../src/lib/ask', () => ({ ask, isAlive: () => true }));
vi.mock('../../src/entrypoints/page.content/road', () => ({
  readPlace: () => ({ site: 'shop.example', page_key: '/kettle' }),
}));

const REPLY = 'Thank you, Anna, the lid is on its way to you.';
const review = (id: string, text: string) => ({ id, text, author: null, rating: null, replies: [], element: {} });

describe('what a page sends of its reviews', () => {
  let sent: string[][];
  let session: Awaited<ReturnType<typeof makeSession>>;
  let send: () => Promise<void>;
  const makeSession = async (texts: Record<string, string>) => {
    const { makePanelState } = await import('../../src/panel/state');
    const state = makePanelState();
    state.items.value = Object.entries(texts).map(([key, text]) => ({
      key,
      review: review(key, text) as never,
      review_id: null,
      analysis: null,
      case: null,
    }));
    return { state, settings: { value: { paired: true } }, reading: { value: null }, ctx: {} };
  };

  beforeEach(async () => {
    sent = [];
    vi.stubGlobal('document', { title: 'Kettle' });
    // The server: it knows one reply of ours, to the review r1.
    ask.mockImplementation(async (_type: string, { reviews }: { reviews: { id: string; text: string }[] }) => {
      sent.push(reviews.map(({ id }) => id));
      const ours = reviews.filter(({ text }) => text === REPLY).map(({ id }) => id);
      const answer = (id: string) => ({
        id,
        review_id: Number(id.slice(1)),
        analysis: null,
        case: {
          status: 'visible',
          reply:
            id === 'r1'
              ? {
                  id: 7,
                  text: REPLY,
                  status: 'visible',
                }
              : null,
        },
      });
      const others = reviews.filter(({ id }) => !ours.includes(id)).map(({ id }) => answer(id));
      return { ok: true, value: { client: null, ours, reviews: others } };
    });
    const many = Array.from({ length: 24 }, (_, at) => [`r${at + 1}`, `The lid of kettle number ${at} broke.`]);
    session = await makeSession({ ...Object.fromEntries(many), c9: REPLY, c10: 'Thank you!' });
    const { ReviewSender } = await import('../../src/entrypoints/page.content/send-reviews');
    const sender = new ReviewSender(session as never);
    send = () => sender.send();
  });

  it('tells of a reply of ours in a later batch, too', async () => {
    await send();
    expect(sent).toHaveLength(2);
    expect(sent[1]).toContain('c9');
    expect(session.state.shown.value.map(({ key }) => key)).not.toContain('c9');
  });

  it('sends a review that changed together with its reply, which stands elsewhere', async () => {
    await send();
    sent.length = 0;
    session.state.items.value = session.state.items.value.map((item) =>
      item.key === 'r1' ? { ...item, review_id: null } : item,
    );
    await send();
    expect(sent).toEqual([['r1', 'c9']]);
  });
});
