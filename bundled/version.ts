/** Made by the build from the summaries and the code that makes their index. */
declare const __DATASET_VERSION__: string;

/** The data set that this build of the extension carries. */
export const DATASET_VERSION = __DATASET_VERSION__;
