import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Candidate } from '../match/candidate';
import type { LookUpKey } from '../match/keys';
import type { Summary, SummaryId } from '../summary';
import type { Answer } from './answer';
import type { IndexPart } from './index-parts';
import { migrations } from './migrations';
import type { SavedPaper } from './saved-paper';

/** What is kept, store by store. */
export interface Schema extends DBSchema {
  summaries: { key: SummaryId; value: Summary };
  /** What the matcher knows of each summary's paper, by its number in the index. */
  candidates: { key: number; value: Candidate };
  /** The index over all papers, in parts. */
  index: { key: IndexPart['part']; value: IndexPart };
  'reading-list': { key: LookUpKey; value: SavedPaper };
  answers: { key: string; value: Answer; indexes: { keys: LookUpKey } };
  metadata: {
    key: keyof Metadata;
    value: { [Name in keyof Metadata]: { name: Name; value: Metadata[Name] } }[keyof Metadata];
  };
}

/** Facts about the database itself, each written by one owner. */
export interface Metadata {
  /** The data set that the other stores of summaries hold, and how many of its lines were unreadable. */
  dataset: { version: string; damagedLines: number };
  /** Set once the reading list's mirror has been read back into a new database. */
  restored: true;
}

export type Database = IDBPDatabase<Schema>;

export const DATABASE = 'concise-research';

/**
 * Opens the database, creating it or bringing an older one up to date.
 *
 * @param onGone called when the connection has ended by itself: the database was deleted or
 *   damaged, or another page of the extension brings a newer version
 * @throws DOMException as IndexedDB gives it; `VersionError` for a database of a newer version
 */
export async function openDatabase(onGone: () => void): Promise<Database> {
  const database: Database = await openDB<Schema>(DATABASE, migrations.length, {
    upgrade(upgraded, oldVersion, _newVersion, transaction) {
      for (const migrate of migrations.slice(oldVersion)) migrate(upgraded, transaction);
    },
    blocking() {
      onGone();
      database.close();
    },
    terminated: onGone,
  });
  return database;
}
