import { useEffect, useRef, useState } from 'preact/hooks';
import type { LookUpKey } from '@/data/match/keys';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import { allEntries, entriesOf, type ReadEntries } from '@/data/store/entries';
import { watch } from '@/data/store/mirror';
import type { Store } from '@/data/store/store';
import { reportError } from '@/report-error';
import { isLookUpKey } from './look-up-key';

/** Every entry that there is, those in the trash and joined ones too. */
export type EntryMap = ReadonlyMap<LookUpKey, SavedPaper>;

export interface Entries {
  all: EntryMap;
  /** Whether these are all that there are. */
  whole: boolean;
  /** Shows entries as they are about to be; what is not changed stays the very same. */
  show(entries: SavedPaper[]): void;
  /** Shows entries as they are kept. */
  readAgain(keys: LookUpKey[]): Promise<void>;
}

/**
 * The entries of the reading list, kept in step with the store: of a change, whoever makes it,
 * only what was changed is read.
 *
 * @param first what was read of them before the window was drawn
 */
export function useEntries(store: Store, first: ReadEntries): Entries {
  const [{ all, whole }, setRead] = useState(() => ({
    all: changed(new Map(), first.entries, []),
    whole: first.whole,
  }));
  const latest = useRef(all);

  function put(next: EntryMap): void {
    latest.current = next;
    setRead((before) => (before.all === next ? before : { ...before, all: next }));
  }

  async function readAgain(keys: LookUpKey[]): Promise<void> {
    const read = await entriesOf(await store.reader(), keys);
    const gone = keys.filter((key) => !read.has(key));
    put(changed(latest.current, [...read.values()], gone));
  }

  async function readAll(): Promise<void> {
    const read = await allEntries(await store.reader());
    // What has been changed meanwhile is shown by now, and newer.
    const older = read.filter(({ key, updatedAt }) => {
      const known = latest.current.get(key);
      return !known || known.updatedAt < updatedAt;
    });
    latest.current = changed(latest.current, older, []);
    const next = { all: latest.current, whole: true };
    setRead((before) => (before.whole && before.all === next.all ? before : next));
  }

  useEffect(() => {
    const end = new AbortController();
    const onChange = (keys: string[]) =>
      void readAgain(keys.filter(isLookUpKey)).catch(reportError);
    watch('reading-list', onChange, end.signal);
    // Also where all were read: some may have come before this began to listen.
    readAll().catch(reportError);
    return () => end.abort();
  }, [store]);

  return { all, whole, show: (entries) => put(changed(latest.current, entries, [])), readAgain };
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
