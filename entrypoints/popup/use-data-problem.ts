import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '@/data/store/problem';
import type { Store } from '@/data/store/store';
import { problemIn } from './use-change';

/** Why the data can't be read, or not all of it. */
export function useDataProblem(store: Store): Problem | undefined {
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    Promise.all([store.filled(), store.reader()]).then(
      ([found]) => setProblem(found),
      (error) => setProblem(problemIn(error)),
    );
  }, [store]);
  return problem;
}
