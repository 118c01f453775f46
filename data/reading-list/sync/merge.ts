import type { LookUpKey } from '../../match/keys';
import type { Content } from '../saved-paper';
import { by, inTurn, later, type Order, type Register } from './register';
import { FACTS_HERE, type Replica } from './replica';
import { sortedKeys } from './sorted-keys';

const STATUSES = ['to-read', 'reading', 'read'];

/** JSON with its keys sorted, so that equal values have equal texts. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(by(([name]) => name)))
      : part,
  );
}

/** What a value is where it was not left out. */
type Here<Value> = NonNullable<Value> | (Value & null);

/** By time; then what was left out comes below what is here; then by value, the empty below all. */
function latest<Value>(order: Order<Here<Value>>): Order<Register<Value>> {
  return (a, b) => {
    if (a.at !== b.at) return a.at - b.at;
    if (a.value !== undefined && b.value !== undefined) return order(a.value, b.value);
    return Number(a.value !== undefined) - Number(b.value !== undefined);
  };
}

/** How values of each field are ordered: of two entries the greater one is taken. */
export const FIELD_ORDERS: {
  [Field in Exclude<keyof Replica, 'key' | 'keys'>]: Order<Replica[Field]>;
} = {
  status: latest(by((status) => STATUSES.indexOf(status))),
  tags: latest<string[] | undefined>(
    inTurn(
      by((tags) => tags.length),
      by((tags) => textOf(tags)),
    ),
  ),
  note: latest<string | undefined>(by((note) => note)),
  kept: latest(
    inTurn(
      by(({ deletedAt }) => -(deletedAt ?? 0)),
      by(({ savedAt }) => -savedAt),
    ),
  ),
  // A paper that was saved by an id alone says nothing about its title.
  paper: inTurn(
    by(({ value }) => Number(value.named)),
    latest(
      inTurn(
        by(({ here }) => FACTS_HERE.indexOf(here)),
        by(({ facts }) => Object.values(facts).length),
        by(({ facts }) => textOf(facts)),
      ),
    ),
  ),
  identity: latest(by((identity) => textOf(identity))),
  before: latest<Content | null | undefined>(by((before) => textOf(before))),
};

/**
 * One entry of two with the same key: of each field the later change, keys of both. Commutative,
 * associative and idempotent: whatever the order in which machines hear of each other, they end
 * with the same.
 */
export function mergeReplicas(a: Replica, b: Replica): Replica {
  return {
    key: a.key,
    keys: sortedKeys(a.key, [...a.keys, ...b.keys]),
    status: later(FIELD_ORDERS.status, a.status, b.status),
    tags: later(FIELD_ORDERS.tags, a.tags, b.tags),
    note: later(FIELD_ORDERS.note, a.note, b.note),
    kept: later(FIELD_ORDERS.kept, a.kept, b.kept),
    paper: later(FIELD_ORDERS.paper, a.paper, b.paper),
    identity: later(FIELD_ORDERS.identity, a.identity, b.identity),
    before: later(FIELD_ORDERS.before, a.before, b.before),
  };
}

/** By their keys. */
export type Replicas = Map<LookUpKey, Replica>;

/** One list of two: as {@link mergeReplicas}, and what only one of them has. */
export function mergeLists(a: Replicas, b: Replicas): Replicas {
  const merged = new Map(a);
  for (const replica of b.values()) mergeInto(merged, replica);
  return merged;
}

/** Adds an entry to a list, merging it with the one of its key. */
export function mergeInto(list: Replicas, replica: Replica): void {
  const known = list.get(replica.key);
  list.set(replica.key, known ? mergeReplicas(known, replica) : replica);
}
