import { isDamage } from './damage';
import { deleteGeneration } from './generation/database';
import type { Dataset } from './generation/fill';
import { type OpenSummaries, openWhole, ready } from './whole-generation';

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
  // Done once: not loaded each time that a window of the extension opens.
  const { openWhileFilling } = await import('./open-while-filling');
  return openWhileFilling(dataset, onGone);
}
