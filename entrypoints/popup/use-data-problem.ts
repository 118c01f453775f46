import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '@/data/store/problem';
import type { Store } from '@/data/store/store';
import { heldDataset } from '@/data/store/summaries';
import { DATASET_VERSION } from '@/dataset-version';
import { problemIn } from './use-change';

/** Why the data can't be read, or not all of it. */
export function useDataProblem(store: Store): Problem | undefined {
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    dataProblem(store).then(setProblem, (error) => setProblem(problemIn(error)));
  }, [store]);
  return problem;
}

async function dataProblem(store: Store): Promise<Problem | undefined> {
  const held = await heldDataset(await store.database());
  if (held?.version !== DATASET_VERSION) return 'summaries-stale';
  return held.damagedLines > 0 ? 'summaries-damaged' : undefined;
}
