import type { ListChange } from '@/data/reading-list/edit-entry';
import type { KeptList } from './store-page';

/** What the reader has made of one paper. */
interface Expected {
  saved: boolean;
  status: string;
  tags: readonly string[];
  note: string;
}

/** What the list is to hold, by the entries' keys: written apart from the code that is tested. */
export type ExpectedList = ReadonlyMap<string, Expected>;

/** What may have been done to the list. */
export type Step = (list: ExpectedList) => ExpectedList;

const NEW: Expected = { saved: true, status: 'to-read', tags: [], note: '' };

export function pressed(key: string, saved: boolean): Step {
  return (list) => new Map([...list, [key, { ...(list.get(key) ?? NEW), saved }]]);
}

export function changed(keys: readonly string[], change: ListChange): Step {
  return (list) =>
    new Map(
      [...list].map(([key, entry]) => [key, keys.includes(key) ? after(entry, change) : entry]),
    );
}

function after(
  entry: Expected,
  { status, addTags = [], removeTags = [], note, deleted }: ListChange,
) {
  return {
    saved: deleted === undefined ? entry.saved : !deleted,
    status: status ?? entry.status,
    tags: [...new Set([...entry.tags, ...addTags])].filter((tag) => !removeTags.includes(tag)),
    note: note ?? entry.note,
  };
}

/** What the store holds, said in the same words. */
export function heldIn({ entries }: KeptList): ExpectedList {
  return new Map(
    entries.map(({ key, deletedAt, status, tags, note }) => [
      key,
      { saved: deletedAt === undefined, status, tags, note },
    ]),
  );
}

/** The lists that may be there when each of these steps is made or is not, and how many are. */
export function possible(
  list: ExpectedList,
  [step, ...others]: readonly Step[],
): { list: ExpectedList; made: number }[] {
  if (!step) return [{ list, made: 0 }];
  const without = possible(list, others);
  return [...without, ...without.map(({ list, made }) => ({ list: step(list), made: made + 1 }))];
}

export function areEqual(a: ExpectedList, b: ExpectedList): boolean {
  return asText(a) === asText(b);
}

export function asText(list: ExpectedList): string {
  return [...list]
    .map(([key, { tags, ...entry }]) => JSON.stringify([key, entry, [...tags].sort()]))
    .sort()
    .join('\n');
}
