import { useMemo } from 'preact/hooks';
import type { LookUpKey } from '@/data/match/keys';
import type { Database } from '@/data/store/database';
import type { Problem } from '@/data/store/problem';
import type { Store } from '@/data/store/store';
import { ProblemError } from '@/problem-error';
import { inPrivateWindow } from '../popup/private-window';
import { problemIn } from '../popup/use-change';
import type { Entries } from './use-entries';

/**
 * Does work on the list; where that fails, gives why, and what was shown of these entries ahead of
 * it is as they are kept.
 */
export type Attempt = <Value>(
  keys: LookUpKey[],
  work: (database: Database) => Promise<Value>,
) => Promise<{ value: Value } | { problem: Problem }>;

export function useAttempt(store: Store, { readAgain }: Entries): Attempt {
  // Asked once: the page of a tab does not become another window's kind.
  const isPrivate = useMemo(inPrivateWindow, []);
  return async (keys, work) => {
    try {
      if (await isPrivate) throw new ProblemError('private-window');
      return { value: await work(await store.reader()) };
    } catch (error) {
      const problem = problemIn(error);
      await readAgain(keys).catch(problemIn);
      return { problem };
    }
  };
}
