import { TOMBSTONE_DAYS, TRASH_DAYS } from '../purged';
import { rootOf } from './follow-joined';
import type { Replicas } from './merge';
import type { Replica } from './replica';

const DAY_MS = 24 * 3600 * 1000;

/**
 * The list as emptying the trash leaves it, on whichever machine that is done first: what was
 * deleted long ago is only known to have been deleted, and after a longer time not even that.
 *
 * @param now in milliseconds
 */
export function withoutOldTrash(list: Replicas, now: number): Replicas {
  const kept: Replicas = new Map();
  for (const [key, replica] of list) {
    const { deletedAt = now } = (rootOf(list, replica) ?? replica).kept.value;
    const days = (now - deletedAt) / DAY_MS;
    if (days <= TOMBSTONE_DAYS) kept.set(key, days > TRASH_DAYS ? emptied(replica) : replica);
  }
  return kept;
}

/** All that names it, and none of its times is new. */
function emptied(replica: Replica): Replica {
  const { status, tags, note, paper, identity, before } = replica;
  const { mergedInto } = identity.value;
  return {
    ...replica,
    status: { ...status, value: 'to-read' },
    tags: { ...tags, value: [] },
    note: { ...note, value: '' },
    paper: {
      ...paper,
      value: { named: false, here: 'all', facts: { title: '', ids: paper.value.facts.ids } },
    },
    identity: { ...identity, value: mergedInto ? { mergedInto } : {} },
    before: { ...before, value: null },
  };
}
