import { titleKeyOf } from '../match/title-key';
import { plainText } from '../summary-text';
import type { ChannelProfile } from './channel-profile';
import type { Heading } from './heading';
import { type NamedPaper, namedPapers } from './named-papers';
import type { Post, PostLine } from './post';
import { isPaperLabel } from './title-like';

/** A paper of a digest, and the lines about it: from the first up to, not including, the last. */
export interface DigestItem {
  paper: NamedPaper;
  from: number;
  to: number;
}

/** What a post is about: one paper, one a paragraph, several at once, or none. */
export type PapersOfPost =
  | { form: 'one'; paper: NamedPaper }
  | { form: 'digest'; items: DigestItem[] }
  | { form: 'several'; papers: NamedPaper[] }
  | { form: 'none' };

/**
 * Which of the papers that a post names it is about; others are references.
 *
 * Where the first line is a title, it is that paper, with the ids of what is linked as its own.
 * Else it is the only one named, that at the head of the post, or that of a line «Статья: …»; then
 * those that have a paragraph each, or a line each; else all together.
 */
export function papersOfPost(
  post: Pick<Post, 'lines' | 'preview'>,
  heading: Heading,
  profile: ChannelProfile,
): PapersOfPost {
  const papers = namedPapers(post.lines, post.preview);
  const segments = segmentsOf(post.lines);
  const digest = profile.firstLine === 'title' ? undefined : digestOf(papers, segments);
  if (digest && digest.length >= SHARE * segments.length) return { form: 'digest', items: digest };
  if (heading.isPaper) return { form: 'one', paper: titled(papers, heading, segments) };
  const [only, another] = papers;
  if (!only) return { form: 'none' };
  if (!another) return { form: 'one', paper: only };
  const main = atHead(papers, segments) ?? onLabelledLine(papers, post.lines);
  if (main) return { form: 'one', paper: main };
  const items = digest ?? digestOf(papers, linesOf(post.lines));
  return items ? { form: 'digest', items } : { form: 'several', papers };
}

/** Of a digest so many paragraphs are about a paper each: the others are greetings. */
const SHARE = 0.75;

type Segment = Pick<DigestItem, 'from' | 'to'>;

/** Lines that follow each other without a blank one. */
function segmentsOf(lines: PostLine[]): Segment[] {
  const segments: Segment[] = [];
  for (const { from, to } of linesOf(lines)) {
    const last = segments.at(-1);
    if (last?.to === from) last.to = to;
    else segments.push({ from, to });
  }
  return segments;
}

function linesOf(lines: PostLine[]): Segment[] {
  return lines.flatMap((line, i) => (line.length > 0 ? [{ from: i, to: i + 1 }] : []));
}

function isIn({ from, to }: Segment, line: number | undefined): boolean {
  return line !== undefined && line >= from && line < to;
}

/** One paper a segment, in at least two; `undefined` where a segment names several. */
function digestOf(papers: NamedPaper[], segments: Segment[]): DigestItem[] | undefined {
  const items: DigestItem[] = [];
  for (const segment of segments) {
    const [paper, another] = papers.filter(({ lines: [first] }) => isIn(segment, first));
    if (another) return undefined;
    const last = items.at(-1);
    if (paper) items.push({ paper, ...segment });
    else if (last) last.to = segment.to; // What follows says more of the same paper.
  }
  return items.length >= 2 ? items : undefined;
}

/** The paper whose title is the first line, with the ids of the one link that is to itself. */
function titled(papers: NamedPaper[], heading: Heading, segments: Segment[]): NamedPaper {
  const title = heading.paperTitle ?? '';
  const key = titleKeyOf(title);
  const called = papers.filter((paper) => paper.title && titleKeyOf(paper.title) === key);
  const unnamed = papers.filter((paper) => paper.labelled && paper.title === undefined);
  const own = onlyOne(called) ?? atHead(papers, segments) ?? onlyOne(unnamed);
  return own ?? { ids: { openreviewIds: [] }, title, lines: [0], labelled: false };
}

/** The only paper that the first lines name, up to the first blank one after the heading. */
function atHead(papers: NamedPaper[], segments: Segment[]): NamedPaper | undefined {
  const [head, next] = segments;
  const alone = head !== undefined && head.to - head.from === 1;
  const inHead = papers.filter(({ lines: [first] }) => head && isIn(head, first));
  if (inHead.length > 0 || !alone || !next) return onlyOne(inHead);
  const below = papers.filter((paper) => isIn(next, paper.lines[0]) && paper.labelled);
  return next.to - next.from === 1 ? onlyOne(below) : undefined;
}

function onlyOne(papers: NamedPaper[]): NamedPaper | undefined {
  return papers.length === 1 ? papers[0] : undefined;
}

/** The only paper on lines like «Статья: https://…». */
function onLabelledLine(papers: NamedPaper[], lines: PostLine[]): NamedPaper | undefined {
  const labelled = new Set(lines.flatMap((line, i) => (beginsWithLabel(line) ? [i] : [])));
  return onlyOne(papers.filter((paper) => paper.lines.some((line) => labelled.has(line))));
}

function beginsWithLabel(line: PostLine): boolean {
  const [start = '', rest] = plainText(line).slice(0, 80).split(':', 2);
  return rest !== undefined ? isPaperLabel(start) : isPaperLabel(plainText(line).slice(0, 80));
}
