import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { ListChange } from '@/data/reading-list/edit-entry';
import { savedPaperSchema } from '@/data/reading-list/saved-paper';
import { bundledScript } from '../e2e/harness/bundled-script';
import type { Session } from '../e2e/harness/session';

/** A page of the extension that changes the list as the extension's windows do. */
export interface StorePage {
  /** Ends when the change is acknowledged. */
  change(keys: readonly string[], wanted: ListChange): Promise<void>;
  /** All that is kept of the list, in all its copies. */
  kept(): Promise<KeptList>;
}

const keptSchema = v.object({
  /** Each is read by its schema: what is none fails here. */
  entries: v.array(savedPaperSchema),
  /** How many changes are not mirrored yet. */
  waiting: v.number(),
  /** What the index holds: a key, and the entry that it leads to. */
  indexed: v.array(v.tuple([v.string(), v.string()])),
  mirror: v.array(v.tuple([v.string(), savedPaperSchema])),
});
export type KeptList = v.InferOutput<typeof keptSchema>;

/** The script that gives a page of the extension its store. */
export function bundleStore(): Promise<string> {
  return bundledScript('tests/torture/store-in-page.ts', 'storeInPage');
}

/** @param script by {@link bundleStore} */
export async function openStorePage(session: Session, script: string): Promise<StorePage> {
  // Its manifest is a page of the extension's origin on which none of its scripts run.
  const page: Page = await session.openExtensionPage('manifest.json');
  await page.evaluate(script);
  return {
    async change(keys, wanted) {
      await page.evaluate(`storeInPage.change(${JSON.stringify(keys)}, ${JSON.stringify(wanted)})`);
    },
    async kept() {
      // As text: what a browser's protocol makes of objects differs.
      const text: unknown = await page.evaluate('storeInPage.kept().then(JSON.stringify)');
      return v.parse(v.pipe(v.string(), v.parseJson(), keptSchema), text);
    },
  };
}
