import type { Times } from '../timings';
import { type Imported, importSummaries } from './import-summaries';
import { madeUpBuild } from './made-up-build';
import { madeUpSummaryId } from './made-up-papers';
import { exactPage, explainedPage, mixedPage, singlePage } from './mentions';
import { coldTrips, findQuestion, readQuestion, warmTrips } from './round-trips';
import { workerBytes } from './worker-memory';

/** What is asked of the worker, in the order of the tables. */
export const FLOOR = 'read one summary (the floor)';
export const EXACT = '300 mentions, exact tier';
export const MIXED = '300 mentions, everything';
export const SINGLE = 'one paper, not explained';
export const EXPLAINED = 'one paper, explained';
export const QUESTIONS = [FLOOR, EXACT, MIXED, SINGLE, EXPLAINED] as const;

/** What was found with so many summaries. */
export interface Measured {
  summaries: number;
  imported: Imported;
  workerBytes: number;
  warm: Map<string, Times>;
  cold: Map<string, Times>;
}

/** Words of a made-up summary: a few dozen, that a million of them have room. */
export const BODY_WORDS = 24;
/** Altered titles that no tier has to find: every second one. */
const MISSED = 15;

/** Has the extension import so many summaries in a browser of its own, and asks its worker. */
export async function measureSize(summaries: number, runs: number): Promise<Measured> {
  const build = await madeUpBuild(summaries, BODY_WORDS);
  try {
    return await measureBuild(build.path, summaries, runs);
  } finally {
    await build.remove();
  }
}

async function measureBuild(build: string, summaries: number, runs: number): Promise<Measured> {
  const { session, imported } = await importSummaries(build);
  try {
    const questions = [
      readQuestion(FLOOR, madeUpSummaryId(Math.floor(summaries / 3))),
      findQuestion(EXACT, exactPage(summaries)),
      findQuestion(MIXED, mixedPage(summaries), MISSED),
      findQuestion(SINGLE, singlePage()),
      findQuestion(EXPLAINED, explainedPage(summaries)),
    ];
    await session.stopWorker();
    const page = await session.openExtensionPage('manifest.json');
    const warm = await warmTrips(page, questions, runs);
    const bytes = await workerBytes(session);
    const cold = await coldTrips(session, page, questions, runs);
    return { summaries, imported, workerBytes: bytes, warm, cold };
  } finally {
    await session.close();
  }
}
