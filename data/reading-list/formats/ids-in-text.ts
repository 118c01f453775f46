import { arxivIdFrom, idsFromAddress, idsFromDoi, openReviewIdFrom } from '../../paper-ids';
import type { PaperIds } from '../../summary';

/**
 * The ids of the paper that pieces of text name: an id, a DOI, an address, or `arXiv:…` within a
 * sentence. Of each kind the first one counts.
 */
export function idsIn(texts: string[]): PaperIds {
  const found = texts.map((text) => idsOf(text.trim()));
  return Object.assign({}, ...found.reverse());
}

function idsOf(text: string): PaperIds {
  if (/^https?:\/\//i.test(text)) return idsFromAddress(text);
  if (/^(?:doi:\s*)?10\.\d/i.test(text)) return idsFromDoi(text);
  const openreview = openReviewIdFrom(/^openreview:\s*(\S+)$/i.exec(text)?.[1]);
  if (openreview) return { openreview };
  const named = /\barxiv:\s*([^\s,;()[\]]{1,60})/i.exec(text.slice(0, 1000))?.[1];
  const arxiv = arxivIdFrom(named ?? text);
  return arxiv ? { arxiv } : {};
}

/** The first address among them that an entry can keep; `undefined` where there is none. */
export function addressIn(texts: string[]): string | undefined {
  return texts
    .map((text) => text.trim())
    .find((text) => /^https:\/\/[^\s\p{Cc}]{1,2000}$/u.test(text));
}
