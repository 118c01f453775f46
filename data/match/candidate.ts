import type { ArxivId, Doi, OpenReviewId, Paper, Summary, SummaryId } from '../summary';

/** What the matcher has to know of a summary's paper: its titles, and the ids that may veto. */
export interface Candidate {
  summary: SummaryId;
  /** The paper's title and every other one it is known by. */
  titles: string[];
  arxiv?: ArxivId;
  openreview: OpenReviewId[];
  doi?: Doi;
  /** The other papers of a summary that is on several at once. */
  others?: Omit<Candidate, 'others'>[];
}

export function candidateOf({ id, paper, otherPapers = [] }: Summary): Candidate {
  const others = otherPapers.map((other) => candidateFor(id, other));
  return { ...candidateFor(id, paper), ...(others.length > 0 ? { others } : {}) };
}

/** All papers of a candidate, each by itself: their titles and ids are not those of one paper. */
export function papersIn(candidate: Candidate): Candidate[] {
  return candidate.others ? [candidate, ...candidate.others] : [candidate];
}

function candidateFor(summary: Summary['id'], paper: Paper): Omit<Candidate, 'others'> {
  const { title, otherTitles, arxivId, openreviewIds, doi } = paper;
  return {
    summary,
    titles: [title, ...otherTitles],
    ...(arxivId ? { arxiv: arxivId } : {}),
    openreview: openreviewIds,
    ...(doi ? { doi } : {}),
  };
}
