import { reportError } from '@/report-error';
import { answerFrom, openAnswering, openWhole } from './answering';
import { announceChange } from './channels/watch-channels';
import { publishGate } from './gate';
import { deleteGeneration, fillStateOf, storedVersions } from './generation/database';
import type { Dataset } from './generation/fill';
import { type Problem, problemOf } from './problem';

/** What look-ups are to find. */
export interface Source {
  /** The version of the data set that the extension carries. */
  version: string;
  /** That data set, and what else there is by now. */
  current(): Promise<Dataset>;
  /** That data set alone. */
  bundled: Dataset;
}

const LOCK = 'fill-summaries';

/**
 * Sees to it that what is to be found is what answers: fills it where that was not done, publishes
 * its gate, has it answer, and deletes all others, by which whoever has them open notices. Until then
 * the one before answers. One page or worker does so at a time: the next one in line finds it done,
 * or goes on where the last was stopped.
 *
 * @returns what the reader should hear of; what failed has been reported
 */
export async function putInOrder(source: Source): Promise<Problem | undefined> {
  try {
    return await navigator.locks.request(LOCK, () => order(source));
  } catch (error) {
    reportError(error);
    return problemOf(error);
  }
}

async function order(source: Source): Promise<Problem | undefined> {
  const { dataset, problem } = await toBeFound(source);
  if (!dataset) return problem;
  const unfilled = await fillUnlessWhole(dataset, source.version);
  if (unfilled) return unfilled;
  return (await switchTo(dataset.version, source.version)) ?? problem;
}

interface ToBeFound {
  dataset?: Dataset;
  problem?: Problem;
}

/** Without the database of channels what answers stays; where nothing does, what is bundled. */
async function toBeFound(source: Source): Promise<ToBeFound> {
  try {
    return { dataset: await source.current() };
  } catch (error) {
    reportError(error);
    const answering = await openAnswering(source.version, () => undefined);
    answering?.close();
    const problem = problemOf(error);
    return answering ? { problem } : { problem, dataset: source.bundled };
  }
}

async function fillUnlessWhole(dataset: Dataset, bundled: string): Promise<Problem | undefined> {
  const whole = await openWhole(dataset.version, () => undefined);
  whole?.close();
  if (whole) return undefined;
  // Done once: not loaded each time that a window of the extension opens.
  const { fillAnnounced } = await import('./fill-announced');
  return fillAnnounced(dataset, bundled);
}

/** @returns whether some of it could not be read */
async function switchTo(version: string, bundled: string): Promise<Problem | undefined> {
  const database = await openWhole(version, () => undefined);
  if (!database) return 'summaries-stale';
  try {
    // Before it answers: a gate that knows more is asked in vain, one that knows less loses papers.
    await publishGate(database);
    const { damagedLines } = await fillStateOf(database);
    const isNew = await answerFrom(bundled, version);
    for (const other of await storedVersions()) {
      if (other !== version && other !== bundled) await deleteGeneration(other);
    }
    if (isNew) announceChange();
    return damagedLines > 0 ? 'summaries-damaged' : undefined;
  } finally {
    database.close();
  }
}
