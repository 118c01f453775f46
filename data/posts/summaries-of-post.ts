import * as v from 'valibot';
import { type Paper, type Summary, summarySchema } from '../summary';
import { plainText } from '../summary-text';
import { isAdvert } from './advert';
import type { ChannelProfile } from './channel-profile';
import { type Heading, readHeading } from './heading';
import type { NamedPaper } from './named-papers';
import { type DigestItem, papersOfPost } from './papers-of-post';
import type { Post, PostLine } from './post';
import { postAddress } from './post-address';
import { readBlocks } from './read-blocks';
import type { SetAsideReason } from './set-aside';
import { withoutSignature } from './signature';
import { summaryId } from './summary-id';
import { saysSomething, shortTitle, titleInBold, titleOf } from './titles-of-post';

/** What became of a post: its summaries, at least one, or why there is none. */
export type OutcomeOfPost =
  | { summaries: Summary[] }
  | {
      reason: SetAsideReason;
      /** What is wrong, in English. */
      detail?: string;
    };

/** The summaries that a post makes: one, or of a digest one a paper. */
export function summariesOfPost(post: Post, profile: ChannelProfile): OutcomeOfPost {
  const lines = withoutSignature(post.lines, profile);
  const reason = reasonBefore(post, lines, profile);
  if (reason) return { reason };
  const heading = readHeading(lines, profile);
  const found = papersOfPost({ ...post, lines }, heading, profile);
  if (found.form === 'none') return { reason: 'no-paper' };
  if (found.form === 'digest') return digest(post, lines, found.items);
  if (!saysSomething(heading.body)) return { reason: 'only-links' };
  const papers = found.form === 'one' ? [found.paper] : found.papers;
  return checked([recordOf(post, heading, papers, profile)]);
}

/** The contract has no longer lines; reading one would take its time. */
const MOST_RUNS = 1000;

function reasonBefore(
  { kind, forwardedFrom }: Post,
  lines: PostLine[],
  { forwards }: ChannelProfile,
): SetAsideReason | undefined {
  if (kind !== 'message') return kind;
  if (lines.some(({ length }) => length > MOST_RUNS)) return 'out-of-bounds';
  if (lines.length === 0) return 'no-text';
  if (forwardedFrom !== undefined && !forwards) return 'forwarded';
  return isAdvert(lines.map(plainText).join('\n')) ? 'advert' : undefined;
}

function digest(post: Post, lines: PostLine[], items: DigestItem[]): OutcomeOfPost {
  const records = items.flatMap(({ paper, from, to }) => {
    const [first = [], ...below] = lines.slice(from, to);
    const own = plainText(first);
    const title = paper.title ?? titleOf(paper, shortTitle(first));
    // A line that is the title and nothing else is not said again.
    const body = below.some((line) => line.length > 0) && own === title ? below : [first, ...below];
    if (!saysSomething(body)) return [];
    const { arxivId, openreviewIds, doi } = paper.ids;
    const part = arxivId ?? openreviewIds[0] ?? doi ?? title;
    return [record(post, { title, body }, [paperOf(paper, title)], part)];
  });
  return records.length > 0 ? checked(records) : { reason: 'only-links' };
}

function recordOf(
  post: Post,
  heading: Heading,
  papers: NamedPaper[],
  profile: ChannelProfile,
): unknown {
  const [first, ...others] = papers;
  if (!first) return undefined;
  const bold = others.length === 0 ? titleInBold(heading.body, profile) : undefined;
  const known =
    (profile.boldTitle ? bold : undefined) ??
    (profile.firstLine === 'title' ? heading.paperTitle : undefined) ??
    first.title ??
    (others.length === 0 ? heading.paperTitle : undefined) ??
    bold;
  const title = heading.title ?? known ?? shortTitle(heading.body.find(hasText));
  const paper = paperOf(first, known ?? (others.length === 0 ? title : titleOf(first, title)));
  return record(
    post,
    { ...heading, title },
    [paper, ...others.map((other) => paperOf(other, titleOf(other, '')))],
    undefined,
  );
}

function hasText(line: PostLine): boolean {
  return line.length > 0;
}

function paperOf({ ids }: NamedPaper, title: string): Paper {
  const { arxivId, openreviewIds, doi } = ids;
  return {
    title,
    otherTitles: [],
    ...(arxivId ? { arxivId } : {}),
    openreviewIds,
    ...(doi ? { doi } : {}),
  };
}

/** The record with its keys in the order of the contract, still to be held against it. */
function record(
  post: Post,
  { title, note, body }: Pick<Heading, 'note' | 'body'> & { title: string },
  [paper, ...otherPapers]: Paper[],
  part: string | undefined,
): unknown {
  const { channel, number, postedAt, asOf, reactions } = post;
  return {
    id: summaryId(post, title, part),
    channel,
    title,
    ...(note ? { note } : {}),
    body: readBlocks(body),
    ...(postedAt ? { postedAt } : {}),
    ...(asOf && asOf !== postedAt ? { asOf } : {}),
    ...(number === undefined ? {} : { url: postAddress(channel, number) }),
    ...(reactions ? { reactions } : {}),
    paper,
    ...(otherPapers.length > 0 ? { otherPapers } : {}),
  };
}

function checked(records: unknown[]): OutcomeOfPost {
  const result = v.safeParse(v.array(summarySchema), records);
  if (result.success) return { summaries: result.output };
  const path = v.getDotPath(result.issues[0])?.replace(/^\d+\./, '') ?? 'record';
  return { reason: 'out-of-bounds', detail: `${path}: ${result.issues[0].message}` };
}
