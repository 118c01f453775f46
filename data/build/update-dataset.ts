import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesBetween } from '../posts/changes';
import { buildDataset } from './build-dataset';
import { idsBesideFacts } from './ids-beside-facts';
import { readPapers } from './read-papers';
import { readSource } from './read-source';
import { readSummaries, writeSummaries } from './read-summaries';
import {
  reportBesideFacts,
  reportChanges,
  reportSource,
  reportSuggestions,
  reportSummaries,
} from './report';
import { readTitles, suggestPapers } from './suggest-papers';

const CHANNEL = 'c_research';
const POSTS = `channel/${CHANNEL}.txt`;
const PAPERS = 'channel/papers.yaml';
const SUMMARIES = 'summaries.jsonl';

/** What is to be done with a data set. */
export interface DatasetUpdate {
  /** The folder `data` of the project. */
  folder: string;
  /** Sources of posts; for none it is the pasted preview that the folder has. */
  sources: string[];
  /** The channel's name in an export, where that is another than the one that we know. */
  chat?: string;
  /** A list of titles and arXiv ids, to make suggestions from. */
  titles?: string;
  /** Write nothing. */
  check: boolean;
}

/**
 * Joins what sources say with the data set that is there, puts the facts in, and writes it: all of
 * it or nothing.
 *
 * @returns what was read and what has changed, in lines, and whether anything has
 * @throws Refusal for a source, facts or a data set that are not understood: nothing is written then
 */
export async function updateDataset(
  update: DatasetUpdate,
): Promise<{ report: string[]; changed: boolean }> {
  const { folder, chat, check } = update;
  const file = (name: string) => join(folder, name);
  const before = existsSync(file(SUMMARIES)) ? readFileSync(file(SUMMARIES), 'utf8') : '';
  const known = readSummaries(before, file(SUMMARIES));
  const paths = update.sources.length > 0 ? update.sources : [file(POSTS)];
  const channel = { channel: CHANNEL, ...(chat === undefined ? {} : { chat }) };
  const sources = await Promise.all(paths.map((path) => readSource(path, channel)));
  const papers = readPapers(readFileSync(file(PAPERS), 'utf8'), file(PAPERS));
  const facts = { papers, file: file(PAPERS) };
  const summaries = buildDataset(known, sources, CHANNEL, facts);
  const listed = update.titles === undefined ? [] : readTitles(update.titles);
  const report = [
    ...sources.flatMap(reportSource),
    ...reportSummaries(file(SUMMARIES), summaries),
    ...reportChanges(changesBetween(known, summaries)),
    ...reportBesideFacts(idsBesideFacts(sources, summaries)),
    ...reportSuggestions(await suggestPapers(summaries, listed)),
  ];
  const text = writeSummaries(summaries);
  if (!check && text !== before) writeWhole(file(SUMMARIES), text);
  return { report, changed: text !== before };
}

/** A half-written data set would be built into the extension. */
function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}
