import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import type { Candidate } from '../../data/match/candidate';
import { arxivIdFrom, idsFromDoi, openReviewIdFrom } from '../../data/paper-ids';
import { Failure } from '../failure';

/** What the matcher needs of a line of `summaries.jsonl`; the rest may be anything. */
const lineSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    id: v.pipe(v.string(), v.minLength(1), v.brand('SummaryId')),
    paper: v.object({
      title: v.string(),
      otherTitles: v.optional(v.array(v.string()), []),
      arxivId: v.optional(v.string()),
      openreviewIds: v.optional(v.array(v.string()), []),
      doi: v.optional(v.string()),
    }),
  }),
);

/**
 * The papers of a file of summaries.
 *
 * @throws Failure naming the line that is no summary
 */
export async function readCandidates(path: string): Promise<Candidate[]> {
  const candidates: Candidate[] = [];
  let number = 0;
  const input = createReadStream(path);
  for await (const line of createInterface({ input, crlfDelay: 1000 })) {
    number += 1;
    if (line.trim() !== '') candidates.push(readCandidate(line, `${path}:${number}`));
  }
  return candidates;
}

function readCandidate(line: string, place: string): Candidate {
  const result = v.safeParse(lineSchema, line);
  if (!result.success) throw new Failure(`${place}: ${result.issues[0].message}`);
  const { id, paper } = result.output;
  const arxiv = arxivIdFrom(paper.arxivId ?? '');
  const { doi } = idsFromDoi(paper.doi ?? '');
  return {
    summary: id,
    titles: [paper.title, ...paper.otherTitles],
    ...(arxiv ? { arxiv } : {}),
    openreview: paper.openreviewIds.map(openReviewIdFrom).filter((forum) => forum !== undefined),
    ...(doi ? { doi } : {}),
  };
}
