import { FIELD_ORDERS, type Replicas } from './merge';
import type { Replica } from './replica';

/** How what could be written to a sync area compares with what is there. */
interface Compared {
  /** Later changes, or papers that are not there. */
  news: boolean;
  /** Parts that were left out there. */
  more: boolean;
  /** Something that is there would be left out. */
  less: boolean;
}

/**
 * Whether this is worth being written over what is in the sync area: it brings news, or more of what
 * is known there and nothing less. So machines of which each knows something that the other does
 * not, and which find no room for all of it, do not write in turns for ever.
 */
export function worthWriting(wanted: Replicas, there: Replicas): boolean {
  const found: Compared = { news: false, more: false, less: false };
  for (const replica of wanted.values()) {
    const known = there.get(replica.key);
    if (known) compare(replica, known, found);
    else found.news = true;
  }
  for (const key of there.keys()) if (!wanted.has(key)) found.less = true;
  return found.news || (found.more && !found.less);
}

function compare(wanted: Replica, there: Replica, found: Compared): void {
  compareField('status', wanted, there, found);
  compareField('tags', wanted, there, found);
  compareField('note', wanted, there, found);
  compareField('kept', wanted, there, found);
  compareField('paper', wanted, there, found);
  compareField('identity', wanted, there, found);
  compareField('before', wanted, there, found);
  const known = new Set(there.keys);
  for (const key of wanted.keys.filter((one) => !known.has(one))) {
    if (key.startsWith('title:')) found.more = true;
    else found.news = true;
  }
}

function compareField<Field extends keyof typeof FIELD_ORDERS>(
  field: Field,
  wanted: Replica,
  there: Replica,
  found: Compared,
): void {
  const order = FIELD_ORDERS[field](wanted[field], there[field]);
  if (order < 0) found.less = true;
  if (order <= 0) return;
  if (leftOut(field, there) && wanted[field].at === there[field].at) found.more = true;
  else found.news = true;
}

function leftOut(field: keyof typeof FIELD_ORDERS, replica: Replica): boolean {
  const { tags, note, before, paper } = replica;
  if (field === 'tags') return tags.value === undefined;
  if (field === 'note') return note.value === undefined;
  if (field === 'before') return before.value === undefined;
  return field === 'paper' && paper.value.here !== 'all';
}
