import { arxivIdFrom, idsFromAddress, idsFromDoi } from '@/data/paper-ids';
import type { PaperIds } from '@/data/summary';
import { linkAddress } from '../link-address';

/** `arXiv:2301.01234v2`, `arXiv preprint 2301.01234`, `CoRR, abs/2301.01234`, `eprint hep-th/9901001` */
const WRITTEN_ARXIV =
  /\b(?:arxiv(?:\.org)?(?:[-\s](?:e-?prints?|preprint))?[:\s/]*(?:abs\/|pdf\/)?|abs\/|eprint[:\s]\s*)((?:\d{4}\.\d{4,5}|[a-z]+(?:-[a-z]+)?(?:\.[a-z]{2})?\/\d{7})(?:v\d{1,2})?)(?!\d)/gi;

/** Ids of before 2007 need no word before them: the archive's name tells what they are. */
const OLD_ARXIV =
  /(?<![\w/.-])(?:astro-ph|cond-mat|gr-qc|hep-(?:ex|lat|ph|th)|math-ph|nucl-(?:ex|th)|quant-ph|cs|math|physics)(?:\.[A-Z]{2})?\/\d{7}(?!\d)/g;

const WRITTEN_DOI = /(?<![\w.])10\.\d{4,9}\/[^\s"<>]{1,200}/g;

/**
 * The ids of the paper that a bibliography entry names: those its links lead to, and of kinds that
 * no link has, those in `text`, what the entry shows. Where there are two of a kind (two papers in
 * one entry, a comment on another paper), neither is given.
 */
export function idsOfEntry(entry: Element, text: string, page: URL): PaperIds {
  const linked = linkedIds(entry, page);
  const written = writtenIds(text);
  const arxiv = onlyOne(linked.map(arxivOf), written.map(arxivOf));
  const doi = onlyOne(linked.map(doiOf), written.map(doiOf));
  const openreview = onlyOne(linked.map((ids) => ids.openreview));
  return { ...(arxiv && { arxiv }), ...(doi && { doi }), ...(openreview && { openreview }) };
}

/** The ids that the entry's links carry; not the page's own, where links to its sections lead. */
function linkedIds(entry: Element, page: URL): PaperIds[] {
  const own = arxivOf(idsFromAddress(page));
  return [...entry.querySelectorAll('a[href]')]
    .map((link) => idsFromAddress(linkAddress(link, page) ?? ''))
    .filter((ids) => own === undefined || arxivOf(ids) !== own);
}

function writtenIds(text: string): PaperIds[] {
  const arxiv = [
    ...[...text.matchAll(WRITTEN_ARXIV)].map(([, id]) => id ?? ''),
    ...(text.match(OLD_ARXIV) ?? []),
  ].flatMap((id) => arxivIdFrom(id) ?? []);
  const dois = text.match(WRITTEN_DOI) ?? [];
  return [
    ...arxiv.map((id) => ({ arxiv: id })),
    ...dois.map((doi) => idsFromDoi(withoutPunctuation(doi))),
  ];
}

/** The one value there is: in the first of the lists that has any. */
function onlyOne<Id>(...lists: (Id | undefined)[][]): Id | undefined {
  const found = lists
    .map((list) => new Set(list.filter((id) => id !== undefined)))
    .find(({ size }) => size > 0);
  return found?.size === 1 ? [...found][0] : undefined;
}

const arxivOf = ({ arxiv }: PaperIds) => arxiv;
const doiOf = ({ doi }: PaperIds) => doi;

/** A DOI may hold brackets, but not close one that it has not opened. */
function withoutPunctuation(doi: string): string {
  let end = doi.length;
  while (/[.,;:)\]}’”]/.test(doi.charAt(end - 1)) && !closesOwn(doi.slice(0, end))) end -= 1;
  return doi.slice(0, end);
}

function closesOwn(doi: string): boolean {
  return doi.endsWith(')') && doi.split('(').length === doi.split(')').length;
}
