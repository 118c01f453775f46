import { browser } from 'wxt/browser';
import { DATASET_VERSION } from '@/bundled/version';
import { mayPass, openGate } from '@/data/match/gate';
import { GATE, unpackGate } from '@/data/match/stored-gate';
import type { PaperRef } from '@/data/summary';
import { reportError } from '@/report-error';
import { later } from './later';

/** So many papers are looked at in one go: a few milliseconds, also on a slow machine. */
const BATCH = 500;

/** Whether each of these papers may be explained, in order. */
export type Gate = (refs: PaperRef[]) => Promise<boolean[]>;

/** The gate of this page; where it stands open, every paper may be explained. */
export async function readGate(): Promise<Gate> {
  const hashes = await storedHashes();
  const has = hashes && openGate(hashes);
  return async (refs) => {
    if (!has) return refs.map(() => true);
    const passed: boolean[] = [];
    for (let i = 0; i < refs.length; i += BATCH) {
      if (i > 0) await later(); // Long lists must not make the page stutter.
      passed.push(...refs.slice(i, i + BATCH).map((ref) => mayPass(has, ref)));
    }
    return passed;
  };
}

async function storedHashes() {
  try {
    return unpackGate((await browser.storage.local.get(GATE))[GATE], DATASET_VERSION);
  } catch (error) {
    reportError(error);
    return undefined;
  }
}
