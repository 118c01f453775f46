import type { LookUpKey } from '../../match/keys';
import { isShown } from '../is-shown';
import type { SavedPaper } from '../saved-paper';
import { entryOf } from './entry-of';
import { followJoined, rootOf } from './follow-joined';
import { mergeLists, type Replicas } from './merge';
import { withoutOldTrash } from './old-trash';
import { type Replica, replicaOf } from './replica';

/** What the reader is asked: so many of so many shown entries would be shown no more. */
export interface Question {
  hidden: number;
  shown: number;
}

/** What the reader answered: `hidden` may be hidden, or the list stays as it is here. */
export type SyncAnswer = { apply: number } | 'keep-mine';

/** What a merge does to the list of this machine. */
export interface Plan {
  /** Entries to be put into the list: all of them or none. */
  put: SavedPaper[];
  /** What is known now, here or in the sync area. */
  merged: Replicas;
  /** Nothing may be done before this is answered. */
  question?: Question;
}

/** A sync that would hide more than these, and more than a fifth of the list, asks first. */
const FEW = 5;
const PART = 1 / 5;

/**
 * How the list of this machine changes with what the sync area holds.
 *
 * @param own all entries, those in the trash and the joined ones too
 * @param now in milliseconds
 */
export function planMerge(
  own: SavedPaper[],
  area: Replicas,
  now: number,
  answer?: SyncAnswer,
): Plan {
  const plan = mergePlan(own, new Map(), area, now);
  const hidden = hiddenBy(plan, own);
  if (hidden.length <= Math.max(FEW, shownOf(own).length * PART)) return plan;
  if (answer === 'keep-mine') return mergePlan(own, keptFrom(hidden, plan.merged, now), area, now);
  if (answer && hidden.length <= answer.apply) return plan;
  return {
    put: [],
    merged: plan.merged,
    question: { hidden: hidden.length, shown: shownOf(own).length },
  };
}

function mergePlan(own: SavedPaper[], kept: Replicas, area: Replicas, now: number): Plan {
  const entries = new Map(own.map((entry) => [entry.key, entry]));
  const mine = new Map(own.map((entry) => [entry.key, kept.get(entry.key) ?? replicaOf(entry)]));
  const merged = withoutOldTrash(followJoined(mergeLists(mine, area)), now);
  const put: SavedPaper[] = [];
  for (const known of merged.values()) {
    const entry = entries.get(known.key);
    const root = rootOf(merged, known);
    const replica = root ? known : notJoined(known, mine.get(known.key));
    if (!replica || (replica === mine.get(known.key) && !kept.has(known.key))) continue;
    const next = entryOf(replica, entry);
    if (!entry || textOf(next) !== textOf(entryOf(replicaOf(entry), entry))) put.push(next);
  }
  return { put, merged };
}

/** An entry that was joined with one that is not here yet: it is hidden only once that one is. */
function notJoined(known: Replica, mine: Replica | undefined): Replica | undefined {
  return mine && { ...known, identity: mine.identity, before: mine.before };
}

function textOf(entry: SavedPaper): string {
  return JSON.stringify(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function shownOf(entries: SavedPaper[]): SavedPaper[] {
  return entries.filter(isShown);
}

function hiddenBy({ put }: Plan, own: SavedPaper[]): SavedPaper[] {
  const gone = new Set(put.filter((entry) => !isShown(entry)).map(({ key }) => key));
  return shownOf(own).filter(({ key }) => gone.has(key));
}

/** These entries, as kept by the reader after all that is known. */
function keptFrom(hidden: SavedPaper[], merged: Replicas, now: number): Replicas {
  const kept = new Map<LookUpKey, Replica>();
  for (const entry of hidden) {
    const mine = replicaOf(entry);
    const theirs = merged.get(entry.key);
    const at = Math.max(now, (theirs?.kept.at ?? 0) + 1, (theirs?.identity.at ?? 0) + 1);
    kept.set(entry.key, {
      ...mine,
      kept: { ...mine.kept, at },
      identity: { ...mine.identity, at },
      before: { ...mine.before, at },
    });
  }
  return kept;
}
