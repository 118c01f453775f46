/**
 * A failure that the reader should hear of, in one sentence that says what to do:
 * `newer-database`: a newer version of the extension made the database; `storage-full`: the disk
 * or the quota is; `storage-refused`: the browser does not let us keep anything; `summaries-stale`
 * and `summaries-damaged`: the bundled data could not be read, wholly or in part;
 * `summaries-no-room`: the disk or the quota is too small for it; `backup-damaged`: the backup that
 * is to be put back can't be read, nothing has changed; `private-window`: nothing is written there.
 */
export type Problem =
  | 'newer-database'
  | 'storage-full'
  | 'storage-refused'
  | 'summaries-stale'
  | 'summaries-damaged'
  | 'summaries-no-room'
  | 'backup-damaged'
  | 'private-window';

/** The problem that an error of the store is. */
export function problemOf(error: unknown): Problem {
  const name = error instanceof Error ? error.name : '';
  if (name === 'VersionError') return 'newer-database';
  if (name === 'QuotaExceededError') return 'storage-full';
  if (name === 'DamagedIndexError') return 'summaries-damaged';
  if (name === 'DamagedBackupError') return 'backup-damaged';
  return 'storage-refused';
}
