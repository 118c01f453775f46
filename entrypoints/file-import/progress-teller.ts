import {
  type FileProgress,
  type ImportState,
  NOTHING_READ,
} from '@/data/channels/import/file-import';

/** Progress that nobody could see is not told. */
const MOMENT_MS = 100;

/** Tells how far files have been read, some times a second. */
export function progressTeller(send: (state: ImportState) => void): {
  tell(progress: FileProgress): void;
  /** What they are read for from now on. */
  stage(next: 'looking' | 'reading'): void;
} {
  let stage: 'looking' | 'reading' = 'looking';
  let last = 0;
  return {
    tell(progress) {
      const now = performance.now();
      if (now - last < MOMENT_MS) return;
      last = now;
      send({ stage, progress });
    },
    stage(next) {
      stage = next;
      send({ stage, progress: NOTHING_READ });
    },
  };
}
