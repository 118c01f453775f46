import type { ArxivId, Doi, OpenReviewId, Paper, Summary, SummaryId } from '../summary';

/** What the matcher has to know of a summary's paper: its titles, and the ids that may veto. */
export interface Candidate {
  summary: SummaryId;
  /** When the summary was posted; of several on one paper the newest is shown first. */
  postedAt?: string;
  /** The paper's title and every other one it is known by. */
  titles: string[];
  arxiv?: ArxivId;
  openreview: OpenReviewId[];
  doi?: Doi;
  /** The paper, where other summaries explain it too. */
  shared?: SharedPaper;
  /** The other papers of a summary that is on several at once. */
  others?: Omit<Candidate, 'others'>[];
}

/** A paper that several summaries explain. */
export interface SharedPaper {
  /** All of them, the newest first. */
  summaries: SummaryId[];
  /** Every id by which one of them knows it. */
  arxiv?: ArxivId;
  openreview: OpenReviewId[];
  dois: Doi[];
}

export function candidateOf({ id, postedAt, paper, otherPapers = [] }: Summary): Candidate {
  const candidateFor = (one: Paper) => ({
    summary: id,
    ...(postedAt ? { postedAt } : {}),
    ...namesOf(one),
  });
  const others = otherPapers.map(candidateFor);
  return { ...candidateFor(paper), ...(others.length > 0 ? { others } : {}) };
}

/** All papers of a candidate, each by itself: their titles and ids are not those of one paper. */
export function papersIn(candidate: Candidate): Candidate[] {
  return candidate.others ? [candidate, ...candidate.others] : [candidate];
}

function namesOf({ title, otherTitles, arxivId, openreviewIds, doi }: Paper) {
  return {
    titles: [title, ...otherTitles],
    ...(arxivId ? { arxiv: arxivId } : {}),
    openreview: openreviewIds,
    ...(doi ? { doi } : {}),
  };
}

/** Whether two summaries are known to explain one paper. */
export function areOnePaper(a: Candidate, b: Candidate): boolean {
  const [some, others] = [a.shared?.summaries, b.shared?.summaries];
  if (!some || some.length !== others?.length) return false;
  return some.every((summary, i) => summary === others[i]);
}
