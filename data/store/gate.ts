import { browser } from 'wxt/browser';
import { reportError } from '@/report-error';
import { GATE, isGateOf, packGate } from '../match/stored-gate';
import { type SummariesDatabase, versionOf } from './generation/database';

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
  const gate = closes ? createGate(await database.getAll('candidates')) : undefined;
  await browser.storage.local.set({ [GATE]: packGate(version, gate) });
}
