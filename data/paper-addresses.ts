import type { PaperIds } from './summary';

/** Where a paper can be read: arXiv, then OpenReview, then by its DOI; none without ids. */
export function paperAddresses({ arxiv, openreview, doi }: PaperIds): string[] {
  return [
    ...(arxiv ? [`https://arxiv.org/abs/${arxiv}`] : []),
    ...(openreview ? [`https://openreview.net/forum?id=${openreview}`] : []),
    ...(doi ? [`https://doi.org/${inPath(doi)}`] : []),
  ];
}

/** A DOI may hold signs that end the path of an address: `10.1016/s0009(99)<1::#3>`. */
function inPath(doi: string): string {
  return encodeURIComponent(doi.toWellFormed()).replaceAll('%2F', '/');
}
