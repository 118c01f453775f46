import { parseArgs } from 'node:util';
import { pathVariable } from '../../../scripts/browsers/places';
import { provideBrowser } from '../../../scripts/browsers/provide';
import { buildExtension } from '../../../scripts/start/build';
import { temporaryFolder } from '../../../scripts/temporary-folder';
import type { Report } from '../report';
import { count, type Table } from '../table';
import { met, ms } from '../timings';
import { type Cancelled, cancelImports, type ImportedExport, importExport } from './import-export';
import type { Stretch } from './watched-page';
import { writeExports } from './written-exports';

const POSTS = 50_000;
/** What the page may stand still for, and how soon it answers a press. */
const TASK_MS = 50;
const ANSWER_MS = 100;

/**
 * Imports of exports from disk, in real browsers: time, memory, and what the page itself goes
 * through. `--posts N` takes smaller ones, `--only chromium` or `firefox` one browser: neither is
 * kept.
 */
export async function benchChannels(args: string[]): Promise<Report> {
  const options = {
    posts: { type: 'string', default: `${POSTS}` },
    only: { type: 'string' },
  } as const;
  const { posts, only } = parseArgs({ args, options }).values;
  const browsers = (['chromium', 'firefox'] as const).filter((name) => (only ?? name) === name);
  const folder = temporaryFolder('exports');
  const exports = writeExports(folder.path, Number(posts));
  const imported: ImportedExport[] = [];
  const cancelled: Cancelled[] = [];
  try {
    for (const browser of browsers) {
      process.env[pathVariable[browser]] = await provideBrowser(browser);
      await buildExtension(browser);
      for (const written of exports) {
        console.error(`  ${browser}, ${written.form}`);
        imported.push(await importExport(browser, written));
      }
      const [json] = exports;
      if (json) cancelled.push(await cancelImports(browser, json));
    }
  } finally {
    await folder.remove();
  }
  return {
    title: 'Channels from files',
    notes: [
      `Real browsers with the built extension; an export of Telegram Desktop with ${count(Number(posts))} made-up posts of which one in five explains a paper, as JSON and as HTML, imported in the library as a reader does it. Once each.`,
    ],
    tables: [timeTable(imported), memoryTable(imported), cancelTable(cancelled)],
    isFull: Number(posts) === POSTS && only === undefined,
  };
}

const STAGES = [
  ['reading, up to the report', 'reading'],
  ['writing, one transaction', 'applying'],
  ['until look-ups find it', 'renewing'],
  ['the same again, up to the report', 'again'],
] as const;

function timeTable(imported: ImportedExport[]): Table {
  return {
    title: 'Times, and the page meanwhile',
    notes: [
      `The page looks at the clock every 4 ms: the longest task is the longest time in which it could not, whosever fault that was. A tab is pressed every half a second; its answer is there when the other view is drawn. The goals: no task over ${TASK_MS} ms, each press answered in ${ANSWER_MS} ms.`,
    ],
    head: ['', 's', 'longest task of the page, ms', 'slowest answer to a press, ms', 'met'],
    rows: imported.flatMap((one) =>
      STAGES.map(([name, stage]) => timeRow(`${titleOf(one)}: ${name}`, one[stage])),
    ),
  };
}

function timeRow(name: string, { took, longest, answered }: Stretch): string[] {
  const goals = [met(longest, TASK_MS), met(answered, ANSWER_MS)];
  return [
    name,
    (took / 1000).toFixed(2),
    ms(longest),
    ms(answered),
    goals.includes('NO') ? 'NO' : 'yes',
  ];
}

function titleOf({ browser, written }: Pick<ImportedExport, 'browser' | 'written'>): string {
  return `${browser}, ${written.form}, ${megabytes(written.bytes)} MB`;
}

function memoryTable(imported: ImportedExport[]): Table {
  return {
    title: 'Memory of the extension’s process, MB',
    notes: [
      'Of the whole process, which has the page, the worker that reads, and the background; and of the browser’s own, which keeps the databases. What is neither shared nor a file’s (`RssAnon` of Linux), looked at four times a second: in Firefox what it has not collected yet is in it.',
    ],
    head: ['', 'before', 'peak', 'browser’s process before', 'peak'],
    rows: imported.map((one) => [
      titleOf(one),
      megabytes(one.before.pages),
      megabytes(one.peak.pages),
      megabytes(one.before.browser),
      megabytes(one.peak.browser),
    ]),
  };
}

function cancelTable(cancelled: Cancelled[]): Table {
  return {
    title: 'Cancelled',
    notes: [
      'At half of the file, and 0.2 s after writing began; records of channels, posts and summaries in the store two seconds later.',
    ],
    head: ['', 'left behind while read', 'left behind while written', 'answered in, ms'],
    rows: cancelled.map(({ browser, whileRead, whileWritten, answeredMs }) => [
      browser,
      count(whileRead),
      count(whileWritten),
      ms(answeredMs),
    ]),
  };
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(0);
}
