/** `npm run dataset`: the channel's text and the facts about its papers → `data/summaries.jsonl`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readPastedPreview } from '../posts/read-pasted-preview';
import { Unreadable } from '../posts/unreadable';
import type { Summary } from '../summary';
import { joinSummaries } from './join-summaries';
import { readPapers } from './read-papers';

import { Refusal } from './refusal';

const CHANNEL = 'c_research';
const POSTS = `data/channel/${CHANNEL}.txt`;
const PAPERS = 'data/channel/papers.yaml';
const SUMMARIES = 'data/summaries.jsonl';

function report(summaries: Summary[]): string {
  const lists = summaries.flatMap((summary) => summary.body.filter(({ kind }) => kind === 'list'));
  const papers = summaries.map(({ paper }) => paper);
  const without = papers.filter((p) => !p.arxivId && p.openreviewIds.length === 0 && !p.doi);
  return [
    `${SUMMARIES}: ${summaries.length} summaries`,
    `  lists        ${lists.length}`,
    `  arXiv ids    ${papers.filter(({ arxivId }) => arxivId).length}`,
    `  OpenReview   ${papers.flatMap(({ openreviewIds }) => openreviewIds).length} forums of ` +
      `${papers.filter(({ openreviewIds }) => openreviewIds.length > 0).length} papers`,
    `  DOIs         ${papers.filter(({ doi }) => doi).length}`,
    `  without ids  ${without.length}${without.map(({ title }) => `\n    ${title}`).join('')}`,
  ].join('\n');
}

try {
  const posts = readPastedPreview(readFileSync(POSTS, 'utf8'), CHANNEL);
  const papers = readPapers(readFileSync(PAPERS, 'utf8'), PAPERS);
  const summaries = joinSummaries(posts, papers, { posts: POSTS, papers: PAPERS });
  writeFileSync(SUMMARIES, summaries.map((summary) => `${JSON.stringify(summary)}\n`).join(''));
  console.log(report(summaries));
} catch (error) {
  const refusal =
    error instanceof Unreadable ? new Refusal(POSTS, error.line, error.detail) : error;
  if (!(refusal instanceof Refusal)) throw error;
  console.error(refusal.message);
  process.exitCode = 1;
}
