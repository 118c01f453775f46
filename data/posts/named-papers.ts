import type { Paper, PaperIds, Run } from '../summary';
import { plainText } from '../summary-text';
import { paperAddress } from './paper-address';
import type { LinkPreview, PostLine } from './post';
import { bareTitle, isPaperLabel, isTitleLike, titleOfPage } from './title-like';

/** A paper that the links of a post name. */
export interface NamedPaper {
  ids: Pick<Paper, 'arxivId' | 'openreviewIds' | 'doi'>;
  /** What a link or its preview calls it. */
  title?: string;
  /** The lines that name it, counted from 0, in order; none where only the preview does. */
  lines: number[];
  /** Whether a line that is little but links names it, by «статья» or the like or by its address. */
  apart: boolean;
  /** Its address, where that is all that is known of it. */
  page?: string;
}

interface Naming {
  ids: PaperIds;
  page: string;
  line: number;
  title?: string;
  labelled: boolean;
  /** Whether the line has little but links. */
  linksOnly: boolean;
}

/** A post of the longest kind has no more links than this. */
const MOST_NAMINGS = 300;

/**
 * The papers that a post names by links, ids and the page of its preview, each once, in order.
 * Links that stand together under labels («arXiv | OpenReview») are of one paper.
 */
export function namedPapers(lines: PostLine[], preview?: LinkPreview): NamedPaper[] {
  const papers: NamedPaper[] = [];
  let last: { paper: NamedPaper; naming: Naming } | undefined;
  for (const naming of lines.flatMap(namingsIn).slice(0, MOST_NAMINGS)) {
    const known = papers.find((paper) => isSame(paper, naming));
    const together = known ?? (last && standTogether(last.naming, naming) ? last.paper : undefined);
    const paper = together ?? newPaper(naming);
    if (together) addTo(together, naming);
    else papers.push(paper);
    last = { paper, naming };
  }
  return withPreview(papers, preview);
}

function namingsIn(line: PostLine, index: number): Naming[] {
  const linked = line.some(({ href }) => href !== undefined);
  const linksOnly = linked && isShort(line.filter(({ href }) => href === undefined));
  return line.flatMap((run): Naming[] => {
    if (run.href === undefined) return idsInText(run.text, index, isShort(line));
    const ids = paperAddress(new URL(run.href));
    if (!ids) return [];
    const title = titleInLink(line, run.href);
    const labelled = title === undefined && isLabel(run.text);
    const found = { ids, page: run.href, line: index, labelled, linksOnly };
    return [title === undefined ? found : { ...found, title }];
  });
}

/** A line of links has a word or two besides: «Статья:», «Подробнее в». */
const FEW_WORDS = 3;

function isShort(runs: Run[]): boolean {
  const words = plainText(runs).match(/\p{L}{2,}/gu) ?? [];
  return words.length <= FEW_WORDS;
}

/** Formatting cuts the text of a link into several runs. */
function titleInLink(line: PostLine, href: string): string | undefined {
  const text = bareTitle(plainText(line.filter((run) => run.href === href)));
  return isTitleLike(text) && !isLabel(text) ? text : undefined;
}

function isLabel(text: string): boolean {
  return isPaperLabel(text) || /^\s*(?:https?:\/\/|[\w-]+(?:\.[\w-]+)+\/)/.test(text);
}

const WRITTEN_ID = /\barxiv(?:\.org\/(?:abs|pdf)\/|:\s?)(\d{4}\.\d{4,5})/gi;

function idsInText(text: string, line: number, linksOnly: boolean): Naming[] {
  return [...text.matchAll(WRITTEN_ID)].flatMap(([, id]) => {
    const page = `https://arxiv.org/abs/${id}`;
    const ids = paperAddress(new URL(page));
    return ids ? [{ ids, page, line, labelled: true, linksOnly }] : [];
  });
}

function isSame({ ids, page }: NamedPaper, naming: Naming): boolean {
  const { arxiv, openreview, doi } = naming.ids;
  return (
    (arxiv !== undefined && arxiv === ids.arxivId) ||
    (openreview !== undefined && ids.openreviewIds.includes(openreview)) ||
    (doi !== undefined && doi === ids.doi) ||
    page === naming.page
  );
}

/** Two kinds of ids on one line of links, or on neighbouring ones, without titles of their own. */
function standTogether(before: Naming, naming: Naming): boolean {
  const kinds = Object.keys(naming.ids);
  const other = !Object.keys(before.ids).some((kind) => kinds.includes(kind));
  const near = naming.line - before.line <= 1 && before.linksOnly && naming.linksOnly;
  return other && near && before.labelled && naming.labelled;
}

function newPaper({ ids, page, line, title, labelled, linksOnly }: Naming): NamedPaper {
  const bare = Object.keys(ids).length === 0;
  return {
    ids: idsOf(ids),
    ...(title === undefined ? {} : { title }),
    lines: [line],
    apart: labelled && linksOnly,
    ...(bare ? { page } : {}),
  };
}

function idsOf({ arxiv, openreview, doi }: PaperIds): NamedPaper['ids'] {
  return {
    ...(arxiv ? { arxivId: arxiv } : {}),
    openreviewIds: openreview ? [openreview] : [],
    ...(doi ? { doi } : {}),
  };
}

/** What is known already stays: the link may have been taken for this paper's by its place only. */
function addTo(paper: NamedPaper, naming: Naming): void {
  const found = idsOf(naming.ids);
  const { openreviewIds } = paper.ids.openreviewIds.length > 0 ? paper.ids : found;
  paper.ids = { ...found, ...paper.ids, openreviewIds };
  if (naming.title !== undefined) paper.title ??= naming.title;
  paper.lines.push(naming.line);
  paper.apart ||= naming.labelled && naming.linksOnly;
}

function withPreview(papers: NamedPaper[], preview: LinkPreview | undefined): NamedPaper[] {
  const ids = preview && paperAddress(new URL(preview.url));
  if (!preview || !ids) return papers;
  const title = titleOfPage(preview.title);
  const naming = { ids, page: preview.url, line: -1, labelled: true, linksOnly: false };
  const known = papers.find((paper) => isSame(paper, naming));
  if (!known) {
    const paper = { ...newPaper(naming), lines: [], apart: false };
    return [...papers, { ...paper, ...(title === undefined ? {} : { title }) }];
  }
  // What the page calls itself is surer than the words of a link.
  if (title !== undefined) known.title = title;
  return papers;
}
