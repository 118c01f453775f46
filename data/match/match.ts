import type { SummaryId } from '../summary';
import type { Difference } from './align';
import type { Candidate } from './candidate';
import type { TitleRule } from './rules/comparison';

/** A mention joined to a summary. */
export interface Match {
  summary: SummaryId;
  grade: 'certain' | 'possible';
  /** What joined them: an id of that kind, the whole title, a title that differs so, the reader. */
  rule: 'arxiv' | 'openreview' | 'doi' | 'title' | TitleRule | 'answer';
  /** What differs between the titles, where something does. */
  differences?: Difference[];
  /** The other summaries of that paper, where there are some, the newest first. */
  also?: SummaryId[];
}

/** The newest summary of that paper, and the others. */
export function matchOf(
  { summary, shared }: Candidate,
  how: Omit<Match, 'summary' | 'also'>,
): Match {
  const [newest = summary, ...also] = shared?.summaries ?? [];
  return { summary: newest, ...how, ...(also.length > 0 ? { also } : {}) };
}
