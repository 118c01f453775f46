import type { LookUpKey } from '@/data/match/keys';
import type { ListChange } from '@/data/reading-list/edit-entry';
import { isShown } from '@/data/reading-list/is-shown';
import { type SavedPaper, savedPaperSchema } from '@/data/reading-list/saved-paper';
import { oneOf, type Random, seeded } from '../../../../bench/random';
import { BrowserArea, type Server } from './browser-area';
import { type Acknowledged, Machine } from './machine';

/** What a history came to. */
export interface History {
  machines: [Machine, Machine];
  /** All that any of the two acknowledged. */
  log: Acknowledged[];
  counts: Counts;
  /** Rounds after which nothing was left to be done; `undefined` where there was no end to them. */
  settled: number | undefined;
}

export interface Counts {
  changes: number;
  syncs: number;
  interrupted: number;
  asked: number;
  spoilt: number;
}

const PAPERS: readonly [LookUpKey, ...LookUpKey[]] = [
  'arxiv:2301.00000',
  ...Array.from({ length: 19 }, (_, i): LookUpKey => `arxiv:2301.${10_001 + i}`),
];
const STATUSES = savedPaperSchema.entries.status.options;
const START = Date.UTC(2026, 0, 1);
const ENOUGH = 40;

/** A history of two machines over one sync area, the same for the same seed. */
export async function playHistory(seed: number): Promise<History> {
  const random = seeded(seed);
  const server: Server = new Map();
  const log: Acknowledged[] = [];
  const counts: Counts = { changes: 0, syncs: 0, interrupted: 0, asked: 0, spoilt: 0 };
  let now = START;
  const machine = () => new Machine(new BrowserArea(server, () => now), log);
  const machines: [Machine, Machine] = [machine(), machine()];
  /** One of the clocks is wrong. */
  const skew = new Map([[machines[0], Math.floor(random() * 200_000)]]);

  async function sync(one: Machine, random: Random): Promise<boolean> {
    counts.syncs += 1;
    const outcome = await one.sync(now, random);
    if (!outcome) counts.interrupted += 1;
    if (outcome?.kind !== 'asks') return outcome?.kind === 'done' && !outcome.wrote;
    counts.asked += 1;
    const mine = random() < 0.5;
    const before = new Map(one.list);
    await one.sync(now, random, mine ? 'keep-mine' : { apply: outcome.question.hidden });
    if (mine) acknowledgeKept(one, before, log);
    return false;
  }

  // Some begin with a list that has papers enough for the failsafe.
  if (random() < 0.5)
    for (const key of PAPERS.slice(0, 12)) machines[0].save(key, key, new Date(now));

  for (let steps = 10 + random() * 40; steps > 0; steps -= 1) {
    if (random() < 0.8) now += Math.floor(random() * 120_000);
    const one = oneOf(machines, random) ?? machines[0];
    const what = random();
    if (what < 0.6) {
      counts.changes += 1;
      act(one, new Date(now + (skew.get(one) ?? 0)), random);
    } else if (what < 0.78) await sync(one, random);
    else if (what < 0.93) {
      if (one.online) one.area.exchange(random, false);
    } else if (what < 0.98) one.online = !one.online;
    else {
      counts.spoilt += 1;
      one.area.spoil(`list-${Math.floor(random() * 20)}`, oneOf(['1 AAAA', 7, '', '1 %'], random));
    }
  }

  let settled: number | undefined;
  for (let round = 1; round <= ENOUGH && settled === undefined; round += 1) {
    let quiet = true;
    for (const one of machines) {
      now += 60_000;
      one.area.exchange(random, true);
      quiet = (await sync(one, () => 0.9)) && quiet;
    }
    if (quiet && machines.every(({ area }) => area.settled)) settled = round;
  }
  return { machines, log, counts, settled };
}

/** The reader said that what is here stays: that is a change too, of both what may hide an entry. */
function acknowledgeKept(one: Machine, before: Machine['list'], log: Acknowledged[]): void {
  for (const entry of one.list.values()) {
    const { key, changed } = entry;
    const isNew = changed.kept && before.get(key)?.changed.kept !== changed.kept;
    if (!isNew || !isShown(entry) || changed.identity !== changed.kept) continue;
    const at = Date.parse(changed.kept ?? '');
    log.push({ key, part: 'kept', at, value: 'true' }, { key, part: 'identity', at, value: '' });
  }
}

/** What the reader does next. */
function act(one: Machine, now: Date, random: Random): void {
  const entry = oneOf(one.shown, random);
  const gone = oneOf(one.trash, random);
  const what = random();
  if (!entry || what < 0.3) {
    const key = oneOf(PAPERS, random) ?? PAPERS[0];
    one.save(key, random() < 0.8 ? `Paper of ${key}` : '', now);
  } else if (what < 0.75) one.change(entry, edit(entry, random), now);
  else if (what < 0.82 && gone) one.change(gone, { deleted: false }, now);
  else if (what < 0.9) one.join(entry, oneOf(one.shown, random) ?? entry, now);
  else if (what < 0.96) {
    const joined = oneOf(
      [...one.list.values()].filter(({ mergedInto }) => mergedInto),
      random,
    );
    if (joined) one.split(joined, now);
  } else for (const each of one.shown.slice(0, 9)) one.change(each, { deleted: true }, now);
}

function edit({ tags }: SavedPaper, random: Random): ListChange {
  const text = Math.floor(random() * 1e6).toString(36);
  const what = random();
  if (what < 0.25) return { status: oneOf(STATUSES, random) ?? 'read' };
  if (what < 0.5) return { addTags: [text.slice(0, 2)] };
  if (what < 0.6) return { removeTags: tags.slice(0, 1) };
  if (what < 0.85) return { note: random() < 0.2 ? '' : text };
  return { deleted: true };
}
