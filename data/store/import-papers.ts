import type { ImportRead } from '../reading-list/formats/import-read';
import { planImport } from '../reading-list/formats/plan-import';
import type { Database } from './database';
import { type Changed, writeEntries } from './write-entries';

/**
 * Takes what a file holds into the list, in one transaction with planning it: what was changed
 * anywhere since the reader was shown a plan counts.
 *
 * @throws DOMException `QuotaExceededError` when the disk is full: nothing has changed then
 */
export function importPapers(database: Database, read: ImportRead, now: Date): Promise<Changed> {
  return writeEntries(
    database,
    async (list) => planImport(read, await list.getAll(), now).writes,
    read.entries.length,
  );
}
