import { browser } from 'wxt/browser';
import type { SavedPaper } from '../reading-list/saved-paper';
import type { Plan } from '../reading-list/sync/plan';
import { type Outcome, type Sides, syncRound } from '../reading-list/sync/round';
import type { Database } from './database';
import type { Store } from './store';
import {
  forgetSyncAnswer,
  reportSync,
  type SyncFailure,
  type SyncReport,
  syncState,
} from './sync-state';
import { writeEntries } from './write-entries';

/**
 * Syncs the list once, where the reader has switched that on, and keeps what came of it for the
 * reader to see.
 *
 * @returns whether it failed and should be tried again after a while
 * @throws what the reader's database throws
 */
export async function syncList(store: Store, now: Date): Promise<boolean> {
  const { on, answer, report } = await syncState();
  if (!on) return false;
  const sides = sidesOver(await store.reader());
  try {
    const outcome = await syncRound(sides, now.getTime(), answer);
    await reportSync(reportOf(outcome, report, now));
    // One that was given since is for the next sync.
    if (answer !== undefined) await forgetSyncAnswer();
    return false;
  } catch (error) {
    await reportSync({ ...report, came: { to: 'failure', why: reasonOf(error) } });
    return true;
  }
}

function sidesOver(database: Database): Sides {
  return {
    area: {
      read: () => browser.storage.sync.get(null),
      write: (items) => browser.storage.sync.set(items),
    },
    change: (plan) => changeList(database, plan),
  };
}

async function changeList(database: Database, plan: (own: SavedPaper[]) => Plan): Promise<Plan> {
  let made: Plan = { put: [], merged: new Map() };
  await writeEntries(database, async (list) => {
    made = plan(await list.getAll());
    return made.put;
  });
  return made;
}

function reportOf(outcome: Outcome, before: SyncReport | undefined, now: Date): SyncReport {
  if (outcome.kind === 'newer') return { ...before, came: { to: 'newer-version' } };
  if (outcome.kind === 'asks') return { ...before, came: { to: 'question', ...outcome.question } };
  const { travels, damaged } = outcome;
  return { doneAt: now.toISOString(), came: { to: 'done', travels, damaged } };
}

/** Chromium names the limit that was passed, Firefox says that it was the quota. */
function reasonOf(error: unknown): SyncFailure {
  const text = String(error);
  if (/MAX_WRITE/.test(text)) return 'rate';
  return /quota/i.test(text) ? 'full' : 'refused';
}
