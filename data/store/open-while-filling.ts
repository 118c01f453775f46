import { reportError } from '@/report-error';
import { type FillProblem, fillAlone } from './fill-alone';
import { watchFilling } from './filling';
import { openGeneration, type SummariesDatabase } from './generation/database';
import type { Dataset } from './generation/fill';
import {
  type OpenSummaries,
  openWhole,
  otherVersions,
  putInOrder,
  ready,
} from './whole-generation';

/**
 * Fills the generation of a data set and opens it. Where that takes longer than a moment, or fails,
 * opens the one before it, or what there is so far; `onGone` is called when the new one is whole.
 */
export async function openWhileFilling(
  dataset: Dataset,
  onGone: () => void,
): Promise<OpenSummaries> {
  const { version } = dataset;
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
  return { database: before ?? (await openGeneration(version, onGone)), filled: () => filled };
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
