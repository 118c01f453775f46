import type { ArxivId } from '../summary';

/**
 * The year in which arXiv gave this id: `2301.08243` is of 2023, `hep-th/9901001` of 1999.
 * https://info.arxiv.org/help/arxiv_identifier.html
 */
export function arxivYear(id: ArxivId): number {
  const digits = Number(/(?:^|\/)(\d\d)/.exec(id)?.[1]);
  return digits >= 91 ? 1900 + digits : 2000 + digits;
}
