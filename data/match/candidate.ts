import type { ArxivId, Doi, OpenReviewId, Summary, SummaryId } from '../summary';

/** What the matcher has to know of a summary's paper: its titles, and the ids that may veto. */
export interface Candidate {
  summary: SummaryId;
  /** The paper's title and every other one it is known by. */
  titles: string[];
  arxiv?: ArxivId;
  openreview: OpenReviewId[];
  doi?: Doi;
}

export function candidateOf({ id, paper }: Summary): Candidate {
  const { title, otherTitles, arxivId, openreviewIds, doi } = paper;
  return {
    summary: id,
    titles: [title, ...otherTitles],
    ...(arxivId ? { arxiv: arxivId } : {}),
    openreview: openreviewIds,
    ...(doi ? { doi } : {}),
  };
}
