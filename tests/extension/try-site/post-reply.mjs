const SEEN_AFTER = 60_000;

/** Takes the draft or the given text, posts it, and waits until the extension says what became of it. Fills `result`. */
export async function postReply({ card, server, options, result }) {
  const token = await pairByHand(server);
  result.draft = await card.draft();
  const opened = await readCard(card);
  result.captured = opened.captured;
  const asked = await call(server, token, 'POST', `/reviews/${opened.known}/drafts`, { context: {}, client_id: null });
  result.analysis = asked?.analysis ?? null;
  if (options.reply) await card.write(options.reply);
  const text = options.reply ?? result.draft;
  const checked = await call(server, token, 'POST', '/check', { review_id: opened.known, review: null, context: {}, reply: text });
  result.findings = checked?.findings ?? null;
  const blocks = result.findings?.filter((finding) => finding.severity === 'block') ?? [];
  if (blocks.length > 0) throw new Error(`the reply may not be posted: ${blocks.map((finding) => `${finding.rule} ${finding.message}`).join(' ')}`);
  await card.press('.post-bar .primary');
  await watchOutcome(card, opened.known, result);
}

// What is told may stand in the card, or, after the site has loaded its page anew, in the notice and on the badge.
async function watchOutcome(card, known, result) {
  for (const end = Date.now() + SEEN_AFTER; Date.now() < end; ) {
    const seen = await readOutcome(card, known);
    if (seen?.status === 'visible') return void (result.status = 'visible');
    if (seen?.said) {
      result.status = seen.status === 'submitted' ? 'submitted' : 'failed';
      result.error = seen.said;
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  result.error = 'nothing was told of the reply';
}

function readOutcome(card, known) {
  return card.inPanel((root, id) => {
    const badge = [...root.querySelectorAll('.badge')].find((each) => each.dataset.known === id);
    const told = root.querySelector('.told[data-outcome], .notice[data-outcome]') ?? root.querySelector('.told.bad');
    if (told) return { status: told.dataset.outcome ?? 'failed', said: told.textContent };
    return badge?.dataset.status === 'visible' ? { status: 'visible', said: null } : null;
  }, String(known));
}

function readCard(card) {
  return card.waitIn('the card', (root) => {
    const { known, reviews } = root.querySelector('.card')?.dataset ?? {};
    return known ? { known: Number(known), captured: Number(reviews) } : null;
  });
}

// A second device of the same agent: it asks the server what it has concluded, beside the browser.
async function pairByHand(server) {
  const answer = await call(server, null, 'POST', '/devices', { code: await server.pair(), name: 'try-site' });
  return answer?.token;
}

async function call(server, token, method, path, body) {
  const headers = { 'Content-Type': 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) };
  const response = await fetch(`${server.url}/api/v1${path}`, { method, headers, body: JSON.stringify(body) });
  return response.ok ? response.json() : null;
}
