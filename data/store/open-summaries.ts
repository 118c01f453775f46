import { openAnswering } from './answering';
import type { SummariesDatabase } from './generation/database';
import type { Problem } from './problem';
import { putInOrder, type Source } from './put-in-order';

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
  const answering = await openAnswering(source.version, onGone);
  if (answering) return ready(answering, source);
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
    order ??= putInOrder(source);
    return order;
  };
  return { database, filled };
}
