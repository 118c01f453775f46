import { type DBSchema, type IDBPDatabase, openDB, unwrap } from 'idb';
import type { LookUpKey } from '../match/keys';
import type { SavedPaper } from '../reading-list/saved-paper';
import type { Answer } from './answer';
import { migrations } from './migrations';

/** What the reader made, store by store. The summaries have a database of their own. */
export interface Schema extends DBSchema {
  'reading-list': { key: LookUpKey; value: SavedPaper; indexes: { keys: LookUpKey } };
  /** The keys of entries whose copies in the mirror are still to be written, change by change. */
  unmirrored: { key: number; value: LookUpKey[] };
  answers: { key: string; value: Answer; indexes: { keys: LookUpKey } };
  metadata: {
    key: keyof Metadata;
    value: { [Name in keyof Metadata]: { name: Name; value: Metadata[Name] } }[keyof Metadata];
  };
}

/** Facts about the database itself, each written by one owner. */
export interface Metadata {
  /** Set once the reading list's mirror has been read back into a new database. */
  restored: true;
  /** When the trash was last emptied of what is too old for it. */
  purged: string;
}

/** The reader's own database. */
export type Database = IDBPDatabase<Schema>;

export const DATABASE = 'concise-research';

/**
 * Opens the reader's database, creating it or bringing an older one up to date.
 *
 * @param onGone called when the connection has ended by itself: the database was deleted or
 *   damaged, or another page of the extension brings a newer version
 * @throws DOMException as IndexedDB gives it; `VersionError` for a database of a newer version
 */
export async function openDatabase(onGone: () => void): Promise<Database> {
  const database: Database = await openDB<Schema>(DATABASE, migrations.length, {
    upgrade(upgraded, oldVersion, _newVersion, transaction) {
      for (const migrate of migrations.slice(oldVersion))
        migrate(unwrap(upgraded), unwrap(transaction));
    },
    blocking() {
      onGone();
      database.close();
    },
    terminated: onGone,
  });
  return database;
}
