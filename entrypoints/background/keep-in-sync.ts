import { browser } from 'wxt/browser';
import { watch } from '@/data/store/mirror';
import type { Store } from '@/data/store/store';
import { syncList } from '@/data/store/sync-list';
import { watchSync } from '@/data/store/sync-state';
import { reportError } from '@/report-error';

/**
 * Changes within these go together, whatever their number: twenty writes a minute and twelve
 * hundred an hour at most, of 120 and 1,800 that browsers allow.
 */
const TOGETHER_MS = 3000;
const AGAIN = 'sync-again';
const AGAIN_MINUTES = 2;

/** Syncs the list after every change of it, here or in the sync area. */
export function keepInSync(store: Store): void {
  let last = Promise.resolve();
  let waits = false;
  const sync = () => {
    // One after the other: each finds what the one before has done.
    last = last.then(() => syncOnce(store)).catch(reportError);
  };
  const soon = () => {
    if (waits) return;
    waits = true;
    setTimeout(() => {
      waits = false;
      sync();
    }, TOGETHER_MS);
  };
  watch('reading-list', soon, new AbortController().signal);
  watchSync(sync, { reports: false });
  browser.storage.sync.onChanged.addListener(soon);
  // Whatever was changed last, when the browser or the extension ended before it was synced.
  browser.runtime.onStartup.addListener(soon);
  browser.runtime.onInstalled.addListener(soon);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === AGAIN) sync();
  });
}

async function syncOnce(store: Store): Promise<void> {
  const failed = await syncList(store, new Date());
  if (failed) await browser.alarms.create(AGAIN, { delayInMinutes: AGAIN_MINUTES });
}
