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
  if (digest && isDigest(digest, segments, heading)) return { form: 'digest', items: digest };
  if (heading.isPaper) return { form: 'one', paper: titled(papers, heading, post.lines) };
  const [only, another] = papers;
  if (!only) return { form: 'none' };
  if (!another) return { form: 'one', paper: only };
  const main = atHead(papers, segments) ?? onLabelledLine(papers, post.lines);
  if (main) return { form: 'one', paper: main };
  const items = digest ?? digestOf(papers, linesOf(post.lines));
  return items ? { form: 'digest', items } : { form: 'several', papers };
}

/** Of a digest so many paragraphs below its heading are about a paper each. */
const SHARE = 0.75;

/**
 * Whether these are the papers that a post is about, not those that it refers to: they are called by
 * their titles or stand apart. A heading like a title says otherwise, unless there are three.
 */
function isDigest(items: DigestItem[], segments: Segment[], heading: Heading): boolean {
  const [first, second] = segments;
  const headed = first && second && first.to - first.from === 1 && items[0]?.from !== first.from;
  const share = items.length / (segments.length - (headed ? 1 : 0));
  const named = items.every(({ paper }) => paper.title !== undefined || paper.apart);
  return named && share >= SHARE && items.length >= (heading.isPaper ? 3 : 2);
}

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
function titled(papers: NamedPaper[], heading: Heading, lines: PostLine[]): NamedPaper {
  const title = heading.paperTitle ?? '';
  const key = titleKeyOf(title);
  const called = papers.filter((paper) => paper.title && titleKeyOf(paper.title) === key);
  const apart = papers.filter((paper) => paper.apart && paper.title === undefined);
  const own =
    onlyOne(called) ??
    atHead(papers, segmentsOf(lines)) ??
    onlyOne(apart) ??
    onLabelledLine(papers, lines);
  return own ?? { ids: { openreviewIds: [] }, title, lines: [0], apart: false };
}

/** The only paper that the first lines name, up to the first blank one after the heading. */
function atHead(papers: NamedPaper[], segments: Segment[]): NamedPaper | undefined {
  const [head, next] = segments;
  const alone = head !== undefined && head.to - head.from === 1;
  const inHead = papers.filter(({ lines: [first] }) => head && isIn(head, first));
  if (inHead.length > 0 || !alone || !next) return onlyOne(inHead);
  return onlyOne(papers.filter((paper) => isIn(next, paper.lines[0]) && paper.apart));
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
  const [start = ''] = plainText(line).slice(0, 80).split(':', 1);
  return isPaperLabel(start);
}
