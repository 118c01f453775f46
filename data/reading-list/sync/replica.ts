import type { LookUpKey } from '../../match/keys';
import type { Content, ReadingStatus, SavedPaper } from '../saved-paper';
import type { Register } from './register';
import { sortedKeys } from './sorted-keys';

/** What is known of the paper itself, which pages said. */
export type Facts = Pick<
  SavedPaper,
  'title' | 'ids' | 'summary' | 'authors' | 'year' | 'venue' | 'address'
>;

/** How much of the facts is here: the ids and the summary always are. */
export const FACTS_HERE = ['ids', 'title', 'all'] as const;
export type FactsHere = (typeof FACTS_HERE)[number];

/**
 * What one machine knows of an entry, or what the sync area holds of it: each field that the reader
 * changes, with the time of its last change. Two of one key make one, field by field.
 *
 * Tags, notes and `before` are `undefined`, and facts not all here, where there was no room.
 */
export interface Replica {
  key: LookUpKey;
  /** All keys of the paper, in the order of `sortedKeys`; those of titles come with the title. */
  keys: LookUpKey[];
  status: Register<ReadingStatus>;
  tags: Register<string[] | undefined>;
  note: Register<string | undefined>;
  /** Times in milliseconds. Saving an entry is a change of this too. */
  kept: Register<{ savedAt: number; deletedAt?: number }>;
  /** `named`: it has a title, here or not. */
  paper: Register<{ named: boolean; here: FactsHere; facts: Facts }>;
  identity: Register<Pick<SavedPaper, 'mergedInto' | 'apartFrom'>>;
  /** As old as the identity: what the entry that it was joined with was before, if with any. */
  before: Register<Content | null | undefined>;
}

/** An entry as this machine has it: with nothing left out. */
export function replicaOf(entry: SavedPaper): Replica {
  const { key, keys, status, tags, note, savedAt, deletedAt, changed } = entry;
  const { mergedInto, apartFrom, survivorBefore = null } = entry;
  const at = (time: string | undefined) => (time === undefined ? 0 : instant(time));
  return {
    key,
    keys: sortedKeys(key, keys),
    status: { at: at(changed.status), value: status },
    tags: { at: at(changed.tags), value: tags },
    note: { at: at(changed.note), value: note },
    kept: {
      at: at(changed.kept ?? deletedAt ?? savedAt),
      value: { savedAt: at(savedAt), ...(deletedAt && { deletedAt: at(deletedAt) }) },
    },
    paper: {
      at: at(changed.paper),
      value: { named: entry.title !== '', here: 'all', facts: factsOf(entry) },
    },
    identity: {
      at: at(changed.identity),
      value: { ...(mergedInto && { mergedInto }), ...(apartFrom && { apartFrom }) },
    },
    before: { at: at(changed.identity), value: survivorBefore },
  };
}

/** In milliseconds; 0 for a day that no calendar has, which the schema of times lets pass. */
function instant(time: string): number {
  return Date.parse(time) || 0;
}

function factsOf({ title, ids, summary, authors, year, venue, address }: SavedPaper): Facts {
  return {
    title,
    ids,
    ...(summary && { summary }),
    ...(authors && { authors }),
    ...(year && { year }),
    ...(venue && { venue }),
    ...(address && { address }),
  };
}

/** When anything of it was last changed. */
export function changedLast(replica: Replica): number {
  const { status, tags, note, kept, paper, identity } = replica;
  return Math.max(...[status, tags, note, kept, paper, identity].map(({ at }) => at));
}
