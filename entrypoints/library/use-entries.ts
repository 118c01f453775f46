import { useEffect, useRef, useState } from 'preact/hooks';
import type { LookUpKey } from '@/data/match/keys';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import { allEntries, entriesOf } from '@/data/store/entries';
import { watch } from '@/data/store/mirror';
import type { Store } from '@/data/store/store';
import { reportError } from '@/report-error';

/** Every entry that there is, those in the trash and joined ones too. */
export type EntryMap = ReadonlyMap<LookUpKey, SavedPaper>;

export interface Entries {
  all: EntryMap;
  /** Shows entries as they are about to be; what is not changed stays the very same. */
  show(entries: SavedPaper[]): void;
  /** Shows entries as they are kept. */
  readAgain(keys: LookUpKey[]): Promise<void>;
}

/**
 * The entries of the reading list, kept in step with the store: of a change, whoever makes it,
 * only what was changed is read.
 *
 * @param first as they were when the window opened; `undefined` where they could not be read
 */
export function useEntries(store: Store, first: SavedPaper[] | undefined): Entries {
  const [all, setAll] = useState<EntryMap>(() => mapOf(first ?? []));
  const latest = useRef(all);

  function put(next: EntryMap): void {
    if (next === latest.current) return;
    latest.current = next;
    setAll(next);
  }

  async function readAgain(keys: LookUpKey[]): Promise<void> {
    const read = await entriesOf(await store.reader(), keys);
    const gone = keys.filter((key) => !read.has(key));
    put(changed(latest.current, [...read.values()], gone));
  }

  useEffect(() => {
    const end = new AbortController();
    const read = async () => put(mapOf(await allEntries(await store.reader())));
    watch(
      'reading-list',
      (keys) => void readAgain(keys.filter(isKey)).catch(reportError),
      end.signal,
    );
    if (!first) read().catch(reportError);
    return () => end.abort();
  }, [store]);

  return { all, show: (entries) => put(changed(latest.current, entries, [])), readAgain };
}

function mapOf(entries: SavedPaper[]): EntryMap {
  return new Map(entries.map((entry) => [entry.key, entry]));
}

function changed(before: EntryMap, entries: SavedPaper[], gone: LookUpKey[]): EntryMap {
  const fresh = entries.filter((entry) => !isSame(before.get(entry.key), entry));
  if (fresh.length === 0 && !gone.some((key) => before.has(key))) return before;
  const after = new Map(before);
  for (const entry of fresh) after.set(entry.key, entry);
  for (const key of gone) after.delete(key);
  return after;
}

function isSame(one: SavedPaper | undefined, other: SavedPaper): boolean {
  return one?.updatedAt === other.updatedAt && JSON.stringify(one) === JSON.stringify(other);
}

function isKey(name: string): name is LookUpKey {
  return /^(?:arxiv|openreview|doi|title):/.test(name);
}
