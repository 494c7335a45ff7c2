/** A failure that can cross a message port; `message` is a sentence for the agent. */
export interface Failure {
  code: string;
  message: string;
  details?: Record<string, unknown>;
}

/** What every message answers: Error objects do not survive the message port of every browser. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

/** Returns a successful result. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Returns a failed result. */
export function fail<T = never>(code: string, message = '', details?: Record<string, unknown>): Result<T> {
  return { ok: false, error: { code, message, ...(details ? { details } : {}) } };
}
