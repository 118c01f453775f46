import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { type Candidate, candidateOf } from '../match/candidate';
import { collectionOf } from '../match/collection';
import { findMatches } from '../match/find';
import { arxivIdFrom } from '../paper-ids';
import { paperAddress } from '../posts/paper-address';
import { type PaperIds, type Summary, summaryIdSchema } from '../summary';
import { runsOf } from '../summary-text';

/** A paper that a summary without ids may be about, in words. */
export interface Suggestion {
  summary: Summary;
  papers: string[];
}

/**
 * For each summary without ids the papers that it may be about: those that its text links to, and
 * known ones of the same or nearly the same title.
 *
 * @param listed more papers to look among
 */
export async function suggestPapers(
  summaries: Summary[],
  listed: Candidate[],
): Promise<Suggestion[]> {
  const without = summaries.filter((summary) => !hasIds(summary));
  if (without.length === 0) return [];
  const known = [...summaries.filter(hasIds).map(candidateOf), ...listed];
  const refs = without.map(({ paper }) => ({ title: paper.title, ids: {} }));
  const matches = await findMatches(refs, collectionOf(known));
  return without.map((summary, i) => {
    const match = matches[i];
    const paper = match && known.find((one) => one.summary === match.summary);
    const found = paper && `${idsOf(paper)} «${paper.titles[0]}», ${match.grade} by ${match.rule}`;
    return { summary, papers: [...linkedIn(summary), ...(found ? [found] : [])] };
  });
}

export function hasIds({ paper }: Summary): boolean {
  return Boolean(paper.arxivId || paper.doi || paper.openreviewIds.length > 0);
}

function linkedIn({ body }: Summary): string[] {
  return runsOf(body).flatMap(({ text, href }) => {
    const ids = href === undefined ? undefined : paperAddress(new URL(href));
    return ids && Object.keys(ids).length > 0 ? [`${inWords(ids)}, linked as «${text}»`] : [];
  });
}

function inWords({ arxiv, openreview, doi }: PaperIds): string {
  return [arxiv && `arXiv ${arxiv}`, openreview && `OpenReview ${openreview}`, doi && `DOI ${doi}`]
    .filter(Boolean)
    .join(', ');
}

function idsOf({ arxiv, openreview: [openreview], doi }: Candidate): string {
  return inWords({
    ...(arxiv ? { arxiv } : {}),
    ...(openreview ? { openreview } : {}),
    ...(doi ? { doi } : {}),
  });
}

/** Papers of a list, a line each, `title TAB arXiv id`, maybe packed; others are left out. */
export function readTitles(path: string): Candidate[] {
  const stored = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(stored) : stored).toString('utf8');
  return text.split('\n').flatMap((line, i) => {
    const [title = '', id = ''] = line.split('\t');
    const arxiv = arxivIdFrom(id);
    if (!arxiv || title === '') return [];
    return [
      { summary: v.parse(summaryIdSchema, `listed/${i}`), titles: [title], openreview: [], arxiv },
    ];
  });
}
