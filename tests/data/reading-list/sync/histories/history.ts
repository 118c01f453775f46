import * as v from 'valibot';
import { type SavedPaper, savedPaperSchema } from '@/data/reading-list/saved-paper';
import { oneOf, type Random, seeded } from '../../../../bench/random';
import { entry } from '../entry';
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

const PAPERS = Array.from(
  { length: 14 },
  (_, i) => `arxiv:2301.0000${i.toString(10).slice(-1)}${i}`,
);
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

  for (let steps = 10 + random() * 40; steps > 0; steps -= 1) {
    if (random() < 0.8) now += Math.floor(random() * 120_000);
    const one = oneOf(machines, random) ?? machines[0];
    const what = random();
    if (what < 0.6) {
      counts.changes += 1;
      change(one, now + (skew.get(one) ?? 0), random);
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

/** The reader said that what is here stays: that is a change too. */
function acknowledgeKept(one: Machine, before: Machine['list'], log: Acknowledged[]): void {
  for (const { key, changed, deletedAt, mergedInto } of one.list.values()) {
    if (before.get(key)?.changed.kept === changed.kept || !changed.kept || deletedAt) continue;
    const at = Date.parse(changed.kept);
    log.push({ key, field: 'kept', at, value: 'true' });
    log.push({ key, field: 'identity', at, value: mergedInto ?? '' });
  }
}

/** What the reader does next. */
function change(one: Machine, now: number, random: Random): void {
  if (one.shown.length === 0 || random() < 0.3) one.save(newPaper(now, random));
  else changeOne(one, now, random);
}

function changeOne(one: Machine, now: number, random: Random): void {
  const text = Math.floor(random() * 1e6).toString(36);
  const some = oneOf(
    [...one.list.values()].filter(({ deletedAt }) => !deletedAt),
    random,
  );
  const shown = oneOf(one.shown, random);
  const gone = oneOf(
    [...one.list.values()].filter(({ deletedAt }) => deletedAt),
    random,
  );
  const what = random();
  if (!some) return;
  const { key } = some;
  if (what < 0.15) {
    one.change(key, 'status', { status: statusOf(random) }, now);
  } else if (what < 0.35) {
    const tags = [...some.tags.filter(() => random() < 0.7), text.slice(0, 2)];
    one.change(key, 'tags', { tags: [...new Set(tags)] }, now);
  } else if (what < 0.55) one.change(key, 'note', { note: random() < 0.2 ? '' : text }, now);
  else if (what < 0.62) one.change(key, 'paper', { title: `Paper ${text}` }, now);
  else if (what < 0.72) one.keep(key, false, now);
  else if (what < 0.82 && gone) one.keep(gone.key, true, now);
  else if (what < 0.92 && shown && !some.mergedInto) one.join(key, shown.key, now);
  else if (what < 0.97) one.split(key, now);
  else for (const each of one.shown.slice(0, 7)) one.keep(each.key, false, now);
}

function statusOf(random: Random): SavedPaper['status'] {
  return oneOf(savedPaperSchema.entries.status.options, random) ?? 'read';
}

function newPaper(now: number, random: Random): SavedPaper {
  const at = new Date(now).toISOString();
  const key = oneOf(PAPERS, random);
  const title = random() < 0.8 ? `Paper of ${key}` : '';
  return v.parse(savedPaperSchema, {
    ...entry({ key, title, savedAt: at, updatedAt: at }),
    ...(random() < 0.5 ? { authors: ['Ada Lovelace'], year: 2023 } : {}),
  });
}
