/**
 * `npm run dataset -- FILE…`: the summaries that are there, what these sources say of the channel's
 * posts, and the facts about papers → `data/summaries.jsonl`. Without a file it is the pasted
 * preview in `data/channel/`. The same sources give the same bytes.
 *
 * `--check` writes nothing and fails where anything would change. `--chat NAME` is the channel's
 * name in the export, `--titles FILE.tsv` a list of titles and arXiv ids to make suggestions from.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { changesBetween } from '../posts/changes';
import { buildDataset } from './build-dataset';
import { readPapers } from './read-papers';
import { readSource } from './read-source';
import { readSummaries, writeSummaries } from './read-summaries';
import { Refusal } from './refusal';
import { reportChanges, reportSource, reportSuggestions, reportSummaries } from './report';
import { readTitles, suggestPapers } from './suggest-papers';

const CHANNEL = 'c_research';
const POSTS = `data/channel/${CHANNEL}.txt`;
const PAPERS = 'data/channel/papers.yaml';
const SUMMARIES = 'data/summaries.jsonl';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: 'boolean' }, chat: { type: 'string' }, titles: { type: 'string' } },
  });
  const { check = false, chat } = values;
  const before = existsSync(SUMMARIES) ? readFileSync(SUMMARIES, 'utf8') : '';
  const known = readSummaries(before, SUMMARIES);
  const paths = positionals.length > 0 ? positionals : [POSTS];
  const exported = { channel: CHANNEL, ...(chat === undefined ? {} : { chat }) };
  const sources = await Promise.all(paths.map((path) => readSource(path, exported)));
  const facts = { papers: readPapers(readFileSync(PAPERS, 'utf8'), PAPERS), file: PAPERS };
  const summaries = buildDataset(known, sources, CHANNEL, facts);
  const listed = values.titles === undefined ? [] : readTitles(values.titles);
  const lines = [
    ...sources.flatMap(reportSource),
    ...reportSummaries(SUMMARIES, summaries),
    ...reportChanges(changesBetween(known, summaries)),
    ...reportSuggestions(await suggestPapers(summaries, listed)),
  ];
  console.log(lines.join('\n'));
  const text = writeSummaries(summaries);
  if (check) return text === before ? 0 : refuseChange();
  writeWhole(text);
  return 0;
}

function refuseChange(): number {
  console.error(`${SUMMARIES} is not what its sources make: run the same without --check`);
  return 1;
}

/** All of it or nothing: a half-written data set would be built into the extension. */
function writeWhole(text: string): void {
  writeFileSync(`${SUMMARIES}.new`, text);
  renameSync(`${SUMMARIES}.new`, SUMMARIES);
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
