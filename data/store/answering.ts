import { isDamage } from './damage';
import {
  deleteGeneration,
  type FillState,
  fillStateOf,
  openGeneration,
  type SummariesDatabase,
} from './generation/database';

/**
 * Opens the whole generation that answers for a version of the bundled data set: its own, or where
 * the reader has other channels, the one that its own says.
 *
 * @param bundled the version of the data set that the extension carries
 * @returns undefined where there is none that is whole
 * @throws DOMException where IndexedDB is refused
 */
export async function openAnswering(
  bundled: string,
  onGone: () => void,
): Promise<SummariesDatabase | undefined> {
  const { database, state } = await openReadable(bundled, onGone);
  if (state.elsewhere === undefined && state.stage === 'whole') return database;
  database.close();
  return state.elsewhere === undefined ? undefined : openWhole(state.elsewhere, onGone);
}

/** Opens the generation of a version of the data set where it is whole. */
export async function openWhole(
  version: string,
  onGone: () => void,
): Promise<SummariesDatabase | undefined> {
  const { database, state } = await openReadable(version, onGone);
  if (state.stage === 'whole') return database;
  database.close();
  return undefined;
}

/**
 * Has the generation of this version answer from now on.
 *
 * @param bundled the version of the data set that the extension carries
 * @returns whether it did not before
 */
export async function answerFrom(bundled: string, version: string): Promise<boolean> {
  const { database, state } = await openReadable(bundled, () => undefined);
  try {
    if (version === (state.elsewhere ?? bundled)) return false;
    const { elsewhere: _, ...own } = state;
    const now = version === bundled ? own : { ...own, elsewhere: version };
    await database.put('state', now, 'state');
    return true;
  } finally {
    database.close();
  }
}

/** Opens a generation; one that the browser can't read any more is begun anew. */
async function openReadable(
  version: string,
  onGone: () => void,
): Promise<{ database: SummariesDatabase; state: FillState }> {
  return openWithState(version, onGone).catch(async (error) => {
    if (!isDamage(error)) throw error;
    await deleteGeneration(version);
    return openWithState(version, onGone);
  });
}

async function openWithState(version: string, onGone: () => void) {
  const database = await openGeneration(version, onGone);
  try {
    return { database, state: await fillStateOf(database) };
  } catch (error) {
    database.close();
    throw error;
  }
}
