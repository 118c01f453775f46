import { candidateOf } from '../../match/candidate';
import { allOrNothing } from '../all-or-nothing';
import { type FillState, fillStateOf, type SummariesDatabase } from './database';
import { inBatches } from './in-batches';
import { linesOf } from './lines';
import { parseLines } from './parse-lines';
import { writeIndexes } from './write-indexes';

/** What look-ups are to find: its version, and its text when it is needed. */
export interface Dataset {
  /** Changes whenever the text does. */
  version: string;
  read(): Promise<DatasetText>;
}

/** The text of `summaries.jsonl`, and how many lines it has. */
export interface DatasetText {
  lines: number;
  stream: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Everything may be switched off; else a text without a summary is none. */
  mayBeEmpty?: boolean;
}

/** What is being done, and of how many lines or summaries. */
export interface FillProgress {
  stage: 'reading' | 'indexing';
  done: number;
  total: number;
}

/**
 * Fills a generation from where it was left to whole. Each batch of lines is one transaction that
 * also says how far it came: an interrupted filling goes on after its last batch; the index is
 * then made anew. Lines that are not summaries are counted and left out. Memory is bounded by the
 * size of a batch and of the index. One call at a time.
 *
 * @param onProgress called after each batch, but not after the last of a stage
 * @throws when the data set can't be read or has no readable line at all, or the disk is full:
 *   what was written until then stays
 */
export async function fillGeneration(
  database: SummariesDatabase,
  dataset: Dataset,
  onProgress: (progress: FillProgress) => Promise<void>,
): Promise<void> {
  let state = await fillStateOf(database);
  if (state.stage === 'reading') state = await readSummaries(database, dataset, state, onProgress);
  if (state.stage === 'indexing') {
    const total = state.summaries;
    const report = (done: number) => onProgress({ stage: 'indexing', done, total });
    const index = await writeIndexes(database, report);
    await writeState(database, { ...state, stage: 'whole', index });
  }
}

/** Writes all summaries that are not there yet. */
async function readSummaries(
  database: SummariesDatabase,
  dataset: Dataset,
  before: FillState,
  onProgress: (progress: FillProgress) => Promise<void>,
): Promise<FillState> {
  let state = before;
  let passed = 0;
  const { lines: total, stream, mayBeEmpty = false } = await dataset.read();
  for await (const lines of linesOf(stream)) {
    if (state.lines > 0) await onProgress({ stage: 'reading', done: state.lines, total });
    const fresh = lines.slice(Math.max(0, state.lines - passed));
    passed += lines.length;
    if (fresh.length > 0) state = await writeBatch(database, fresh, state);
  }
  if (state.summaries === 0 && !mayBeEmpty) throw new Error('the data set has no readable summary');
  const read: FillState = { ...state, stage: 'indexing' };
  await writeState(database, read);
  return read;
}

async function writeState(database: SummariesDatabase, state: FillState): Promise<void> {
  await allOrNothing(
    () => database.transaction('state', 'readwrite'),
    async ({ store }) => store.put(state, 'state'),
  );
}

/** So many summaries are copied for the store in one go: others have their turn after each. */
const AT_ONCE = 50;

async function writeBatch(
  database: SummariesDatabase,
  lines: string[],
  before: FillState,
): Promise<FillState> {
  const { summaries, damagedLines } = await parseLines(lines);
  const state: FillState = {
    ...before,
    lines: before.lines + lines.length,
    damagedLines: before.damagedLines + damagedLines,
    summaries: before.summaries + summaries.length,
  };
  await allOrNothing(
    () => database.transaction(['summaries', 'candidates', 'state'], 'readwrite'),
    async (transaction) => {
      const summaryStore = transaction.objectStore('summaries');
      const candidateStore = transaction.objectStore('candidates');
      for (const some of inBatches(summaries.entries(), AT_ONCE)) {
        await Promise.all([
          ...some.map(async ([, summary]) => summaryStore.put(summary)),
          ...some.map(async ([i, summary]) =>
            candidateStore.put(candidateOf(summary), before.summaries + i),
          ),
        ]);
      }
      await transaction.objectStore('state').put(state, 'state');
    },
  );
  return state;
}
