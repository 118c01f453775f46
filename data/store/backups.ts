import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { listFile } from '../reading-list/formats/list-file';
import { isShown } from '../reading-list/is-shown';
import { type Day, dayOf, keptBackups } from '../reading-list/kept-backups';
import type { Database } from './database';
import { packedText, unpackedText } from './packed-text';
import { watchStored } from './watch-stored';

/**
 * Copies of the whole reading list, the trash among it, from before the first change of a day;
 * outside the databases. What is in one is a file as export writes it.
 */
export interface Backup {
  day: Day;
  /** How many saved papers are in it. */
  papers: number;
}

const LIST = 'backups';
const nameOf = (day: Day) => `backup/${day}`;

const backupsSchema = v.array(
  v.object({ day: v.pipe(v.string(), v.isoDate()), papers: v.number() }),
);

/** All that there are, newest first. */
export async function backups(): Promise<Backup[]> {
  const stored = v.safeParse(backupsSchema, (await browser.storage.local.get(LIST))[LIST]);
  return stored.success ? stored.output : [];
}

/** Calls `onChange` when one was made, by any window, until `signal`. */
export function watchBackups(onChange: () => void, signal: AbortSignal): void {
  watchStored((changes) => LIST in changes && onChange(), signal);
}

/** Makes the backup of this day where there is none yet and something to keep; old ones go. */
export async function backUp(database: Database, now: Date): Promise<void> {
  // One at a time, whatever windows there are.
  await navigator.locks.request('backup of the reading list', async () => {
    const before = await backups();
    const day = dayOf(now);
    if (before.some((backup) => backup.day === day)) return;
    const entries = await database.getAll('reading-list');
    if (entries.length === 0) return;
    const papers = entries.filter(isShown).length;
    const kept = new Set(keptBackups([day, ...before.map((one) => one.day)]));
    const after = [{ day, papers }, ...before].filter((backup) => kept.has(backup.day));
    // In one call: the list never names one that is not there.
    await browser.storage.local.set({
      [nameOf(day)]: await packedText(listFile(entries, now)),
      [LIST]: after,
    });
    const gone = before.filter((backup) => !kept.has(backup.day));
    await browser.storage.local.remove(gone.map((backup) => nameOf(backup.day)));
  });
}

/** A backup is not there, or is not what was written. */
export class DamagedBackupError extends Error {
  override name = 'DamagedBackupError';
}

/**
 * The file that a backup is.
 *
 * @throws Error where it is not there, or damaged
 */
export async function backupFile(day: Day): Promise<string> {
  const packed = v.parse(v.string(), (await browser.storage.local.get(nameOf(day)))[nameOf(day)]);
  return unpackedText(packed);
}
