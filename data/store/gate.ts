import { browser } from 'wxt/browser';
import { GATE, isGateOf, packGate } from '../match/stored-gate';
import { type SummariesDatabase, versionOf } from './generation/database';

/** Brings the gate in the extension's storage up to the summaries of a whole generation. */
export async function publishGate(database: SummariesDatabase): Promise<void> {
  const version = versionOf(database);
  const stored = await browser.storage.local.get(GATE);
  if (isGateOf(stored[GATE], version)) return;
  const { createGate, mayHaveGate } = await import('../match/create-gate');
  const closes = mayHaveGate(await database.count('candidates'));
  const gate = closes ? createGate(await database.getAll('candidates')) : undefined;
  await browser.storage.local.set({ [GATE]: packGate(version, gate) });
}
