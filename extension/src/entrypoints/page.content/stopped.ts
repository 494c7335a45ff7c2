import type { Failure } from '../../lib/result';

/** Posting ended before anything was sent; `failure` is the sentence for the agent, where none is shown yet. */
export class Stopped extends Error {
  constructor(readonly failure: Failure | null = null) {
    super(failure?.code ?? 'stopped');
    this.name = 'Stopped';
  }
}
