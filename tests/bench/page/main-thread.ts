import type { Session } from '../../e2e/harness/session';
import { builtVersion } from '../scale/built-version';
import type { Table } from '../table';
import { median, met, ms, worst } from '../timings';
import { MEASURED_PAGES, type MeasuredPage } from './measured-pages';
import { type MainThread, readTrace, TRACED } from './trace';

/** The extension reads the pages of the one and knows nothing of the other. */
const READ = 'https://arxiv.org';
const UNREAD = 'https://unread.example';
/** Long after the last of ours is drawn. */
const SETTLED_MS = 1_500;
/** What the extension may take of a page without a match in all, and at a time. */
const ADDED_MS = 25;
const TASK_MS = 50;

interface Pair {
  with: MainThread;
  without: MainThread;
  /** Whether the page started the worker, which was stopped before. */
  workerStarted: boolean;
}

/** What the extension adds to a page's main thread, page by page, with and without in turns. */
export async function mainThread(session: Session, runs: number): Promise<Table> {
  await builtVersion(session); // The gate is there.
  session.serve(({ pathname }) => MEASURED_PAGES.find(({ path }) => path === pathname)?.html);
  const rows: string[][] = [];
  for (const page of MEASURED_PAGES) {
    console.error(`  ${page.name}`);
    await measurePair(session, page); // Not counted: caches of code and of fonts fill.
    const pairs: Pair[] = [];
    for (let run = 0; run < runs; run += 1) pairs.push(await measurePair(session, page));
    rows.push(rowOf(page, pairs));
  }
  return {
    title: 'Main thread of a page',
    notes: [
      `The same page at an address that the extension reads and at one that it does not, in turns, ${runs} times each; ms by the trace of the browser. “Ours” is the time in scripts of the extension and all they called; “more in all” is the difference of the whole main thread's time, which also has what is drawn because of us, and the noise of the browser. The longest task of ours is by the clock: our stretch of it, and the whole of each task after the interface was put in. The goals: without a match under ${ADDED_MS} ms and no worker, no task over ${TASK_MS} ms.`,
    ],
    head: [
      'page',
      'without us, median',
      'ours, median',
      'worst',
      'more in all, median',
      'longest task of ours, median',
      'worst',
      'worker started',
      'met',
    ],
    rows,
  };
}

function rowOf({ name, shown }: MeasuredPage, pairs: Pair[]): string[] {
  const ours = pairs.map((pair) => pair.with.ours);
  const more = pairs.map((pair) => pair.with.total - pair.without.total);
  const longest = pairs.map((pair) => pair.with.longestOurs);
  const started = pairs.filter(({ workerStarted }) => workerStarted).length;
  const goals = [
    met(worst(longest), TASK_MS),
    ...(shown === 0 ? [met(median(ours), ADDED_MS), met(started, 0)] : []),
  ];
  return [
    name,
    ms(median(pairs.map((pair) => pair.without.total))),
    ms(median(ours)),
    ms(worst(ours)),
    ms(median(more)),
    ms(median(longest)),
    ms(worst(longest)),
    `${started} of ${pairs.length}`,
    goals.includes('NO') ? 'NO' : 'yes',
  ];
}

async function measurePair(session: Session, page: MeasuredPage): Promise<Pair> {
  await session.stopWorker();
  const withUs = await measure(session, READ, page);
  const workerStarted = await session.workerRuns();
  const without = await measure(session, UNREAD, page);
  return { with: withUs, without, workerStarted };
}

async function measure(
  session: Session,
  origin: string,
  { name, path, shown }: MeasuredPage,
): Promise<MainThread> {
  const address = `${origin}${path}`;
  const page = await session.browser.newPage();
  await page.tracing.start({ categories: TRACED });
  await page.goto(address);
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  const trace = await page.tracing.stop();
  const ours = (await page.$$('concise-mark, concise-summary')).length;
  if (ours !== (origin === READ ? shown : 0)) {
    throw new Error(`${name}: ${ours} elements of ours at ${origin}`);
  }
  await page.close();
  if (!trace) throw new Error('the browser gave no trace');
  return readTrace(trace, address);
}
