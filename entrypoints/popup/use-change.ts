import { useState } from 'preact/hooks';
import type { Database } from '@/data/store/database';
import { type Problem, problemOf } from '@/data/store/problem';
import type { Store } from '@/data/store/store';
import { ProblemError } from '@/problem-error';
import { reportError } from '@/report-error';
import { inPrivateWindow } from './private-window';

/** How a window changes what the reader keeps, and why the last change was not made. */
export interface Change {
  problem: Problem | undefined;
  change(work: (database: Database) => Promise<unknown>): void;
}

export function useChange(store: Store): Change {
  const [problem, setProblem] = useState<Problem>();
  return {
    problem,
    change(work) {
      changed(store, work)
        .then(() => setProblem(undefined))
        .catch((error) => setProblem(problemIn(error)));
    },
  };
}

/** The problem that an error is; reported where nobody foresaw it. */
export function problemIn(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  reportError(error);
  return problemOf(error);
}

async function changed(store: Store, work: (database: Database) => Promise<unknown>) {
  if (await inPrivateWindow()) throw new ProblemError('private-window');
  await work(await store.reader());
}
