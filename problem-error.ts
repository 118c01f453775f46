import type { Problem } from './data/store/problem';

/** An answer that says why there is none. */
export class ProblemError extends Error {
  override name = 'ProblemError';

  constructor(readonly problem: Problem) {
    super(problem);
  }
}
