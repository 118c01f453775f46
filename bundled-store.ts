import { browser } from 'wxt/browser';
import { createStore, type Store } from './data/store/store';
import { DATASET_VERSION } from './dataset-version';

/** The reader's store, filled with the data set that this build of the extension carries. */
export function bundledStore(): Store {
  return createStore({
    version: DATASET_VERSION,
    async read() {
      const response = await fetch(browser.runtime.getURL('/summaries.jsonl'));
      if (!response.ok) throw new Error(`summaries.jsonl: ${response.status}`);
      return response.text();
    },
  });
}
