import { reportError } from '@/report-error';
import { answerFrom, openAnswering, openWhole } from './answering';
import { publishGate } from './gate';
import {
  deleteGeneration,
  fillStateOf,
  openGeneration,
  storedVersions,
} from './generation/database';
import type { Dataset } from './generation/fill';
import { type Problem, problemOf } from './problem';
import { announceRenewed } from './renewed';

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
 * its gate, has it answer, says so, and deletes what nobody needs any more. Until then the one before
 * answers. One page or worker does so at a time: the next one in line finds it done, or goes on where
 * the last was stopped.
 */
export async function putInOrder(source: Source): Promise<Order> {
  try {
    const { problem, others } = await navigator.locks.request(LOCK, () => order(source));
    // Whoever is next in line does not wait for pages that have one open.
    const cleared = Promise.all(others.map(deleteGeneration)).then(() => undefined, reportError);
    return { problem, cleared };
  } catch (error) {
    reportError(error);
    return { problem: problemOf(error), cleared: Promise.resolve() };
  }
}

/** How putting in order has ended. */
export interface Order {
  /** What the reader should hear of; what failed has been reported. */
  problem: Problem | undefined;
  /** Ends when nothing is left of what nobody needs any more. */
  cleared: Promise<void>;
}

/** What the reader should hear of, and the versions that nobody needs any more. */
interface Ordered {
  problem: Problem | undefined;
  others: string[];
}

async function order(source: Source): Promise<Ordered> {
  const { dataset, problem } = await toBeFound(source);
  if (!dataset) return { problem, others: [] };
  const { version } = dataset;
  const isWhole = await isFilled(version);
  const unfilled = isWhole ? undefined : await fill(dataset, source.version);
  if (unfilled) return { problem: unfilled, others: [] };
  const damage = await switchTo(version, source.version, !isWhole);
  const others = (await storedVersions()).filter(
    (other) => other !== version && other !== source.version,
  );
  return { problem: damage ?? problem, others };
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

async function isFilled(version: string): Promise<boolean> {
  const whole = await openWhole(version, () => undefined);
  whole?.close();
  return whole !== undefined;
}

async function fill(dataset: Dataset, bundled: string): Promise<Problem | undefined> {
  // Done once: not loaded each time that a window of the extension opens.
  const { fillAnnounced } = await import('./fill-announced');
  return fillAnnounced(dataset, bundled);
}

/**
 * Has a whole generation answer.
 *
 * @param isNew it has been filled just now
 * @returns whether some of it could not be read
 */
async function switchTo(
  version: string,
  bundled: string,
  isNew: boolean,
): Promise<Problem | undefined> {
  const database = await openGeneration(version, () => undefined);
  try {
    // Before it answers: a gate that knows more is asked in vain, one that knows less loses papers.
    await publishGate(database);
    const isOther = await answerFrom(bundled, version);
    if (isOther || isNew) announceRenewed();
    const { damagedLines } = await fillStateOf(database);
    return damagedLines > 0 ? 'summaries-damaged' : undefined;
  } finally {
    database.close();
  }
}
