import { parseArgs } from 'node:util';
import { pathVariable } from '../../../scripts/browsers/places';
import { provideBrowser } from '../../../scripts/browsers/provide';
import { buildExtension } from '../../../scripts/start/build';
import type { Report } from '../report';
import { count, type Table } from '../table';
import { median, ms, worst } from '../timings';
import { goalTable } from './goals';
import { BODY_WORDS, type Measured, measureSize, QUESTIONS } from './measure-size';

const SIZES = [21, 10_000, 100_000];
/** With `--full`: it takes minutes to import and gigabytes of disk. */
const LARGEST = 1_000_000;
/** Fewer are no figures to keep. */
const ENOUGH_RUNS = 20;

/**
 * What a look-up costs with more and more summaries, in real Chromium: `--full` adds a million,
 * `--runs N` and `--sizes 21,10000` measure less, which is not kept.
 */
export async function benchScale(args: string[]): Promise<Report> {
  const options = {
    full: { type: 'boolean', default: false },
    runs: { type: 'string', default: '21' },
    sizes: { type: 'string' },
  } as const;
  const { full, runs, sizes } = parseArgs({ args, options }).values;
  const wanted = sizes?.split(',').map(Number) ?? (full ? [...SIZES, LARGEST] : SIZES);
  process.env[pathVariable.chromium] = await provideBrowser('chromium');
  await buildExtension('chromium');
  const all: Measured[] = [];
  for (const size of wanted) {
    console.error(`${count(size)} summaries`);
    all.push(await measureSize(size, Number(runs)));
  }
  return {
    title: 'From 21 to a million summaries',
    notes: [
      `Real Chromium with the built extension, carrying made-up summaries: titles of 6 to 14 words, as frequent as in real ones, arXiv ids, and ${BODY_WORDS} words of text. A look-up is one message to the worker and its answer, sent from a page of the extension; median of all runs, and the worst.`,
      `300 mentions are 30 that are explained, 30 of the same papers under altered titles, 240 of other papers; those of the exact tier are all explained. All name the same number of papers (20) at every size. A stopped worker also finds the database closed, as after a pause. ${runs} runs each.`,
    ],
    tables: [sizeTable(all), timeTable(all), goalTable(all)],
    isFull: Number(runs) >= ENOUGH_RUNS && sizes === undefined,
  };
}

function sizeTable(all: Measured[]): Table {
  return {
    title: 'Import and sizes',
    notes: [
      'The import is the extension’s own, in its worker, from the file that it carries: from the start of the worker to the gate. Memory is that of a whole process, at its peak meanwhile (Linux): the one of the worker, and the browser’s own, which keeps the databases of all pages. The gate of too many summaries stands open.',
    ],
    head: [
      'summaries',
      'import, s',
      'worker’s process, peak, MB',
      'browser’s process, peak, MB',
      'index, kB',
      'gate, kB',
      'search, kB',
      'worker afterwards, kB',
    ],
    rows: all.map(({ summaries, imported, workerBytes }) => [
      count(summaries),
      (imported.importMs / 1000).toFixed(2),
      megabytes(imported.peak.pages),
      megabytes(imported.peak.browser),
      kilobytes(imported.indexBytes),
      `${kilobytes(imported.gateBytes)}${imported.gateIsOpen ? ' (open)' : ''}`,
      kilobytes(imported.termBytes),
      kilobytes(workerBytes),
    ]),
  };
}

function timeTable(all: Measured[]): Table {
  return {
    title: 'Times of a look-up, ms',
    head: ['message', 'summaries', 'warm, median', 'worst', 'worker stopped, median', 'worst'],
    rows: QUESTIONS.flatMap((name) =>
      all.map(({ summaries, warm, cold }) => {
        const [running, stopped] = [warm.get(name) ?? [], cold.get(name) ?? []];
        return [
          name,
          count(summaries),
          ms(median(running)),
          ms(worst(running)),
          ms(median(stopped)),
          ms(worst(stopped)),
        ];
      }),
    ),
  };
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(0);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toLocaleString('en-US', { maximumFractionDigits: bytes < 10_000 ? 1 : 0 });
}
