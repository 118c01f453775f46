import type { Candidate } from '../../match/candidate';
import { withSharedPapers } from '../../match/one-paper';
import { allOrNothing } from '../all-or-nothing';
import type { SummariesDatabase } from './database';
import { inBatches } from './in-batches';

/** So many candidates are changed at once, or those of one set that has more. */
const AT_ONCE = 2_000;

/**
 * Writes which summaries are on one paper. To do it again changes nothing.
 *
 * @param together numbers of candidates that have an id or a title in common, set by set
 */
export async function writeShared(
  database: SummariesDatabase,
  together: number[][],
): Promise<void> {
  for (const sets of inBatches(together, AT_ONCE, ({ length }) => length)) {
    await allOrNothing(
      () => database.transaction(['candidates', 'shared'], 'readwrite'),
      async (transaction) => {
        const candidates = transaction.objectStore('candidates');
        const shared = transaction.objectStore('shared');
        for (const numbers of sets) {
          const found = await Promise.all(numbers.map((number) => candidates.get(number)));
          const known = found.filter((candidate) => candidate !== undefined);
          if (known.length < numbers.length) continue; // In a damaged database only.
          await Promise.all(
            withSharedPapers(known).flatMap((candidate, i) => [
              candidates.put(candidate, numbers[i]),
              ...sharedBy(candidate).map((all) => shared.put(all, candidate.summary)),
            ]),
          );
        }
      },
    );
  }
}

/** Of a summary on several papers it depends on the paper: then none are those of the summary. */
function sharedBy({ shared, others }: Candidate) {
  return shared && !others ? [shared.summaries] : [];
}
