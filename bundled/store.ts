import { createStore, type Store } from '@/data/store/store';
import { DATASET_VERSION } from './version';

/** The reader's store, filled with the data set that this build of the extension carries. */
export function bundledStore(): Store {
  return createStore({
    version: DATASET_VERSION,
    // Needed once: not loaded each time that a window of the extension opens.
    read: async () => (await import('./dataset')).readBundledDataset(),
  });
}
