import type { LookUpKey } from '@/data/match/keys';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import type { History } from './history';
import { type Acknowledged, fieldText, type Machine } from './machine';

/** What is wrong at the end of a history; nothing where all is well. */
export function faultsOf({ machines: [a, b], log, settled }: History): string[] {
  if (settled === undefined) return ['the machines write for ever'];
  return [
    ...differences(a, b),
    ...[a, b].flatMap((machine) => [...lost(machine, log), ...unseen(machine)]),
  ];
}

/** What was deleted before a machine heard of it need not be in its trash. */
function differences(a: Machine, b: Machine): string[] {
  return [...new Set([...a.list.keys(), ...b.list.keys()])].flatMap((key) => {
    const [mine, theirs] = [a.list.get(key), b.list.get(key)];
    if (!mine?.deletedAt && !theirs) return [`${key} is on one machine only`];
    if (!theirs?.deletedAt && !mine) return [`${key} is on the other machine only`];
    if (!mine || !theirs || textOf(mine) === textOf(theirs)) return [];
    return [`${key} differs: ${textOf(mine)} ${textOf(theirs)}`];
  });
}

function textOf({ keys, changed, ...entry }: SavedPaper): string {
  const sorted = { ...entry, keys: [...keys].sort(), changed: Object.entries(changed).sort() };
  return JSON.stringify(Object.entries(sorted).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Acknowledged changes that are neither there nor overwritten by a later one of the same field. */
function lost({ list }: Machine, log: Acknowledged[]): string[] {
  return [...list.values()].flatMap((entry) => {
    const mine = log.filter(({ key }) => key === entry.key);
    return (['status', 'tags', 'note', 'kept', 'paper', 'identity'] as const).flatMap((field) => {
      const of = mine.filter((one) => one.field === field);
      const last = Math.max(...of.map(({ at }) => at));
      const latest = of.filter(({ at }) => at === last);
      const found = fieldText(entry, field);
      const there = latest.length === 0 || latest.some((one) => isIn(entry, one, found, list));
      return there ? [] : [`${entry.key} lost ${field} ${latest[0]?.value}: ${found}`];
    });
  });
}

function isIn(
  entry: SavedPaper,
  { field, value, at }: Acknowledged,
  found: string,
  list: Machine['list'],
): boolean {
  if (found === value) return true;
  const joined = [...list.values()].filter(({ mergedInto }) => mergedInto !== undefined);
  // What was joined with it on one machine was changed on the other.
  if (field === 'status')
    return joined.some(({ changed }) => Date.parse(changed.status ?? '') > at);
  if (field === 'note') return joined.length > 0 && found.includes(value);
  if (field === 'tags') {
    const [had, has]: string[][] = [JSON.parse(value), entry.tags];
    return joined.length > 0 && (had?.every((tag) => has?.includes(tag)) ?? false);
  }
  // Two were joined with each other, once this way and once that way.
  return field === 'identity' && found === '' && Date.parse(entry.changed.identity ?? '') > at;
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
