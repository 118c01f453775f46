import { browser } from 'wxt/browser';
import { reportError } from '@/report-error';
import type { Candidate } from '../match/candidate';
import { GATE, isGateOf, packGate } from '../match/stored-gate';
import { type SummariesDatabase, versionOf } from './generation/database';
import { steppingAside } from './stepping-aside';

/**
 * Brings the gate in the extension's storage up to the summaries of a whole generation. Where that
 * fails there is none: pages ask about every paper then, slower, never wrong.
 */
export async function publishGate(database: SummariesDatabase): Promise<void> {
  try {
    await bringUp(database);
  } catch (error) {
    reportError(error);
    await browser.storage.local.remove(GATE).catch(reportError);
  }
}

async function bringUp(database: SummariesDatabase): Promise<void> {
  const version = versionOf(database);
  const stored = await browser.storage.local.get(GATE);
  if (isGateOf(stored[GATE], version)) return;
  const { createGate, mayHaveGate } = await import('../match/create-gate');
  const closes = mayHaveGate(await database.count('candidates'));
  const gate = closes ? await createGate(candidatesIn(database)) : undefined;
  await browser.storage.local.set({ [GATE]: packGate(version, gate) });
}

/** So many are read at once. */
const BATCH = 500;

/** All papers, one by one, so that whoever takes them keeps nobody waiting. */
async function* candidatesIn(
  database: SummariesDatabase,
): AsyncGenerator<Candidate, void, undefined> {
  const stepAside = steppingAside();
  for (let from = 0; ; from += BATCH) {
    const numbers = IDBKeyRange.bound(from, from + BATCH, false, true);
    const batch = await database.getAll('candidates', numbers);
    for (const candidate of batch) {
      await stepAside();
      yield candidate;
    }
    if (batch.length < BATCH) return;
  }
}
