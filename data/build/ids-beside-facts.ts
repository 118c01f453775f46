import type { Paper, Summary } from '../summary';
import type { Source } from './read-source';

/** A paper of which its post gives an id that the data set does not have. */
export interface IdBesideFacts {
  summary: Summary;
  /** In words: `arXiv 2302.09778`. */
  id: string;
}

/**
 * The ids that posts link to as their paper's own, and that facts leave out or have otherwise: what
 * stands in the facts stays, but one of the two may be wrong.
 */
export function idsBesideFacts(sources: Source[], summaries: Summary[]): IdBesideFacts[] {
  const byAddress = new Map(summaries.map((summary) => [summary.url ?? summary.id, summary]));
  return sources
    .flatMap(({ reading }) => reading.posts)
    .flatMap(({ outcome }) => ('summaries' in outcome ? outcome.summaries : []))
    .flatMap(({ url, id, paper }) => {
      const summary = byAddress.get(url ?? id);
      if (!summary) return [];
      const known = new Set(idsIn(summary.paper));
      return idsIn(paper).flatMap((one) => (known.has(one) ? [] : [{ summary, id: one }]));
    });
}

function idsIn({ arxivId, openreviewIds, doi }: Paper): string[] {
  return [
    ...(arxivId ? [`arXiv ${arxivId}`] : []),
    ...openreviewIds.map((id) => `OpenReview ${id}`),
    ...(doi ? [`DOI ${doi}`] : []),
  ];
}
