import { createServer } from 'node:http';

const FIRST_WORDS = 10;

/**
 * Starts a server that speaks the OpenAI protocol and writes `answer.text`, word by word; what comes after the first words
 * waits for `answer.rest`.
 */
export async function startModel(port) {
  const answer = { text: '', rest: Promise.resolve() };
  const server = createServer(async (request, response) => {
    for await (const part of request) void part;
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    const say = (data) => response.write(`data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`);
    const piece = (delta, rest = {}) => ({ id: 'x', object: 'chat.completion.chunk', created: 0, model: 'test', choices: [{ index: 0, delta, finish_reason: null }], ...rest });
    for (const [at, word] of answer.text.split(/(?<= )/).entries()) {
      if (at === FIRST_WORDS) await answer.rest;
      say(piece({ content: word }));
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    say(piece({}, { choices: [], usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 } }));
    say('[DONE]');
    response.end();
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    answer,
    url: `http://127.0.0.1:${port}/v1`,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))),
  };
}
