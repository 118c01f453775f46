import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** A filling that takes longer than a moment, as every page of the extension may see it. */
const fillingSchema = v.object({
  /** Of the data set. */
  version: v.string(),
  stage: v.picklist(['reading', 'indexing']),
  /** Lines that were read, or summaries that are in the index, and of how many. */
  done: v.number(),
  total: v.number(),
  /** Why it ended there: it is not tried again before the browser is closed. */
  problem: v.exactOptional(v.picklist(['summaries-no-room', 'summaries-stale'])),
});

export type Filling = v.InferOutput<typeof fillingSchema>;

const NAME = 'filling';

/**
 * Says how far a filling is: kept until the browser is closed, or the filling has ended well. It
 * also tells the browser that the worker is not idle, which it would stop after half a minute.
 */
export async function announceFilling(filling: Filling): Promise<void> {
  await browser.storage.session.set({ [NAME]: filling });
}

export async function endAnnouncement(): Promise<void> {
  await browser.storage.session.remove(NAME);
}

/** The filling that was announced last and has not ended well. */
export async function announcedFilling(): Promise<Filling | undefined> {
  const stored = await browser.storage.session.get(NAME);
  const result = v.safeParse(fillingSchema, stored[NAME]);
  return result.success ? result.output : undefined;
}

/** Calls `onChange` with what {@link announcedFilling} gives, now and after each change. */
export function watchFilling(
  onChange: (filling: Filling | undefined) => void,
  onError: (error: unknown) => void,
  signal: AbortSignal,
): void {
  const read = () => {
    announcedFilling().then((filling) => {
      if (!signal.aborted) onChange(filling);
    }, onError);
  };
  const listener = (changes: Record<string, unknown>) => {
    if (NAME in changes) read();
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () =>
    browser.storage.session.onChanged.removeListener(listener),
  );
  read();
}
