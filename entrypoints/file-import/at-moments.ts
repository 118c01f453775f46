import type { FileProgress, FromImporter } from '@/data/channels/import/file-import';

/** Progress that nobody could see is not told. */
const MOMENT_MS = 100;

/** Tells how far a file has been read, some times a second. */
export function atMoments(send: (message: FromImporter) => void): (progress: FileProgress) => void {
  let last = 0;
  return (progress) => {
    const now = performance.now();
    if (now - last < MOMENT_MS) return;
    last = now;
    send({ type: 'progress', progress });
  };
}
