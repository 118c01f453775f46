import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Schema } from './database';

type Migration = (
  database: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
) => void;

/**
 * The steps from each version of the database to the next; the first makes it. A step that has
 * been released is never changed: add another one below.
 */
export const migrations: Migration[] = [
  function first(database) {
    database.createObjectStore('summaries', { keyPath: 'id' });
    database.createObjectStore('candidates');
    database.createObjectStore('index', { keyPath: 'part' });
    database.createObjectStore('terms');
    database.createObjectStore('reading-list', { keyPath: 'key' });
    const answers = database.createObjectStore('answers', { keyPath: 'id' });
    answers.createIndex('keys', 'keys', { multiEntry: true });
    database.createObjectStore('metadata', { keyPath: 'name' });
  },
];
