import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { collectionOf } from '../../../data/match/collection';
import { type Summary, summarySchema } from '../../../data/summary';
import { inProject } from '../../../scripts/project-root';
import { readCorpus } from '../corpus/corpus';
import { candidatesOf } from '../corpus/titled-paper';
import { HALF, twoHalves } from '../corpus/two-halves';
import type { Report } from '../report';
import type { Table } from '../table';
import { otherPapers } from './other-papers';
import { recall } from './recall';
import { rivals } from './rivals';
import { typos } from './typos';
import { wrongMatches } from './wrong-matches';

/**
 * How well titles are matched, and at what cost against what others would take. `--corpus DIR`
 * names other lists of titles; `--only PART` measures one part, which is not kept.
 */
export async function benchMatch(args: string[]): Promise<Report> {
  const options = { corpus: { type: 'string' }, only: { type: 'string' } } as const;
  const { corpus: folder, only } = parseArgs({ args, options }).values;
  const corpus = readCorpus(folder);
  const halves = twoHalves(corpus.titles);
  const collection = collectionOf(candidatesOf(halves.summaries));
  const parts: Record<string, () => Promise<Table | Table[]>> = {
    wrong: () => wrongMatches(corpus, bundledSummaries()),
    others: () => otherPapers(halves, collection),
    recall: () => recall(corpus.pairs, halves.summaries),
    typos: () => typos(halves.summaries, collection),
    rivals: () => rivals(corpus, halves),
  };
  const tables: Table[] = [];
  for (const [name, measure] of Object.entries(parts)) {
    if (only !== undefined && only !== name) continue;
    const started = performance.now();
    tables.push(...[await measure()].flat());
    console.error(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  return {
    title: 'Matching titles',
    notes: [`Measured on ${corpus.name}.`],
    tables,
    isFull: halves.summaries.length === HALF && only === undefined,
  };
}

function bundledSummaries(): Summary[] {
  const lines = readFileSync(inProject('data/summaries.jsonl'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => v.parse(summarySchema, JSON.parse(line)));
}
