import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { watchStored } from './watch-stored';

const schema = v.object({
  /** When the reader last saved the whole list as a file. */
  savedAt: v.exactOptional(v.pipe(v.string(), v.isoTimestamp())),
  /** Whether to remind of it. */
  remind: v.boolean(),
});
export type FileCopies = v.InferOutput<typeof schema>;

const NAME = 'file-copies';

export async function fileCopies(): Promise<FileCopies> {
  const stored = v.safeParse(schema, (await browser.storage.local.get(NAME))[NAME]);
  return stored.success ? stored.output : { remind: true };
}

/** The whole list was saved as a file just now. */
export async function fileCopySaved(now: Date): Promise<void> {
  const { remind } = await fileCopies();
  await browser.storage.local.set({ [NAME]: { savedAt: now.toISOString(), remind } });
}

/** The reader does not want to be reminded, ever. */
export async function remindNoMore(): Promise<void> {
  await browser.storage.local.set({ [NAME]: { ...(await fileCopies()), remind: false } });
}

/** Calls `onChange` when any window has changed this, until `signal`. */
export function watchFileCopies(onChange: () => void, signal: AbortSignal): void {
  watchStored((changes) => NAME in changes && onChange(), signal);
}
