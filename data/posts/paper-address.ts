/**
 * Addresses that name one paper, beyond those that carry its ids for themselves: pages of
 * proceedings and journals, and sites that speak of arXiv papers by their ids.
 */
import { arxivIdFrom, idsFromAddress, idsFromDoi } from '../paper-ids';
import type { PaperIds } from '../summary';

/** arXiv ids in the addresses of Hugging Face and alphaXiv. */
const ARXIV_BY_OTHERS =
  /^(?:huggingface\.co\/papers|(?:www\.)?alphaxiv\.org\/(?:abs|overview|pdf))\/([^/]+)\/?$/;
/** Publishers that have the DOI in the path: ACM, Wiley, Science, bioRxiv, Springer. */
const DOI_IN_PATH =
  /^\/(?:doi\/(?:\w+\/)?|content\/|article\/|chapter\/)(10\.\d{4,9}\/[^/].*?)(?:v\d+)?(?:\.(?:full|abstract|pdf|full-text))*\/?$/;
/** https://www.ijcai.org/proceedings/2022/132, since 2017. */
const IJCAI = /^(?:www\.)?ijcai\.org\/proceedings\/(20(?:1[7-9]|2\d))\/0*(\d+)$/;
/** https://www.nature.com/articles/s41586-021-03819-2 */
const NATURE = /^(?:www\.)?nature\.com\/articles\/(s4\d{4}-\d{3}-\d{4,5}-[\da-z])$/;

/** Pages of one paper each, of sites that give no id in the address. */
const PROCEEDINGS: RegExp[] = [
  /^aclanthology\.org\/[\w.-]*\d[\w.-]*\/?$/,
  /^www\.aclweb\.org\/anthology\/[\w.-]*\d[\w.-]*\/?$/,
  /^openaccess\.thecvf\.com\/\w.*_paper\.(?:html|pdf)$/,
  /^proceedings\.mlr\.press\/v\d+\/[\w-]+(?:\.html|\/[\w-]+\.pdf)$/,
  /^(?:papers\.nips\.cc|(?:papers|proceedings|[\w-]+-proceedings)\.neurips\.cc|proceedings\.iclr\.cc)\/.*(?:hash|file)s?\/[\w-]+\.(?:html|pdf)$/,
  /^papers\.nips\.cc\/paper\/\d+-[\w-]+$/,
  /^(?:www\.)?ecva\.net\/papers\/.*\.(?:php|pdf)$/,
  /^(?:www\.)?isca-(?:archive|speech)\.org\/[\w/-]*_[\w-]+\.(?:html|pdf)$/,
  /^(?:www\.)?jmlr\.org\/papers\/v\d+\/[\w-]+\.html$/,
  /^ojs\.aaai\.org\/index\.php\/\w+\/article\/view\/\d+/,
  /^ieeexplore\.ieee\.org\/(?:abstract\/)?document\/\d+\/?$/,
];

/**
 * The ids of the paper that an address names, none where it is a page of proceedings without them;
 * `undefined` where it names no paper.
 */
export function paperAddress(url: URL): PaperIds | undefined {
  const known = idsFromAddress(url);
  if (Object.keys(known).length > 0) return known;
  const place = url.hostname + url.pathname;
  const arxiv = arxivIdFrom(ARXIV_BY_OTHERS.exec(place)?.[1] ?? '');
  if (arxiv) return { arxiv };
  const doi = doiIn(url, place);
  if (doi !== undefined) {
    const ids = idsFromDoi(doi);
    if (Object.keys(ids).length > 0) return ids;
  }
  return PROCEEDINGS.some((form) => form.test(place)) ? {} : undefined;
}

function doiIn(url: URL, place: string): string | undefined {
  const [, year, number] = IJCAI.exec(place) ?? [];
  if (number !== undefined) return `10.24963/ijcai.${year}/${number}`;
  const [, article] = NATURE.exec(place) ?? [];
  return article === undefined ? DOI_IN_PATH.exec(url.pathname)?.[1] : `10.1038/${article}`;
}
