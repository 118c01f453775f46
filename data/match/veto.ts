import type { PaperRef } from '../summary';
import type { Candidate } from './candidate';

/**
 * Whether an id says that a mention is of another paper. Whatever one of the summaries of a paper
 * knows of its ids holds for all of them.
 */
export function vetoed({ ids }: PaperRef, known: Candidate): boolean {
  const { arxiv, openreview } = known.shared ?? known;
  const dois = known.shared?.dois ?? (known.doi ? [known.doi] : []);
  return (
    differ(ids.arxiv, arxiv ? [arxiv] : []) ||
    differ(ids.openreview, openreview) ||
    differ(ids.doi, dois)
  );
}

function differ(id: string | undefined, known: string[]): boolean {
  return id !== undefined && known.length > 0 && !known.includes(id);
}
