import type { Corpus } from '../corpus/corpus';
import type { TwoHalves } from '../corpus/two-halves';
import { count, type Table } from '../table';
import { type Answer, bestPoint, recallWithoutWrong } from './answers';
import { bundleBytes } from './bundle-bytes';
import type { Method } from './method';
import { type RivalTask, rivalTask } from './rival-task';
import { exactTitle } from './rivals/exact-title';
import { fuse } from './rivals/fuse';
import { fuzzySort } from './rivals/fuzzysort';
import { levenshteinRatio } from './rivals/levenshtein';
import { miniSearch } from './rivals/minisearch';
import { ours } from './rivals/ours';
import { tokenJaccard } from './rivals/token-jaccard';
import { uFuzzyTitle } from './rivals/ufuzzy';
import { PAGE, timePages } from './time-pages';

const METHODS: Method[] = [
  exactTitle,
  fuse,
  fuzzySort,
  uFuzzyTitle,
  miniSearch,
  tokenJaccard,
  levenshteinRatio,
  ours('certain'),
  ours('possible'),
];

/** What one would take instead, on one task: how well, how fast, how large. */
export async function rivals(corpus: Corpus, halves: TwoHalves): Promise<Table> {
  const task = rivalTask(corpus, halves);
  const rows: string[][] = [];
  for (const method of METHODS) rows.push(await rowOf(method, task));
  const { altered, near, others } = task.counts;
  return {
    title: `Side by side: ${count(task.titles.length)} titles, ${count(task.queries.length)} queries`,
    notes: [
      `${altered} queries are altered titles of all kinds above but the renamed ones, as many of each kind as there are; ${near} are the likest titles of other papers; ${others} are of other papers at random. Others than ours get titles in lower case with single spaces, and the best of all their thresholds, found on these very queries; scores of searches are weighed by length, so that a part of a title is not as good as the whole.`,
      `A page is ${PAGE} queries. Bytes of an index are those of its JSON, or of its arrays; those of a bundle are minified and gzipped.`,
    ],
    head: [
      'method',
      'precision at best F1',
      'recall at best F1',
      'recall at no wrong match',
      'ms a page, median',
      'worst',
      'pages',
      'index ms',
      'index bytes',
      'bundle bytes',
    ],
    rows,
  };
}

async function rowOf({ name, entry, build }: Method, task: RivalTask): Promise<string[]> {
  console.error(`  ${name}`);
  const started = performance.now();
  const index = build(task.titles);
  const built = performance.now() - started;
  const { guesses, ...time } = await timePages(
    index,
    task.queries.map(({ title }) => title),
  );
  const answers = guesses.flatMap((guess, i): Answer[] =>
    guess ? [{ score: guess.score, isRight: guess.at === task.queries[i]?.own }] : [],
  );
  const point = bestPoint(answers, task.counts.altered);
  return [
    name,
    point.precision.toFixed(1),
    point.recall.toFixed(1),
    recallWithoutWrong(answers, task.counts.altered).toFixed(1),
    inMs(time.median),
    inMs(time.worst),
    count(time.pages),
    inMs(built),
    index.bytes === undefined ? '–' : count(index.bytes),
    entry === undefined ? '–' : count(await bundleBytes(entry)),
  ];
}

function inMs(time: number): string {
  return time < 10 ? time.toFixed(1) : count(Math.round(time));
}
