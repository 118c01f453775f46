import type { SavedPaper } from '../../../data/reading-list/saved-paper';
import { putRecords } from './put-records';
import type { Session } from './session';

/** Puts entries into the database of the reading list, as if they had been kept there for long. */
export async function keepEntries(session: Session, entries: SavedPaper[]): Promise<void> {
  // The window that opens it makes the database, where there is none yet.
  const page = await session.openExtensionPage('library.html');
  await page.waitForSelector('main .tabs');
  await putRecords(page, 'concise-research', 'reading-list', entries);
  await page.close();
}
