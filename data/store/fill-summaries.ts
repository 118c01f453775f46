import * as v from 'valibot';
import { buildTitleIndex } from '../match/build-title-index';
import { candidateOf } from '../match/candidate';
import { type Summary, summarySchema } from '../summary';
import { allOrNothing } from './all-or-nothing';
import type { Database, Metadata } from './database';
import { indexParts } from './index-parts';
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
  const papers = summaries.map(candidateOf);
  const index = buildTitleIndex();
  for (const paper of papers) index.add(paper);
  const parts = [...indexParts(index.finish())];
  await allOrNothing(
    () => database.transaction(['summaries', 'candidates', 'index', 'metadata'], 'readwrite'),
    async (transaction) => {
      const summaryStore = transaction.objectStore('summaries');
      const candidateStore = transaction.objectStore('candidates');
      const indexStore = transaction.objectStore('index');
      await Promise.all([summaryStore.clear(), candidateStore.clear(), indexStore.clear()]);
      await Promise.all(summaries.map(async (summary) => summaryStore.put(summary)));
      await Promise.all(papers.map(async (paper, number) => candidateStore.put(paper, number)));
      await Promise.all(parts.map(async (part) => indexStore.put(part)));
      await transaction.objectStore('metadata').put({ name: 'dataset', value });
    },
  );
}
