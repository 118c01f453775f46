import { withKeys } from '../reading-list/with-keys';

/** A step works on what a stored database has, which no schema of today describes. */
type Migration = (database: IDBDatabase, transaction: IDBTransaction) => void;

/**
 * The steps from each version of the reader's database to the next; the first makes it. A step
 * that has been released is never changed: add another one below.
 */
export const migrations: Migration[] = [
  function first(database) {
    database.createObjectStore('summaries', { keyPath: 'id' });
    database.createObjectStore('candidates');
    database.createObjectStore('index', { keyPath: 'part' });
    database.createObjectStore('reading-list', { keyPath: 'key' });
    const answers = database.createObjectStore('answers', { keyPath: 'id' });
    answers.createIndex('keys', 'keys', { multiEntry: true });
    database.createObjectStore('metadata', { keyPath: 'name' });
  },
  function summariesMoveOut(database, transaction) {
    for (const store of ['summaries', 'candidates', 'index']) database.deleteObjectStore(store);
    transaction.objectStore('metadata').delete('dataset');
  },
  function savedPapersKnowTheirKeys(_database, transaction) {
    const list = transaction.objectStore('reading-list');
    list.createIndex('keys', 'keys', { multiEntry: true });
    const entries = list.openCursor();
    entries.onsuccess = () => {
      entries.result?.update(withKeys(entries.result.value));
      entries.result?.continue();
    };
  },
  function changesWaitForTheirMirror(database) {
    database.createObjectStore('unmirrored', { autoIncrement: true });
  },
];
