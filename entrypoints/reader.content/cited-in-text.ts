import { citationsByEntry } from '@/sites/bibliography/citations';
import type { Found } from '../detector.content/found';

/**
 * The places of the text that cite what was found in the bibliography; each is found once more.
 * What is only possible is asked about at its entry, not amid sentences.
 */
export function citedInText(found: Found[], document: Document): Found[] {
  const cited = found.filter(
    ({ mention, match }) => mention.role === 'cited' && match.grade === 'certain',
  );
  if (cited.length === 0) return [];
  const citations = citationsByEntry(document);
  return cited.flatMap(({ mention, match }) =>
    (citations.get(mention.element.id) ?? []).map((element) => ({
      mention: { ...mention, element },
      match,
    })),
  );
}
