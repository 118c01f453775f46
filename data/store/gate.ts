import { browser } from 'wxt/browser';
import { GATE, isGateOf, packGate } from '../match/stored-gate';
import type { Database } from './database';
import { heldDataset } from './summaries';

/** Brings the gate in the extension's storage up to the summaries in the database. */
export async function publishGate(database: Database): Promise<void> {
  const held = await heldDataset(database);
  const stored = await browser.storage.local.get(GATE);
  if (!held || isGateOf(stored[GATE], held.version)) return;
  const { createGate, mayHaveGate } = await import('../match/create-gate');
  const closes = mayHaveGate(await database.count('candidates'));
  const gate = closes ? createGate(await database.getAll('candidates')) : undefined;
  await browser.storage.local.set({ [GATE]: packGate(held.version, gate) });
}
