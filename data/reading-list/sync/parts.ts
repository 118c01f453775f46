import type { LookUpKey } from '../../match/keys';
import { codeEntry } from './code-entry';
import { by, inTurn } from './register';
import { changedLast, type Replica } from './replica';

/** What may be left out of what travels, and what goes first where there is no room for all. */
export const PARTS = ['entry', 'tags', 'title', 'note', 'details', 'before'] as const;
export type PartName = (typeof PARTS)[number];

/** A part of an entry that travels if there is room for it. */
export interface Part {
  of: Replica;
  name: PartName;
}

/** Tags and notes are short up to here: those that are longer wait for all that is shorter. */
const SHORT = 300;
/** What lies in the trash comes after all else, but for the fact that it does. */
const TRASH = 5;
/** No room is made for an entry of so many keys and ids: none that a page named has. */
const LONGEST_ENTRY = 4000;

interface Ranked extends Part {
  rank: number;
  length: number;
  changed: number;
}

/**
 * All parts of the list that may travel, the most important first: which papers there are, with
 * status and dates; short tags and notes; titles; longer tags and notes, the shortest first; the
 * authors, year and venue, and what parts joined ones again; what is in the trash. Of equals the latest changed goes first.
 */
export function partsOf(replicas: Iterable<Replica>): Part[] {
  const ranked: Ranked[] = [];
  for (const replica of replicas) ranked.push(...rankedParts(replica));
  return ranked.sort(ORDER);
}

const ORDER = inTurn<Ranked>(
  by(({ rank }) => rank),
  by(({ length }) => length),
  by(({ changed }) => -changed),
  by(({ of }) => of.key),
  by(({ name }) => name),
);

function rankedParts(replica: Replica): Ranked[] {
  const changed = changedLast(replica);
  const part = (name: PartName, rank: number, length = 0) => ({
    of: replica,
    name,
    rank,
    length,
    changed,
  });
  const text = (name: PartName, length: number) =>
    length <= SHORT ? part(name, 1) : part(name, 3, length);
  const { tags, note, paper, before, kept } = replica;
  const { here, facts } = paper.value;
  if (JSON.stringify(codeEntry(withParts(replica, new Set()))).length > LONGEST_ENTRY) return [];
  const parts = [part('entry', 0)];
  if (tags.value?.length) parts.push(text('tags', tags.value.join().length));
  if (note.value) parts.push(text('note', note.value.length));
  if (here !== 'ids' && facts.title) parts.push(part('title', 2));
  if (here === 'all' && hasDetails(replica)) parts.push(part('details', 4));
  if (before.value) parts.push(part('before', 4));
  if (kept.value.deletedAt === undefined) return parts;
  return parts.map((one) => (one.name === 'entry' ? one : { ...one, rank: one.rank + TRASH }));
}

function hasDetails({ paper }: Replica): boolean {
  const { authors, year, venue, address } = paper.value.facts;
  return Boolean(authors || year || venue || address);
}

/** The entries with these of their parts, by key. */
export function made(parts: Iterable<Part>): Map<LookUpKey, Replica> {
  const names = new Map<Replica, Set<PartName>>();
  for (const { of, name } of parts) {
    const known = names.get(of);
    if (known) known.add(name);
    else names.set(of, new Set([name]));
  }
  const entries = [...names].filter(([, has]) => has.has('entry'));
  return new Map(entries.map(([replica, has]) => [replica.key, withParts(replica, has)]));
}

/** What is empty is always here. */
function withParts(replica: Replica, has: Set<PartName>): Replica {
  const { tags, note, before, paper } = replica;
  const { title, ids, summary, ...details } = paper.value.facts;
  const titled = has.has('title') || (title === '' && !paper.value.named);
  const all =
    titled && (has.has('details') || (paper.value.here === 'all' && !hasDetails(replica)));
  return {
    ...replica,
    keys: titled ? replica.keys : replica.keys.filter((key) => !isTitleOf(replica, key)),
    tags: has.has('tags') || tags.value?.length === 0 ? tags : { at: tags.at, value: undefined },
    note: has.has('note') || note.value === '' ? note : { at: note.at, value: undefined },
    before: has.has('before') || !before.value ? before : { at: before.at, value: undefined },
    paper: {
      at: paper.at,
      value: {
        named: paper.value.named,
        here: all ? 'all' : titled ? 'title' : 'ids',
        facts: {
          title: titled ? title : '',
          ids,
          ...(summary && { summary }),
          ...(all ? details : {}),
        },
      },
    },
  };
}

/** A key by a title, but for the entry's own. */
function isTitleOf({ key: own }: Replica, key: LookUpKey): boolean {
  return key !== own && key.startsWith('title:');
}
