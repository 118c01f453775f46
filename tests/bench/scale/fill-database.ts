import { build } from 'esbuild';
import { inProject } from '../../../scripts/project-root';
import type { Session } from '../../e2e/harness/session';
import { builtVersion } from './built-version';
import type { Filled } from './fill-script';

/** Summaries written in one transaction. */
const BATCH = 5_000;

/** What filling came to; `writeMs` is the time to make and write all the summaries. */
export type FilledDatabase = Filled & { writeMs: number };

/**
 * Fills the database of a session's extension with so many made-up summaries, under the version of
 * the data set that the build carries. The worker is stopped: its next start reads them.
 */
export async function fillDatabase(
  session: Session,
  count: number,
  bodyWords: number,
): Promise<FilledDatabase> {
  const version = await builtVersion(session);
  await session.stopWorker();
  // Its manifest is a page of the extension's origin on which none of its scripts run.
  const page = await session.openExtensionPage('manifest.json');
  await page.evaluate(await bundledScript());
  if (!(await page.evaluate(() => globalThis.fillScript !== undefined))) {
    throw new Error('the script that fills the database did not run');
  }
  const started = performance.now();
  await page.evaluate(() => globalThis.fillScript?.clear());
  for (let from = 0; from < count; from += BATCH) {
    const to = Math.min(count, from + BATCH);
    await page.evaluate(
      (from, to, bodyWords) => globalThis.fillScript?.write(from, to, bodyWords),
      from,
      to,
      bodyWords,
    );
    if (to % 100_000 === 0) console.error(`  ${to.toLocaleString('en-US')} written`);
  }
  const writeMs = performance.now() - started;
  const finish = (count: number, version: string) => globalThis.fillScript?.finish(count, version);
  await page.evaluate(finish, count, version);
  let filled: Filled | undefined;
  while (!filled) filled = await page.evaluate(() => globalThis.fillScript?.filled());
  await page.close();
  await session.stopWorker();
  return { ...filled, writeMs };
}

async function bundledScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [inProject('tests/bench/scale/fill-script.ts')],
    bundle: true,
    format: 'iife',
    target: 'chrome123',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
