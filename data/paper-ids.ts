/**
 * Reading the ids of papers from text and addresses.
 *
 * Forms of arXiv ids: https://info.arxiv.org/help/arxiv_identifier.html. Versions are dropped:
 * a summary explains a paper, not one of its versions.
 */
import { ARXIV_ID, DOI, OPENREVIEW_ID } from './id-forms';
import type { ArxivId, Doi, OpenReviewId, PaperIds } from './summary';

const WRITTEN_ARXIV_ID =
  /^(?:arxiv:)?\/*(?:(?<fresh>\d{4}\.\d{4,5})|(?<archive>[a-z]+(?:-[a-z]+)*)(?:\.[a-z-]{2,})?\/(?<number>\d{7}))(?:v[1-9]\d*)?(?:\.(?:pdf|ps|gz|html))?$/i;

/**
 * The arXiv id that `text` is, in any of its written forms (`2301.08243v2`, `arXiv:math.GR/0512484`,
 * `2301.08243.pdf`), or `undefined`.
 */
export function arxivIdFrom(text: string): ArxivId | undefined {
  if (isArxivId(text)) return text; // As most links have it: 2,000 in a list.
  const parts = text.length > 80 ? undefined : WRITTEN_ARXIV_ID.exec(text.trim())?.groups;
  if (!parts) return undefined;
  const id = parts.fresh ?? `${parts.archive?.toLowerCase()}/${parts.number}`;
  return isArxivId(id) ? id : undefined;
}

/** The OpenReview forum id that `text` is, or `undefined`. */
export function openReviewIdFrom(text: string | null | undefined): OpenReviewId | undefined {
  return isOpenReviewId(text) ? text : undefined;
}

const ARXIV_DOI = /^10\.48550\/arxiv\.(.+)$/i;

/**
 * The id that a DOI stands for: DOIs that arXiv registers are arXiv ids, all others stay DOIs.
 * Takes the bare DOI, `doi:…` and addresses at doi.org; gives no id for anything else.
 */
export function idsFromDoi(text: string): Pick<PaperIds, 'arxiv' | 'doi'> {
  const bare = text.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  const arxivPart = ARXIV_DOI.exec(bare)?.[1];
  if (arxivPart !== undefined) {
    const arxiv = arxivIdFrom(arxivPart);
    return arxiv ? { arxiv } : {};
  }
  const doi = bare.toLowerCase();
  return isDoi(doi) ? { doi } : {};
}

const ARXIV_HOST = /^(?:[\w.]+\.)?arxiv\.org$|^xxx\.lanl\.gov$|^ar5iv\.org$/;
const ARXIV_PATH =
  /^\/(?:abs|pdf|html|format|ps|dvi|src|e-print|bibtex|tb|refs|cits)\/(?<id>[^/]+(?:\/\d{7}[^/]*)?)\/?$/;

/**
 * The ids that an address itself carries: arXiv's abs, pdf and html pages and their mirrors,
 * OpenReview's forum and pdf pages, doi.org. Empty for other addresses.
 */
export function idsFromAddress(address: string | URL): PaperIds {
  const url = typeof address === 'string' ? parseUrl(address) : address;
  if (!url) return {};
  if (ARXIV_HOST.test(url.hostname)) return arxivIdsFromPath(url.pathname);
  if (url.hostname === 'openreview.net') return openReviewIdsFromUrl(url);
  if (/^(?:dx\.)?doi\.org$/.test(url.hostname)) return idsFromDoi(decode(url.pathname.slice(1)));
  return {};
}

function arxivIdsFromPath(path: string): PaperIds {
  const id = ARXIV_PATH.exec(path)?.groups?.id;
  const arxiv = id === undefined ? undefined : arxivIdFrom(decode(id));
  return arxiv ? { arxiv } : {};
}

function openReviewIdsFromUrl(url: URL): PaperIds {
  if (!/^\/(?:forum|pdf|attachment)$/.test(url.pathname)) return {};
  const openreview = openReviewIdFrom(url.searchParams.get('id'));
  return openreview ? { openreview } : {};
}

function parseUrl(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // A stray % is no reason to fail: the raw text is simply not an id.
  }
}

function isArxivId(text: string): text is ArxivId {
  return ARXIV_ID.test(text);
}

function isOpenReviewId(text: string | null | undefined): text is OpenReviewId {
  return typeof text === 'string' && OPENREVIEW_ID.test(text);
}

function isDoi(text: string): text is Doi {
  return DOI.test(text);
}
