import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** That the reading list was lost and made anew of its mirror, until the reader has read it. */
export type Rebuilt = v.InferOutput<typeof rebuiltSchema>;

const rebuiltSchema = v.object({
  /** How many saved papers were in the mirror. */
  papers: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
const NAME = 'rebuilt';

export async function tellRebuilt(rebuilt: Rebuilt): Promise<void> {
  await browser.storage.local.set({ [NAME]: rebuilt });
}

/** What the reader has not yet been told; `undefined` where there is nothing. */
export async function untoldRebuilt(): Promise<Rebuilt | undefined> {
  const stored = v.safeParse(rebuiltSchema, (await browser.storage.local.get(NAME))[NAME]);
  return stored.success ? stored.output : undefined;
}

/** The reader has read it. */
export async function forgetRebuilt(): Promise<void> {
  await browser.storage.local.remove(NAME);
}
