import { openAnswering } from './answering';
import { closeSoon, type SummariesDatabase } from './generation/database';
import type { Problem } from './problem';
import { type Order, putInOrder, type Source } from './put-in-order';
import { leaveWhenRenewed } from './renewed';

export interface OpenSummaries {
  database: SummariesDatabase;
  /**
   * Ends when what is to be found is whole and all is in order, or can't be, with the problem that
   * the reader should hear of.
   */
  filled(): Promise<Problem | undefined>;
}

/**
 * Opens the summaries that are to be found, filled first where they are not yet. Where that takes
 * longer than a moment, or fails, gives those of before, or what there is so far; `onGone` is called
 * when others answer.
 *
 * @throws DOMException where IndexedDB is refused
 */
export async function openSummaries(source: Source, onGone: () => void): Promise<OpenSummaries> {
  const end = new AbortController();
  const gone = () => {
    end.abort();
    onGone();
  };
  let isLate = false;
  let leave = () => {
    isLate = true;
  };
  leaveWhenRenewed(() => leave(), end.signal);
  try {
    const answering = await openAnswering(source.version, gone);
    const opened = answering ? ready(answering, source) : await openFilled(source, gone);
    leave = () => {
      gone();
      closeSoon(opened.database);
    };
    // Others may answer since it was looked up; what was filled first is new.
    if (isLate && answering) leave();
    return opened;
  } catch (error) {
    end.abort();
    throw error;
  }
}

async function openFilled(source: Source, onGone: () => void): Promise<OpenSummaries> {
  // Done once: not loaded each time that a window of the extension opens.
  const { openWhileFilling } = await import('./open-while-filling');
  return openWhileFilling(source, onGone);
}

/**
 * A whole generation. What follows from its being whole waits until somebody asks: it is not in
 * the way of what the generation was opened for, a look-up or a first paint.
 */
export function ready(database: SummariesDatabase, source: Source): OpenSummaries {
  let order: Promise<Problem | undefined> | undefined;
  const filled = () => {
    order ??= putInOrder(source).then(inTheEnd);
    return order;
  };
  return { database, filled };
}

/** The problem, once all is done. */
export async function inTheEnd({ problem, cleared }: Order): Promise<Problem | undefined> {
  await cleared;
  return problem;
}
