import * as v from 'valibot';
import { type Candidate, candidateOf } from '../match/find';
import { type LookUpKey, paperKeys } from '../match/keys';
import { type Summary, summarySchema } from '../summary';
import { allOrNothing } from './all-or-nothing';
import type { Database, Metadata } from './database';
import { heldDataset } from './summaries';

/** A data set that comes with the extension: its version, and its text when it is needed. */
export interface Dataset {
  /** Changes whenever the text does. */
  version: string;
  /** The text of `summaries.jsonl`. */
  read(): Promise<string>;
}

/**
 * Brings the summaries in the database up to the data set, in one transaction: an interrupted
 * call leaves the old ones whole, and a repeated one changes nothing. The reading list is not
 * touched. Lines that are not summaries are counted and left out.
 *
 * @throws when the data set can't be read or has no readable line at all
 */
export async function fillSummaries(database: Database, dataset: Dataset): Promise<void> {
  if ((await heldDataset(database))?.version === dataset.version) return;
  const { summaries, damagedLines } = parseSummaries(await dataset.read());
  if (summaries.length === 0) throw new Error('the data set has no readable summary');
  await replaceSummaries(database, summaries, { version: dataset.version, damagedLines });
}

/** The summaries of a JSONL text, and how many of its lines are damaged. */
export function parseSummaries(jsonl: string): { summaries: Summary[]; damagedLines: number } {
  const lines = jsonl.split('\n').filter((line) => line.trim() !== '');
  const summaries = lines.map(parseSummary).filter((summary) => summary !== undefined);
  return { summaries, damagedLines: lines.length - summaries.length };
}

function parseSummary(line: string): Summary | undefined {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), summarySchema), line);
  return result.success ? result.output : undefined;
}

async function replaceSummaries(
  database: Database,
  summaries: Summary[],
  value: Metadata['dataset'],
): Promise<void> {
  await allOrNothing(
    () => database.transaction(['summaries', 'keys', 'metadata'], 'readwrite'),
    async (transaction) => {
      const summaryStore = transaction.objectStore('summaries');
      const keyStore = transaction.objectStore('keys');
      await Promise.all([summaryStore.clear(), keyStore.clear()]);
      await Promise.all(summaries.map(async (summary) => summaryStore.put(summary)));
      await Promise.all(
        [...candidatesByKey(summaries)].map(async ([key, candidates]) =>
          keyStore.put({ key, candidates }),
        ),
      );
      await transaction.objectStore('metadata').put({ name: 'dataset', value });
    },
  );
}

function candidatesByKey(summaries: Summary[]): Map<LookUpKey, Candidate[]> {
  const byKey = new Map<LookUpKey, Candidate[]>();
  for (const summary of summaries) {
    for (const key of paperKeys(summary.paper)) {
      byKey.set(key, [...(byKey.get(key) ?? []), candidateOf(summary)]);
    }
  }
  return byKey;
}
