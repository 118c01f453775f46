import type { LookUpKey } from '@/data/match/keys';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import { entryOf } from '@/data/reading-list/sync/entry-of';
import { replicaOf } from '@/data/reading-list/sync/replica';
import type { History } from './history';
import { type Acknowledged, type Machine, partText } from './machine';

const PARTS = ['status', 'tags', 'note', 'kept', 'paper', 'identity'] as const;

/** What is wrong at the end of a history; nothing where all is well. */
export function faultsOf({ machines: [a, b], log, settled }: History): string[] {
  if (settled === undefined) return ['the machines write for ever'];
  return [
    ...differences(a, b),
    ...[a, b].flatMap((machine) => [...lost(machine, log), ...unseen(machine)]),
  ];
}

function differences(a: Machine, b: Machine): string[] {
  return [...new Set([...a.list.keys(), ...b.list.keys()])].flatMap((key) => {
    const [mine, theirs] = [a.list.get(key), b.list.get(key)];
    if (!mine || !theirs) return [`${key} is on one machine only`];
    if (textOf(mine) === textOf(theirs)) return [];
    return [`${key} differs: ${textOf(mine)} ${textOf(theirs)}`];
  });
}

/** Equal for entries that say the same. */
function textOf(entry: SavedPaper): string {
  const { changed, ...rest } = entryOf(replicaOf(entry), entry);
  const sorted = { ...rest, changed: Object.entries(changed).sort() };
  return JSON.stringify(Object.entries(sorted).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Acknowledged changes that are neither there nor overwritten by a later one of the same part. */
function lost({ list }: Machine, log: Acknowledged[]): string[] {
  return [...list.values()].flatMap((entry) => {
    const mine = log.filter(({ key }) => key === entry.key);
    return PARTS.flatMap((part) => {
      const of = mine.filter((one) => one.part === part);
      const last = Math.max(...of.map(({ at }) => at));
      const latest = of.filter(({ at }) => at === last);
      const there = latest.length === 0 || latest.some((one) => isIn(entry, one, log));
      return there ? [] : [`${entry.key} lost ${part} ${latest[0]?.value}`];
    });
  });
}

/** That it is there; or, where something was joined with the entry, together with what came of that. */
function isIn(
  entry: SavedPaper,
  { key, part, value, at }: Acknowledged,
  log: Acknowledged[],
): boolean {
  const found = partText(entry, part);
  if (found === value) return true;
  // That no title is known is no reason to forget one.
  if (part === 'paper' && value === '') return true;
  const joined = log.filter((one) => one.part === 'identity' && one.value === key);
  if (joined.length === 0) return false;
  if (part === 'status') {
    return log.some((one) => one.part === 'status' && one.at > at && one.value === found);
  }
  if (part === 'note') return found.includes(value);
  if (part === 'tags') {
    const [had, has]: string[][] = [JSON.parse(value), entry.tags];
    return had?.every((tag) => has?.includes(tag)) ?? false;
  }
  // Two were joined with each other, once this way and once that way.
  return part === 'identity' && found === '' && Date.parse(entry.changed.identity ?? '') > at;
}

/** Entries that were joined with one that is not shown either: nobody would see them again. */
function unseen({ list }: Machine): string[] {
  return [...list.values()].flatMap((entry) => {
    const seen = new Set<LookUpKey>();
    let at: SavedPaper | undefined = entry;
    while (at?.mergedInto && !seen.has(at.key)) {
      seen.add(at.key);
      at = list.get(at.mergedInto);
    }
    return at?.mergedInto ? [`${entry.key} was joined in a circle`] : [];
  });
}
