import { readBundledDataset } from '@/bundled-dataset';
import type { Dataset } from '@/data/store/generation/fill';
import { DATASET_VERSION } from '@/dataset-version';

/** What came with the extension. */
export const shippedDataset: Dataset = { version: DATASET_VERSION, read: readBundledDataset };
