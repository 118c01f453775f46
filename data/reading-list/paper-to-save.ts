import type { Paper, PaperRef, SummaryId } from '../summary';
import type { SavedPaper } from './saved-paper';

/** A paper that the reader wants to keep, as a page names it, and the summary that explains it. */
export interface PaperToSave
  extends PaperRef,
    Pick<SavedPaper, 'authors' | 'year' | 'venue' | 'address'> {
  summary?: SummaryId;
}

/** What saving the paper of a summary keeps of it. */
export function paperToSave(paper: Paper, summary: SummaryId): PaperToSave {
  const [openreview] = paper.openreviewIds;
  return {
    title: paper.title,
    ids: {
      ...(paper.arxivId ? { arxiv: paper.arxivId } : {}),
      ...(openreview ? { openreview } : {}),
      ...(paper.doi ? { doi: paper.doi } : {}),
    },
    ...(paper.venue ? { venue: paper.venue } : {}),
    summary,
  };
}
