import { arxivIdFrom, idsFromAddress } from '@/data/paper-ids';
import type { PaperIds } from '@/data/summary';
import { linkAddress } from './link-address';

const ABS = '/abs/';

/** The ids in the address that a link on a page of arXiv leads to; none where it has none. */
export function linkedIds(link: Element | null | undefined, page: URL): PaperIds {
  // Rows of a list, up to 2,000, link like this: no address has to be made of it.
  const href = link?.getAttribute('href') ?? '';
  const arxiv = href.startsWith(ABS) ? arxivIdFrom(href.slice(ABS.length)) : undefined;
  if (arxiv) return { arxiv };
  const address = linkAddress(link, page);
  return address ? idsFromAddress(address) : {};
}
