import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Candidate } from '../../match/candidate';
import type { IndexValue } from '../../search/records';
import type { Summary, SummaryId } from '../../summary';
import type { IndexForms, IndexPart } from './index-parts';

/**
 * A generation: one version of the data set, in a database of its own. It is filled once, from
 * empty to whole, and deleted when a later one is whole. That of the bundled data set is also where
 * to look for the one that answers.
 */
export interface GenerationSchema extends DBSchema {
  summaries: { key: SummaryId; value: Summary };
  /** What the matcher knows of each summary's paper, by its number: the order of the data set. */
  candidates: { key: number; value: Candidate };
  /** Of a summary whose paper others explain too: all of them, the newest first. */
  shared: { key: SummaryId; value: SummaryId[] };
  /** The index over all papers, in parts. */
  index: { key: IndexPart['part']; value: IndexPart['postings'] };
  /** The index of the full-text search, in parts. */
  terms: { key: string; value: IndexValue };
  /** One record. */
  state: { key: 'state'; value: FillState };
}

/** How far a generation is filled; each step forward is part of the transaction that makes it. */
export interface FillState {
  /** `reading` the data set, `indexing` what was read, or `whole`: then nothing changes any more. */
  stage: 'reading' | 'indexing' | 'whole';
  /** Lines of the data set that were read, and how many of them are no summaries. */
  lines: number;
  damagedLines: number;
  /** The number of the next summary. */
  summaries: number;
  /** How the index is divided, once it is whole. */
  index?: IndexForms;
  /**
   * The version that answers in place of this one, which the extension came with: of this data set
   * together with what the reader has added.
   */
  elsewhere?: string;
}

export type SummariesDatabase = IDBPDatabase<GenerationSchema>;

/** Raised whenever the stores or what is in them take another form: older ones are emptied. */
const FORM = 4;
const PREFIX = 'summaries-';

/**
 * Opens the generation of a version of the data set, creating an empty one.
 *
 * @param onGone called when the connection has ended by itself: the generation was deleted or
 *   damaged
 * @throws DOMException as IndexedDB gives it
 */
export async function openGeneration(
  version: string,
  onGone: () => void,
): Promise<SummariesDatabase> {
  const database: SummariesDatabase = await openDB<GenerationSchema>(PREFIX + version, FORM, {
    upgrade(upgraded) {
      for (const store of upgraded.objectStoreNames) upgraded.deleteObjectStore(store);
      upgraded.createObjectStore('summaries', { keyPath: 'id' });
      upgraded.createObjectStore('candidates');
      upgraded.createObjectStore('shared');
      upgraded.createObjectStore('index');
      upgraded.createObjectStore('terms');
      upgraded.createObjectStore('state');
    },
    blocking() {
      onGone();
      closeSoon(database);
    },
    terminated: onGone,
  });
  return database;
}

/** What is asked of a generation takes several transactions: that long, those that began go on. */
const GRACE_MS = 300;

/** Closes a generation that nobody is to ask any more once what was asked before has its answer. */
export function closeSoon(database: SummariesDatabase): void {
  setTimeout(() => database.close(), GRACE_MS);
}

/** The version of the data set that an open generation holds, or is to hold. */
export function versionOf({ name }: SummariesDatabase): string {
  return name.slice(PREFIX.length);
}

/** The versions of all generations that there are, whole or not. */
export async function storedVersions(): Promise<string[]> {
  const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
  return names.filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length));
}

/** Deletes the generation of a version; connections to it end. */
export function deleteGeneration(version: string): Promise<void> {
  return deleteDB(PREFIX + version);
}

const wholeStates = new WeakMap<SummariesDatabase, FillState>();

/** How far a generation is filled; of a whole one read once for a connection. */
export async function fillStateOf(database: SummariesDatabase): Promise<FillState> {
  const known = wholeStates.get(database) ?? (await database.get('state', 'state'));
  if (known?.stage === 'whole') wholeStates.set(database, known);
  return known ?? { stage: 'reading', lines: 0, damagedLines: 0, summaries: 0 };
}
