import { reportError } from '@/report-error';
import { publishGate } from './gate';
import {
  deleteGeneration,
  fillStateOf,
  openGeneration,
  type SummariesDatabase,
  storedVersions,
  versionOf,
} from './generation/database';
import type { Problem } from './problem';

export interface OpenSummaries {
  database: SummariesDatabase;
  /**
   * Ends when the data set of this build is whole and all is in order, or can't be, with the
   * problem that the reader should hear of.
   */
  filled(): Promise<Problem | undefined>;
}

/** Opens the generation of a version of the data set where it is whole. */
export async function openWhole(
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

/**
 * A whole generation. What follows from its being whole waits until somebody asks: it is not in
 * the way of what the generation was opened for, a look-up or a first paint.
 */
export function ready(database: SummariesDatabase): OpenSummaries {
  let order: Promise<Problem | undefined> | undefined;
  const filled = () => {
    order ??= putInOrder(database);
    return order;
  };
  return { database, filled };
}

/** What follows from a whole generation: the gate is its own, and there is no other any more. */
export async function putInOrder(database: SummariesDatabase): Promise<Problem | undefined> {
  // Without a gate, or with an old one, pages ask about every paper: slower, never wrong.
  await publishGate(database).catch(reportError);
  for (const other of await otherVersions(versionOf(database))) await deleteGeneration(other);
  const { damagedLines } = await fillStateOf(database);
  return damagedLines > 0 ? 'summaries-damaged' : undefined;
}

export async function otherVersions(version: string): Promise<string[]> {
  return (await storedVersions()).filter((other) => other !== version);
}
