import { browser } from 'wxt/browser';
import { mayPass } from '@/data/match/gate';
import { GATE, unpackGate } from '@/data/match/stored-gate';
import { DATASET_VERSION } from '@/dataset-version';
import { reportError } from '@/report-error';
import type { Mention } from '@/sites/mention';
import { reference } from './matches';

/** So many mentions are looked at in one go: a few milliseconds, also on a slow machine. */
const BATCH = 200;

type Gate = (mentions: Mention[]) => Promise<Mention[]>;

/** The gate of this page: gives the mentions that may be explained, all where it stands open. */
export async function readGate(): Promise<Gate> {
  const hashes = await storedHashes();
  return async (mentions) => {
    if (!hashes) return mentions;
    const passed: Mention[] = [];
    for (let i = 0; i < mentions.length; i += BATCH) {
      if (i > 0) await aBreak();
      const batch = mentions.slice(i, i + BATCH);
      passed.push(...batch.filter((mention) => mayPass(hashes, reference(mention))));
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

/** Lets the page do what it waits for: long lists must not make it stutter. */
function aBreak(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
