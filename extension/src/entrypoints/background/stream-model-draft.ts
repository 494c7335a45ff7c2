import { callServer } from '../../lib/api/call-server';
import { fetchStream, isTimeout } from '../../lib/api/fetch-patiently';
import { readEvents } from '../../lib/api/read-events';
import { MODEL_PORT, type ModelAsk, type ModelEvent } from '../../lib/model-events';
import { fail } from '../../lib/result';

type Port = ReturnType<typeof browser.runtime.connect>;

/** Passes a language model's words on to the page that asked, as they are written. */
export function streamModelDrafts(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== MODEL_PORT || port.sender?.id !== browser.runtime.id || !port.sender.tab) return;
    port.onMessage.addListener((ask: ModelAsk) => void stream(port, ask));
  });
}

async function stream(port: Port, { review_id, ...body }: ModelAsk): Promise<void> {
  const gone = new AbortController();
  port.onDisconnect.addListener(() => gone.abort());
  try {
    const answer = await callServer((server) =>
      server.POST('/api/v1/reviews/{review_id}/drafts/model', {
        params: { path: { review_id } },
        body,
        parseAs: 'stream',
        fetch: fetchStream,
      }),
    );
    if (!answer.ok) return say(port, answer);
    for await (const event of readEvents<ModelEvent>(answer.value as unknown as ReadableStream<Uint8Array>)) {
      if (gone.signal.aborted) return;
      port.postMessage(event);
    }
  } catch (error) {
    // The stream broke off, or nothing came any more: the server or the model went away in the middle of a sentence.
    if (!gone.signal.aborted) say(port, fail(isTimeout(error) ? 'server_slow' : 'server_unreachable'));
  } finally {
    if (!gone.signal.aborted) port.disconnect();
  }
}

function say(port: Port, answer: ReturnType<typeof fail>): void {
  if (!answer.ok) port.postMessage({ error: answer.error } satisfies ModelEvent);
}
