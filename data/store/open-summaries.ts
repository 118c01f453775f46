import { reportError } from '@/report-error';
import { type FillProblem, fillAlone } from './fill-alone';
import { watchFilling } from './filling';
import { publishGate } from './gate';
import {
  deleteGeneration,
  fillStateOf,
  openGeneration,
  type SummariesDatabase,
  storedVersions,
  versionOf,
} from './generation/database';
import type { Dataset } from './generation/fill';
import type { Problem } from './problem';

export interface OpenSummaries {
  database: SummariesDatabase;
  /**
   * Ends when the data set of this build is whole and all is in order, or can't be, with the
   * problem that the reader should hear of.
   */
  filled: Promise<Problem | undefined>;
}

/**
 * Opens the summaries of a data set, filled first where they are not yet. Where that takes longer
 * than a moment, or fails, gives the generation before it, or what there is so far; `onGone` is
 * called when the new one is whole.
 *
 * @throws DOMException where IndexedDB is refused
 */
export async function openSummaries(dataset: Dataset, onGone: () => void): Promise<OpenSummaries> {
  const { version } = dataset;
  const whole = await openWhole(version, onGone).catch(async (error) => {
    if (!isDamage(error)) throw error;
    await deleteGeneration(version);
    return undefined;
  });
  if (whole) return ready(whole);
  const filling = fillAlone(dataset);
  const made = (await endsSoon(filling, version)) && (await openWhole(version, onGone));
  if (made) return ready(made);
  const filled = filling.then(async (problem) => {
    if (problem) return problem;
    onGone();
    const database = await openGeneration(version, () => undefined);
    return putInOrder(database).finally(() => database.close());
  });
  filled.catch(reportError); // Whether anybody waits for it or not.
  const before = await openBefore(version, onGone);
  return { database: before ?? (await openGeneration(version, onGone)), filled };
}

function ready(database: SummariesDatabase): OpenSummaries {
  const filled = putInOrder(database);
  filled.catch(reportError); // Whether anybody waits for it or not.
  return { database, filled };
}

async function openWhole(
  version: string,
  onGone: () => void,
): Promise<SummariesDatabase | undefined> {
  const database = await openGeneration(version, onGone);
  try {
    if ((await fillStateOf(database)).stage === 'whole') return database;
  } catch (error) {
    database.close();
    throw error;
  }
  database.close();
  return undefined;
}

/** A store is missing, or what the disk has makes no sense to the browser. */
function isDamage(error: unknown): boolean {
  return error instanceof DOMException && /^(?:NotFound|Unknown)Error$/.test(error.name);
}

/** Whether the filling ends well before it is announced as a long one. */
async function endsSoon(
  filling: Promise<FillProblem | undefined>,
  version: string,
): Promise<boolean> {
  const end = new AbortController();
  const long = new Promise<'long'>((resolve) => {
    const onChange: Parameters<typeof watchFilling>[0] = (announced) => {
      if (announced?.version === version) resolve('long');
    };
    watchFilling(onChange, reportError, end.signal);
  });
  const first = await Promise.race([filling, long]);
  end.abort();
  return first === undefined;
}

/** A whole generation of another version. */
async function openBefore(
  version: string,
  onGone: () => void,
): Promise<SummariesDatabase | undefined> {
  for (const other of await otherVersions(version)) {
    const database = await openWhole(other, onGone).catch(reportError);
    if (database) return database;
  }
  return undefined;
}

/** What follows from a whole generation: the gate is its own, and there is no other any more. */
async function putInOrder(database: SummariesDatabase): Promise<Problem | undefined> {
  // Without a gate, or with an old one, pages ask about every paper: slower, never wrong.
  await publishGate(database).catch(reportError);
  for (const other of await otherVersions(versionOf(database))) await deleteGeneration(other);
  const { damagedLines } = await fillStateOf(database);
  return damagedLines > 0 ? 'summaries-damaged' : undefined;
}

async function otherVersions(version: string): Promise<string[]> {
  return (await storedVersions()).filter((other) => other !== version);
}
