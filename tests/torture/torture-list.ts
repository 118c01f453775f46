/**
 * Saves, edits and deletes while the background script is stopped and the browser is killed, and
 * holds against what was acknowledged what is there afterwards.
 */
import type { ListChange } from '@/data/reading-list/edit-entry';
import { oneOf, type Random, seeded } from '../bench/random';
import type { Session } from '../e2e/harness/session';
import {
  areEqual,
  asText,
  changed,
  type ExpectedList,
  heldIn,
  possible,
  pressed,
  type Step,
} from './expected-list';
import { listedIds, openRows, type RowsPage, serveRows } from './rows-page';
import { bundleStore, openStorePage, type StorePage } from './store-page';
import { disagreements } from './whole';

/** How long after a change has begun the script is stopped or the browser killed, at most. */
const STRIKE_WITHIN_MS = 40;

export interface TortureOptions {
  rounds: number;
  /** The browser is killed after so many rounds each time. */
  killEvery: number;
  seed: number;
}

/** What was done, and what came of it. */
export interface Counts {
  rounds: number;
  saves: number;
  deletions: number;
  edits: number;
  acknowledged: number;
  /** Changes that nobody heard the end of, and how many of these were made nevertheless. */
  unanswered: number;
  unansweredMade: number;
  scriptStopped: number;
  browserKilled: number;
  /** What was acknowledged and is not there, or is there in part: nothing, one hopes. */
  failures: string[];
}

/** A change under way. */
type Begun = Promise<{ step: Step; acknowledged: boolean; error?: unknown }>;

/** @param onRound called after each round with the counts so far */
export async function tortureList(
  session: Session,
  { rounds, killEvery, seed }: TortureOptions,
  onRound: (counts: Counts) => void = () => undefined,
): Promise<Counts> {
  serveRows(session);
  const script = await bundleStore();
  const random = seeded(seed);
  const counts = noCounts();
  const open = async () => ({
    rows: await openRows(session),
    store: await openStorePage(session, script),
  });
  let pages = await open();
  let list: ExpectedList = new Map();
  for (let round = 1; round <= rounds; round += 1) {
    const isKilled = round % killEvery === 0;
    const begun = begin(list, pages, random, counts);
    await pause(random() * STRIKE_WITHIN_MS);
    if (isKilled) {
      await session.restart({ killed: true });
      pages = await open();
      counts.browserKilled += 1;
    } else if (random() < 0.5) {
      await session.stopWorker();
      counts.scriptStopped += 1;
    }
    list = await settled(list, begun, pages.store, isKilled, counts);
    if (isKilled || round === rounds) {
      const found = await disagreements(pages.store);
      counts.failures.push(...found.map((one) => `round ${round}: ${one}`));
    }
    counts.rounds = round;
    onRound(counts);
  }
  return counts;
}

/** One change, or two at once that do not touch the same. */
function begin(
  list: ExpectedList,
  { rows, store }: { rows: RowsPage; store: StorePage },
  random: Random,
  counts: Counts,
): Begun[] {
  const kind = random();
  const begun: Begun[] = [];
  if (kind < 0.7) begun.push(press(rows, oneOf(listedIds, random) ?? '', counts));
  if (kind > 0.5) begun.push(edit(list, store, kind > 0.7, random, counts));
  return begun;
}

function press(rows: RowsPage, arxivId: string, counts: Counts): Begun {
  const step = async () => {
    const { saved, acknowledged } = await rows.press(arxivId);
    counts[saved ? 'saves' : 'deletions'] += 1;
    return { step: pressed(`arxiv:${arxivId}`, saved), acknowledged };
  };
  return orUnanswered(step(), toggled(`arxiv:${arxivId}`));
}

/** What a press does that nobody heard of. */
function toggled(key: string): Step {
  return (list) => pressed(key, !list.get(key)?.saved)(list);
}

function edit(
  list: ExpectedList,
  store: StorePage,
  alone: boolean,
  random: Random,
  counts: Counts,
): Begun {
  const all = [...list.keys()];
  const one = oneOf(all, random);
  // What is not there yet may be saved at the same moment, before the edit or after it.
  const keys = random() < 0.4 || one === undefined ? all : [one];
  const change = anyChange(alone, random);
  counts[change.deleted ? 'deletions' : 'edits'] += 1;
  const step = changed(keys, change);
  const done = store.change(keys, change).then(() => ({ step, acknowledged: true }));
  return orUnanswered(done, step);
}

function anyChange(alone: boolean, random: Random): ListChange {
  const kind = random();
  const tag = `tag ${Math.floor(random() * 5)}`;
  if (alone && kind < 0.3) return { deleted: random() < 0.5 };
  if (kind < 0.5)
    return { status: oneOf(['to-read', 'reading', 'read'] as const, random) ?? 'read' };
  if (kind < 0.7) return { addTags: [tag] };
  if (kind < 0.8) return { removeTags: [tag] };
  return { note: `Заметка ${Math.floor(random() * 1e9)}`.repeat(1 + Math.floor(random() * 40)) };
}

function orUnanswered(begun: Begun, perhaps: Step): Begun {
  return begun.catch((error) => ({ step: perhaps, acknowledged: false, error }));
}

/** The list as it is now, once it is held against what it may be. */
async function settled(
  before: ExpectedList,
  begun: readonly Begun[],
  store: StorePage,
  isKilled: boolean,
  counts: Counts,
): Promise<ExpectedList> {
  const steps = await Promise.all(begun);
  // Only a browser that was killed may answer nothing.
  for (const { error } of steps) if (error && !isKilled) throw error;
  const done = steps.filter(({ acknowledged }) => acknowledged);
  const perhaps = steps.filter(({ acknowledged }) => !acknowledged);
  const sure = done.reduce((list, { step }) => step(list), before);
  const now = heldIn(await store.kept());
  counts.acknowledged += done.length;
  counts.unanswered += perhaps.length;
  const allowed = possible(
    sure,
    perhaps.map(({ step }) => step),
  );
  const there = allowed.find(({ list }) => areEqual(list, now));
  counts.unansweredMade += there?.made ?? 0;
  if (!there) {
    counts.failures.push(
      `round ${counts.rounds + 1}: expected\n${asText(sure)}\nfound\n${asText(now)}`,
    );
  }
  return now;
}

function noCounts(): Counts {
  return {
    rounds: 0,
    saves: 0,
    deletions: 0,
    edits: 0,
    acknowledged: 0,
    unanswered: 0,
    unansweredMade: 0,
    scriptStopped: 0,
    browserKilled: 0,
    failures: [],
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
