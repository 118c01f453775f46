import type { LookUpKey } from '../../match/keys';
import { NOTE_LENGTH, TAGS } from '../limits';
import type { Replicas } from './merge';
import { by, inTurn } from './register';
import type { Replica } from './replica';

/**
 * A list in which what was changed of an entry, on one machine, after it was joined with another,
 * on the other machine, is seen in the one that is shown. Whoever does this with the same list ends
 * with the same, and doing it again changes nothing.
 */
export function followJoined(list: Replicas): Replicas {
  const followed = withoutCircles(list);
  const joined = [...followed.values()].filter(({ identity }) => identity.value.mergedInto);
  for (const field of ['status', 'tags', 'note'] as const) {
    const changes = joined.filter((one) => one[field].at > one.identity.at);
    for (const one of changes.sort(
      inTurn(
        by((c) => c[field].at),
        by((c) => c.key),
      ),
    )) {
      const root = rootOf(followed, one);
      if (root && one[field].at > root[field].at) followed.set(root.key, FOLLOW[field](root, one));
    }
  }
  return followed;
}

/**
 * Of status the later change. Tags and notes are added to what the other has, as of a moment after
 * it was changed: whatever the reader changes of it afterwards is later.
 */
const FOLLOW = {
  status: (root: Replica, { status }: Replica): Replica => ({ ...root, status }),
  tags: (root: Replica, { tags }: Replica): Replica => {
    const [has, more] = [root.tags.value, tags.value ?? []];
    if (!has || more.every((tag) => has.includes(tag))) return root;
    const both = [...new Set([...has, ...more])].slice(0, TAGS);
    return { ...root, tags: { at: root.tags.at + 1, value: both } };
  },
  note: (root: Replica, { note }: Replica): Replica => {
    const [has, more] = [root.note.value, note.value ?? ''];
    if (has === undefined || has.includes(more)) return root;
    const both = has === '' ? more : `${has}\n\n${more}`;
    return { ...root, note: { at: root.note.at + 1, value: both.slice(0, NOTE_LENGTH) } };
  },
};

/** Nobody joins so many with each other one by one: what seems to be joined so is not. */
const LONGEST_WAY = 100;

/** The entry that is shown for it; `undefined` where it is not in the list, or not yet. */
export function rootOf(list: Replicas, replica: Replica): Replica | undefined {
  let at: Replica | undefined = replica;
  for (let steps = 0; at && steps < LONGEST_WAY; steps += 1) {
    const next: LookUpKey | undefined = at.identity.value.mergedInto;
    if (!next) return at;
    at = list.get(next);
  }
  return undefined;
}

/**
 * Two machines may have joined the same papers the other way round: then none of them would be
 * shown. The one whose key comes first is.
 */
function withoutCircles(list: Replicas): Replicas {
  const open = new Map(list);
  for (const replica of list.values()) {
    const circle = circleOf(open, replica);
    const first = circle.sort((a, b) => (a.key < b.key ? -1 : 1))[0];
    if (!first) continue;
    const { mergedInto: _, ...value } = first.identity.value;
    const at = Math.max(...circle.map(({ identity }) => identity.at)) + 1;
    open.set(first.key, { ...first, identity: { at, value }, before: { at, value: null } });
  }
  return open;
}

/** The entries that lead from this one back to it. */
function circleOf(list: Replicas, start: Replica): Replica[] {
  const circle: Replica[] = [];
  let at = list.get(start.key);
  while (at && circle.length < LONGEST_WAY) {
    circle.push(at);
    const next: LookUpKey | undefined = at.identity.value.mergedInto;
    if (!next) return [];
    if (next === start.key) return circle;
    at = list.get(next);
  }
  return [];
}
