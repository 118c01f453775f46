/** A browser's storage for each test: an empty IndexedDB and an empty extension storage. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import * as v from 'valibot';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LookUpKey } from '@/data/match/keys';
import type { PaperToSave } from '@/data/reading-list/paper-to-save';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import { DATABASE, type Database } from '@/data/store/database';
import { fillStateOf, type SummariesDatabase, versionOf } from '@/data/store/generation/database';
import type { Dataset, DatasetText } from '@/data/store/generation/fill';
import { type Changed, writeEntries } from '@/data/store/write-entries';
import { arxivIdSchema, openReviewIdSchema, type Summary } from '@/data/summary';
import { madeUp } from '../bundled';
import { newLocks } from './locks';

/** Errors that reached the reporter in the current test. */
export const reported = vi.fn();

/** Gives each test of a file storage of its own. */
export function freshStorage(): void {
  beforeEach(() => {
    fakeBrowser.reset();
    globalThis.indexedDB = new IDBFactory();
    vi.stubGlobal('navigator', { locks: newLocks() });
    reported.mockReset();
    vi.spyOn(console, 'error').mockImplementation((_name, error) => reported(error));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}

export const pebbles = madeUp('on-pebbles', { title: 'On Pebbles', arxivId: '2607.00001' });
export const sand = madeUp('on-sand', { title: 'On Sand', openreviewIds: ['SandForum'] });
export const gravel = madeUp('on-gravel', { title: 'On Gravel' });

export function jsonl(...summaries: Summary[]): string {
  return summaries.map((summary) => `${JSON.stringify(summary)}\n`).join('');
}

export function dataset(version: string, text: string): Dataset {
  return datasetIn(version, async () => streamOf(text), text.split('\n').length - 1);
}

/** A data set of a version whose text comes as a stream. */
export function datasetIn(
  version: string,
  open: () => Promise<DatasetText['stream']>,
  lines = 1,
): Dataset {
  return { version, read: async () => ({ lines, stream: await open() }) };
}

/** These texts as a stream that gives one after the other; a function is called in its turn. */
export function streamOf(
  ...parts: (string | (() => string | Promise<string>))[]
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const left = [...parts];
  return new ReadableStream({
    async pull(controller) {
      const part = left.shift();
      if (part === undefined) return controller.close();
      const text = typeof part === 'string' ? part : await part();
      controller.enqueue(new TextEncoder().encode(text));
    },
  });
}

/** All summaries in a database, in the order of their ids. */
export function allSummaries(database: SummariesDatabase): Promise<Summary[]> {
  return database.getAll('summaries');
}

/** The data set that is whole in a database; `undefined` where none is. */
export async function heldIn(database: SummariesDatabase) {
  const { stage, damagedLines } = await fillStateOf(database);
  return stage === 'whole' ? { version: versionOf(database), damagedLines } : undefined;
}

export const arxivKey: LookUpKey = 'arxiv:2607.00001';
export const forumKey: LookUpKey = 'openreview:PebbleForum';
export const byArxiv: PaperToSave = {
  title: 'On Pebbles',
  ids: { arxiv: v.parse(arxivIdSchema, '2607.00001') },
};
export const byForum: PaperToSave = {
  title: 'On Pebbles',
  ids: { openreview: v.parse(openReviewIdSchema, 'PebbleForum') },
};

/** Noon of a day of July 2026. */
export function day(n: number): Date {
  return new Date(Date.UTC(2026, 6, n, 12));
}

/** An entry of the reading list, as it lies in the mirror. */
export function entry(n: number): SavedPaper {
  const arxiv = v.parse(arxivIdSchema, `2607.0000${n}`);
  const at = day(n).toISOString();
  return {
    key: `arxiv:${arxiv}`,
    keys: [`arxiv:${arxiv}`, `title:onpebbles${n}`],
    title: `On Pebbles ${n}`,
    ids: { arxiv },
    status: 'reading',
    tags: ['stones'],
    note: 'see page 3',
    savedAt: at,
    updatedAt: at,
    changed: {},
  };
}

/** Writes entries as they are, over those that there are under their keys. */
export function putEntries(database: Database, entries: SavedPaper[]): Promise<Changed> {
  return writeEntries(database, async () => entries);
}

/** Has the browser's database deleted, as clearing site data does. */
export function deleteDatabase(): Promise<void> {
  return settled(indexedDB.deleteDatabase(DATABASE)).then(() => undefined);
}

/** Opens the reader's database behind the store's back: as it is, or as this version. */
export function openRaw(
  version?: number,
  upgrade?: (db: IDBDatabase) => void,
): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, version);
  request.onupgradeneeded = () => upgrade?.(request.result);
  return settled(request);
}

export function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * The disk is full from the nth write on: the browser refuses the call, or all of it in the end.
 */
export function fillDisk(nth: number, how: 'the call' | 'the commit'): void {
  fromWrite(nth, (put) => {
    if (how === 'the call') throw new DOMException('disk full', 'QuotaExceededError');
    const request = put();
    const { transaction } = request;
    request.addEventListener('success', () => abortFor(transaction, 'QuotaExceededError'));
    return request;
  });
}

/** What else becomes of each write from the nth on, until what it gives is restored. */
export function fromWrite(
  nth: number,
  instead: (put: () => IDBRequest<IDBValidKey>) => IDBRequest<IDBValidKey>,
) {
  const put = IDBObjectStore.prototype.put;
  let writes = 0;
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...parameters
  ) {
    writes += 1;
    const write = () => put.apply(this, parameters);
    return writes < nth ? write() : instead(write);
  });
}

/** Only a browser can abort a transaction with a reason; the imitation of one has a door to it. */
function abortFor(transaction: IDBTransaction | null, reason: string): void {
  if (!transaction || !('_abort' in transaction) || typeof transaction._abort !== 'function') {
    throw new Error('fake-indexeddb has no _abort any more');
  }
  transaction._abort(reason);
}
