import type { CitedPaper } from '@/components/CitedPapers';
import type { SummaryId } from '@/data/summary';
import { citationsByEntry } from '@/sites/bibliography/citations';
import { titleText } from '@/sites/title-text';
import type { Found } from '../detector.content/found';

/**
 * The places of the text that cite what was found in the bibliography; each is found once more.
 * What is only possible is asked about at its entry, not amid sentences.
 */
export function citedInText(found: Found[], document: Document): Found[] {
  const cited = certainlyCited(found);
  if (cited.length === 0) return [];
  const citations = citationsByEntry(document);
  return cited.flatMap(({ mention, match }) =>
    (citations.get(mention.element.id) ?? []).map((element) => ({
      mention: { ...mention, element },
      match,
    })),
  );
}

/** The explained papers that the bibliography names, each once. */
export function citedPapers(found: Found[]): CitedPaper[] {
  const papers = new Map<SummaryId, CitedPaper>();
  for (const { mention, match } of certainlyCited(found)) {
    const { summary } = match;
    const title = mention.title ?? titleText(mention.element) ?? summary;
    if (!papers.has(summary)) papers.set(summary, { summary, title });
  }
  return [...papers.values()];
}

function certainlyCited(found: Found[]): Found[] {
  return found.filter(
    ({ mention, match }) => mention.role === 'cited' && match.grade === 'certain',
  );
}
