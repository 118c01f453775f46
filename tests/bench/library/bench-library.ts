import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { pathVariable } from '../../../scripts/browsers/places';
import { provideBrowser } from '../../../scripts/browsers/provide';
import { buildExtension } from '../../../scripts/start/build';
import { keepEntries } from '../../e2e/harness/kept-list';
import { openBrowser } from '../../e2e/harness/open-browser';
import type { Session } from '../../e2e/harness/session';
import { paintedAfter } from '../page/painted';
import type { Report } from '../report';
import { builtVersion } from '../scale/built-version';
import { madeUpBuild } from '../scale/made-up-build';
import { count } from '../table';
import { median, met, ms, type Times, worst } from '../timings';
import { interactions } from './interactions';
import { madeUpEntries } from './made-up-entries';

/** Fewer runs are no figures to keep. */
const ENOUGH_RUNS = 20;
const ENTRIES = 10_000;
/** As long as the channel's posts are. */
const BODY_WORDS = 250;
/** Milliseconds, the median of each interaction. */
const MOST = 100;
const ROWS = '.paper-rows .row';

/**
 * How quick the library is with ten thousand entries and as many summaries, in real Chromium.
 * `--runs N` measures less, which is not kept.
 */
export async function benchLibrary(args: string[]): Promise<Report> {
  const options = { runs: { type: 'string', default: String(ENOUGH_RUNS) } } as const;
  const runs = Number(parseArgs({ args, options }).values.runs);
  process.env[pathVariable.chromium] = await provideBrowser('chromium');
  await buildExtension('chromium');
  const many = await madeUpBuild(ENTRIES, BODY_WORDS);
  const session = await openBrowser('chromium', { extension: many.path });
  try {
    await builtVersion(session, 120_000);
    await keepEntries(session, madeUpEntries(ENTRIES));
    return report(await measured(session, runs), runs);
  } finally {
    await session.close();
    await many.remove();
  }
}

async function measured(session: Session, runs: number): Promise<Map<string, Times>> {
  const times = new Map<string, Times>();
  const add = (name: string, time: number) => times.set(name, [...(times.get(name) ?? []), time]);
  const page = await session.openExtensionPage('library.html');
  const address = page.url();
  for (let run = -2; run < runs; run += 1) {
    const painted = await paintedAfter(page, address, ROWS);
    if (run >= 0) add('open: the first rows', painted); // Before: caches of code fill.
    // Nobody opens it while another one still reads ten thousand entries from the same database.
    await isWhole(page);
  }
  const from = performance.now();
  await isQuiet(page);
  console.error(`quiet after ${Math.round(performance.now() - from)} ms`);
  for (let run = -1; run < runs; run += 1) {
    for await (const [name, time] of interactions(page, run)) if (run >= 0) add(name, time);
  }
  return times;
}

/** All entries are read: before that, nothing is counted. */
async function isWhole(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.choice .number')].some(({ textContent }) => textContent),
  );
  await new Promise((resolve) => setTimeout(resolve, 500));
}

/** What the page does by itself after it was opened is done. */
async function isQuiet(page: Page): Promise<void> {
  await isWhole(page);
  await page.waitForFunction(
    (half) =>
      [...document.querySelectorAll('.choice .number')].some(
        ({ textContent }) => textContent.replaceAll(/\D/g, '') === half,
      ),
    { timeout: 120_000 },
    String(ENTRIES / 2),
  );
  await new Promise((resolve) => setTimeout(resolve, 3000));
}

function report(times: Map<string, Times>, runs: number): Report {
  return {
    title: 'The library with ten thousand entries',
    notes: [
      `Real Chromium; ${count(ENTRIES)} entries, half of them explained, a third with a note, and ${count(ENTRIES)} summaries. From the event of the browser (the start of the navigation for opening) to the end of the frame that shows what comes of it, ms, ${runs} runs each.`,
      'What is changed is shown at once and said to be done only when it can be lost no more: that is the row «kept», which has no goal.',
    ],
    tables: [
      {
        title: 'Interactions',
        head: ['what', 'times', 'median', 'worst', 'goal', 'met'],
        rows: [...times].map(([name, some]) => [
          name,
          count(some.length),
          ms(median(some)),
          ms(worst(some)),
          ...(name.includes('kept') ? ['–', '–'] : [`under ${MOST}`, met(median(some), MOST)]),
        ]),
      },
    ],
    isFull: runs >= ENOUGH_RUNS,
  };
}
