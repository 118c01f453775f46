/** Made by the build from the summaries and the code that makes their index. */
declare const __DATASET_VERSION__: string;
declare const __DATASET_LINES__: number;

/** The data set that this build of the extension carries. */
export const DATASET_VERSION = __DATASET_VERSION__;

/** The lines that it has. */
export const DATASET_LINES = __DATASET_LINES__;
