/**
 * The metadata by which pages tell search engines of papers what they are about:
 * `<meta name="citation_title" content="…">` and its kin.
 * https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 */
import { arxivIdFrom, idsFromAddress, idsFromDoi } from '@/data/paper-ids';
import type { PaperIds, PaperRef } from '@/data/summary';
import { agreedIds, only } from './agreed-ids';
import { plainTitle } from './title-text';

/** Names and contents of `citation_*` metadata, in the order of the page. */
export type CitationMetas = (readonly [name: string, content: string])[];

/** Publishers put the markup of their titles into the metadata. */
const MARKUP = /<\/?(?:i|b|em|strong|sub|sup|span|sc|small|tt)(?:\s[^>]*)?>/gi;

/**
 * The citation metadata of a page. Uses nothing outside of itself, so that it can be sent into a
 * page and run there.
 */
export function citationMetas(page: Document = document): CitationMetas {
  const metas = page.querySelectorAll('meta[name^="citation_" i][content]');
  return Array.from(metas, (meta) => [
    (meta.getAttribute('name') ?? '').toLowerCase(),
    (meta.getAttribute('content') ?? '').slice(0, 2_000),
  ]);
}

/**
 * The paper that the metadata is about; `undefined` where it names none. What it says twice and
 * differently is left out: such a page is about several papers.
 */
export function paperInMetas(metas: CitationMetas): PaperRef | undefined {
  const values = (name: string) => metas.filter(([key]) => key === name).map(([, value]) => value);
  const title = plainTitle(only(values('citation_title'))?.replace(MARKUP, ''));
  const ids = agreedIds([
    ...values('citation_arxiv_id').map(idsOfArxiv),
    ...values('citation_doi').map(idsFromDoi),
    ...values('citation_pdf_url').map(idsFromAddress),
  ]);
  if (title === undefined && Object.keys(ids).length === 0) return undefined;
  return title === undefined ? { ids } : { title, ids };
}

/** The first authors that the metadata names, at most 20, as they are read: «Ada Stone». */
export function authorsInMetas(metas: CitationMetas): string[] {
  return metas
    .filter(([key]) => key === 'citation_author')
    .flatMap(([, value]) => plainTitle(value)?.slice(0, 200) ?? [])
    .map((name) => name.replace(/^([^,]+), ([^,]+)$/, '$2 $1'))
    .slice(0, 20);
}

function idsOfArxiv(text: string): PaperIds {
  const arxiv = arxivIdFrom(text);
  return arxiv ? { arxiv } : {};
}
