import * as v from 'valibot';
import { type Paper, type Summary, summarySchema } from '../summary';
import type { Post } from './post';
import { Refusal } from './refusal';

/**
 * The summaries that posts and the facts about their papers make, in the order of the posts.
 *
 * @param posts what a source gave
 * @param papers facts by the first line of the post
 * @param files names of the two sources, for messages
 * @throws Refusal for a post without facts, facts without a post, and a record out of the contract
 */
export function joinSummaries(
  posts: Post[],
  papers: Map<string, Paper>,
  files: { posts: string; papers: string },
): Summary[] {
  const summaries = posts.map(({ line, ...post }) => {
    const paper = papers.get(post.title);
    if (!paper) throw new Refusal(files.posts, line, `no entry in ${files.papers} for this post`);
    const result = v.safeParse(summarySchema, inOrder(post, paper));
    if (result.success) return result.output;
    const path = v.getDotPath(result.issues[0]) ?? 'record';
    throw new Refusal(files.posts, line, `${path}: ${result.issues[0].message}`);
  });
  refuseLeftovers(posts, papers, files.papers);
  refuseTwins(summaries, files.posts);
  return summaries;
}

/** The record with its keys in the order of the contract, still to be held against it. */
function inOrder(post: Omit<Post, 'line'>, paper: Paper): unknown {
  const { channel, title, note, body, postedAt, url, reactions } = post;
  return {
    id: `${channel}/${slug(title)}`,
    channel,
    title,
    ...(note ? { note } : {}),
    body,
    ...(postedAt ? { postedAt } : {}),
    ...(url ? { url } : {}),
    ...(reactions ? { reactions } : {}),
    paper,
  };
}

function slug(title: string): string {
  const plain = title.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '');
}

function refuseLeftovers(posts: Post[], papers: Map<string, Paper>, file: string): void {
  const titles = new Set(posts.map((post) => post.title));
  for (const title of papers.keys()) {
    if (!titles.has(title)) throw new Refusal(file, 0, `no post begins with «${title}»`);
  }
}

function refuseTwins(summaries: Summary[], file: string): void {
  const seen = new Set<string>();
  for (const { id } of summaries) {
    if (seen.has(id)) throw new Refusal(file, 0, `two posts make the same id ${id}`);
    seen.add(id);
  }
}
