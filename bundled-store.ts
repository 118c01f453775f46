import { browser } from 'wxt/browser';
import { createStore, type Store } from './data/store/store';
import { DATASET_LINES, DATASET_VERSION } from './dataset-version';

/** The reader's store, filled with the data set that this build of the extension carries. */
export function bundledStore(): Store {
  return createStore({
    version: DATASET_VERSION,
    lines: DATASET_LINES,
    async read() {
      const { ok, status, body } = await fetch(browser.runtime.getURL('/summaries.jsonl'));
      if (!ok || !body) throw new Error(`summaries.jsonl: ${status}`);
      return body;
    },
  });
}
