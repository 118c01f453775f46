import { readBundledDataset } from '@/bundled/dataset';
import { DATASET_VERSION } from '@/bundled/version';
import type { Dataset } from '@/data/store/generation/fill';

/** What came with the extension. */
export const shippedDataset: Dataset = { version: DATASET_VERSION, read: readBundledDataset };
