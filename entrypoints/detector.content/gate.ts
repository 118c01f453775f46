import { browser } from 'wxt/browser';
import { DATASET_VERSION } from '@/bundled/version';
import { openGate } from '@/data/match/gate';
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
  const mayPass = await storedGate();
  return async (refs) => {
    if (!mayPass) return refs.map(() => true);
    const passed: boolean[] = [];
    for (const ref of refs) {
      // Long lists must not make the page stutter.
      if (passed.length % BATCH === BATCH - 1) await later();
      passed.push(mayPass(ref));
    }
    return passed;
  };
}

async function storedGate() {
  try {
    const stored = await browser.storage.local.get(GATE);
    const contents = unpackGate(stored[GATE], DATASET_VERSION);
    return contents && openGate(contents);
  } catch (error) {
    reportError(error);
  }
}
