import type { LookUpKey } from '../../match/keys';
import { isShown } from '../is-shown';
import { areApart, samePaper, sharesId } from '../same-paper';
import type { SavedPaper } from '../saved-paper';

/** Entries under one key that are looked at: no title is that of more papers in one list. */
const MOST_ALIKE = 100;

/** Entries of a list, found by any of their keys. */
export class EntryIndex {
  private readonly entries = new Map<LookUpKey, SavedPaper>();
  private readonly owners = new Map<LookUpKey, Set<LookUpKey>>();

  constructor(entries: SavedPaper[]) {
    for (const entry of entries) this.put(entry);
  }

  /** Adds an entry, or puts it in the place of the one with its key. */
  put(entry: SavedPaper): void {
    this.entries.set(entry.key, entry);
    for (const key of entry.keys) {
      const owners = this.owners.get(key) ?? new Set();
      if (owners.size < MOST_ALIKE) owners.add(entry.key);
      this.owners.set(key, owners);
    }
  }

  /** The entry that has this very key as its own. */
  withKey(key: LookUpKey): SavedPaper | undefined {
    return this.entries.get(key);
  }

  /** The entry of the same paper: the one that an id names before those that a title does. */
  samePaperAs(entry: SavedPaper): SavedPaper | undefined {
    const found = this.alike(entry).filter(
      (other) => samePaper(other.keys, entry.keys) && !areApart(other, entry),
    );
    const ranked = found.sort((a, b) => this.rank(b, entry) - this.rank(a, entry));
    return ranked.map((other) => this.survivorOf(other)).find((other) => !areApart(other, entry));
  }

  private alike({ keys }: SavedPaper): SavedPaper[] {
    const owners = new Set(keys.flatMap((key) => [...(this.owners.get(key) ?? [])]));
    return [...owners].flatMap((key) => this.entries.get(key) ?? []);
  }

  private rank(other: SavedPaper, entry: SavedPaper): number {
    return (
      (other.key === entry.key ? 4 : 0) +
      (sharesId(other.keys, entry.keys) ? 2 : 0) +
      (isShown(other) ? 1 : 0)
    );
  }

  /** The one that it was joined with, or itself. */
  private survivorOf(entry: SavedPaper): SavedPaper {
    const seen = new Set<LookUpKey>();
    let one = entry;
    while (one.mergedInto && !seen.has(one.key)) {
      seen.add(one.key);
      one = this.entries.get(one.mergedInto) ?? one;
    }
    return one;
  }
}
