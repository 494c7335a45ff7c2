import type { PostProblem } from './model.ts';

/** A reply did not get out, for a reason that the agent is told in words. */
export class PostError extends Error {
  constructor(
    readonly problem: PostProblem,
    /** The site's own words, or the name of what it wants, where there are any. */
    readonly siteSaid: string | null = null,
  ) {
    super(problem);
    this.name = 'PostError';
  }
}
