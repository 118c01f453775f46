import { reportError } from '@/report-error';
import { announcedFilling, announceFilling, endAnnouncement, type Filling } from './filling';
import { deleteGeneration, openGeneration } from './generation/database';
import { type Dataset, type FillProgress, fillGeneration } from './generation/fill';

/** Why a data set is not whole. */
export type FillProblem = NonNullable<Filling['problem']>;

const LOCK = 'fill-summaries';
/** What takes longer is announced, and then so often. */
const MOMENT_MS = 1000;

/**
 * Fills the generation of a data set, with no other page or worker doing so; the next one in line
 * finds it whole, or goes on where the last was stopped. A filling that takes longer than a moment
 * is announced, and so is its failure: then the next one is tried when the browser starts again.
 *
 * @returns why it is not whole; what failed has been reported
 */
export async function fillAlone(dataset: Dataset): Promise<FillProblem | undefined> {
  try {
    return await navigator.locks.request(LOCK, () => fill(dataset));
  } catch (error) {
    reportError(error);
    return 'summaries-stale';
  }
}

async function fill(dataset: Dataset): Promise<FillProblem | undefined> {
  const before = await announcedFilling();
  if (before?.version === dataset.version && before.problem) return before.problem;
  const { announce, last } = announcer(dataset);
  try {
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
async function afterFailure(dataset: Dataset, error: unknown): Promise<FillProblem> {
  if (!(error instanceof DOMException) || error.name !== 'QuotaExceededError') {
    return 'summaries-stale';
  }
  await deleteGeneration(dataset.version);
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
