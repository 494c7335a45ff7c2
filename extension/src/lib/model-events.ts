import type { Draft, ReplyContext } from './api/types';
import type { Failure } from './result';

/** The port on which a page asks the background for a draft in a language model's words. */
export const MODEL_PORT = 'model-draft';

/** The case that the draft is for. */
export interface ModelAsk {
  review_id: number;
  context: ReplyContext;
  client_id: number | null;
}

/** What comes back while the model writes: pieces, at last the checked draft, or why there is none. */
export type ModelEvent = { delta: string; restart: boolean } | { draft: Draft } | { error: Failure };
