import { openBrowser } from '../../e2e/harness/open-browser';
import type { Times } from '../timings';
import { type FilledDatabase, fillDatabase } from './fill-database';
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
  filled: FilledDatabase;
  workerBytes: number;
  warm: Map<string, Times>;
  cold: Map<string, Times>;
}

/** Words of a made-up summary: short, since none of this reads many. */
const BODY_WORDS = 12;
/** Altered titles that no tier has to find: every second one. */
const MISSED = 15;

/** Fills a browser of its own with so many summaries and asks its worker. */
export async function measureSize(summaries: number, runs: number): Promise<Measured> {
  const session = await openBrowser('chromium');
  try {
    const filled = await fillDatabase(session, summaries, BODY_WORDS);
    const questions = [
      readQuestion(FLOOR, madeUpSummaryId(Math.floor(summaries / 3))),
      findQuestion(EXACT, exactPage(summaries)),
      findQuestion(MIXED, mixedPage(summaries), MISSED),
      findQuestion(SINGLE, singlePage()),
      findQuestion(EXPLAINED, explainedPage(summaries)),
    ];
    const page = await session.openExtensionPage('manifest.json');
    const warm = await warmTrips(page, questions, runs);
    const bytes = await workerBytes(session);
    const cold = await coldTrips(session, page, questions, runs);
    return { summaries, filled, workerBytes: bytes, warm, cold };
  } finally {
    await session.close();
  }
}
