import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { ListChange } from '@/data/reading-list/edit-entry';
import { savedPaperSchema } from '@/data/reading-list/saved-paper';
import { inProject } from '../../scripts/project-root';
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
export async function bundleStore(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [inProject('tests/torture/store-in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'storeInPage',
    alias: { '@': inProject('.') },
    // Evaluated, it would be a variable of that evaluation only.
    footer: { js: 'globalThis.storeInPage = storeInPage;' },
  });
  return outputFiles[0]?.text ?? '';
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
