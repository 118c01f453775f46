import type { SavedPaper } from '../saved-paper';
import type { Register } from './register';
import { changedLast, type Facts, type Replica, replicaOf } from './replica';

/**
 * The entry that this machine keeps: all that the replica has here, and for what was left out what
 * the machine had before, with the time of that, so that it is not taken for the later change.
 *
 * @param own the machine's own entry, merged into the replica already
 */
export function entryOf(replica: Replica, own: SavedPaper | undefined): SavedPaper {
  const had = own && replicaOf(own);
  const tags = here(replica.tags) ?? had?.tags ?? { at: 0, value: [] };
  const note = here(replica.note) ?? had?.note ?? { at: 0, value: '' };
  const paper = paperOf(replica, had);
  const { value: before } = here(replica.before) ?? had?.before ?? { value: null };
  const { savedAt, deletedAt } = replica.kept.value;
  const onlySaved = deletedAt === undefined && replica.kept.at === savedAt;
  const kept = { ...replica, tags, note };
  return {
    key: replica.key,
    keys: replica.keys,
    ...paper.value,
    status: replica.status.value,
    tags: tags.value ?? [],
    note: note.value ?? '',
    savedAt: text(savedAt),
    updatedAt: text(
      Math.max(changedLast({ ...kept, paper: { ...replica.paper, at: paper.at } }), savedAt),
    ),
    changed: {
      ...changed('status', replica.status),
      ...changed('tags', tags),
      ...changed('note', note),
      ...changed('kept', { at: onlySaved ? 0 : replica.kept.at }),
      ...changed('paper', paper),
      ...changed('identity', replica.identity),
    },
    ...(deletedAt === undefined ? {} : { deletedAt: text(deletedAt) }),
    ...replica.identity.value,
    ...(before && { survivorBefore: before }),
  };
}

function here<Value>(register: Register<Value | undefined>) {
  return register.value === undefined ? undefined : register;
}

/** The facts; what was left out of them comes from before, and so does their time then. */
function paperOf({ paper }: Replica, own: Replica | undefined): Register<Facts> {
  const { here, facts } = paper.value;
  if (here === 'all') return { at: paper.at, value: facts };
  const had = own?.paper;
  const title = here === 'title' ? facts.title : (had?.value.facts.title ?? '');
  return { at: had?.at ?? 0, value: { ...had?.value.facts, ...facts, title } };
}

function changed<Name extends keyof SavedPaper['changed']>(name: Name, { at }: { at: number }) {
  return at === 0 ? {} : { [name]: text(at) };
}

function text(time: number): string {
  return new Date(time).toISOString();
}
