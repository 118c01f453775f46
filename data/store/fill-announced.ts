import { reportError } from '@/report-error';
import { answerFrom, openWhole } from './answering';
import { announcedFilling, announceFilling, endAnnouncement, type Filling } from './filling';
import {
  deleteGeneration,
  fillStateOf,
  openGeneration,
  storedVersions,
} from './generation/database';
import { type Dataset, type FillProgress, fillGeneration } from './generation/fill';
import { problemOf } from './problem';

/** Why a data set is not whole. */
export type FillProblem = NonNullable<Filling['problem']>;

/** What takes longer is announced, and then so often. */
const MOMENT_MS = 1000;

/**
 * Fills the generation of a data set; what another one began and did not end goes. A filling that
 * takes longer than a moment is announced, and so is its failure: then the next one is tried when
 * the browser starts again.
 *
 * @param bundled the version of the data set that the extension carries
 * @returns why it is not whole; what failed has been reported
 */
export async function fillAnnounced(
  dataset: Dataset,
  bundled: string,
): Promise<FillProblem | undefined> {
  const before = await announcedFilling();
  if (before?.version === dataset.version && before.problem) return before.problem;
  const { announce, last } = announcer(dataset);
  try {
    await deleteUnfinished([dataset.version, bundled]);
    await fillOwn(dataset, announce);
    await endAnnouncement();
    return undefined;
  } catch (error) {
    reportError(error);
    const problem = await afterFailure(dataset, error);
    const filling = last();
    if (filling) await announceFilling({ ...filling, problem });
    return problem;
  }
}

async function deleteUnfinished(except: string[]): Promise<void> {
  const others = (await storedVersions()).filter((version) => !except.includes(version));
  for (const version of others) {
    const whole = await openWhole(version, () => undefined);
    whole?.close();
    if (!whole) await deleteGeneration(version);
  }
}

/** On a connection of its own. */
async function fillOwn(
  dataset: Dataset,
  announce: (progress: FillProgress) => Promise<void>,
): Promise<void> {
  const database = await openGeneration(dataset.version, () => undefined);
  try {
    await fillGeneration(database, dataset, announce);
  } finally {
    database.close();
  }
}

/** Where there is no room, what was written goes: the reading list needs some too. */
async function afterFailure({ version }: Dataset, error: unknown): Promise<FillProblem> {
  if (problemOf(error) !== 'storage-full') return 'summaries-stale';
  const database = await openGeneration(version, () => undefined);
  const { elsewhere } = await fillStateOf(database);
  database.close();
  await deleteGeneration(version);
  if (elsewhere !== undefined) await answerFrom(version, elsewhere).catch(reportError);
  return 'summaries-no-room';
}

function announcer({ version }: Dataset) {
  let at = Date.now();
  let last: Filling | undefined;
  return {
    async announce(progress: FillProgress): Promise<void> {
      if (Date.now() - at < MOMENT_MS) return;
      at = Date.now();
      last = { version, ...progress };
      await announceFilling(last).catch(reportError);
    },
    last: () => last,
  };
}
