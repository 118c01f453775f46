import * as v from 'valibot';
import { profileOf } from '../posts/channel-profile';
import type { Post } from '../posts/post';
import { summariesOfPost } from '../posts/summaries-of-post';
import type { Paper, Summary } from '../summary';
import { summarySchema } from '../summary';
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
  const summaries = posts.flatMap((post) => {
    const outcome = summariesOfPost(post, profileOf(post.channel));
    if ('reason' in outcome) {
      throw new Refusal(files.posts, post.line ?? 0, outcome.detail ?? outcome.reason);
    }
    return outcome.summaries.map((summary) => {
      const paper = papers.get(summary.title);
      if (paper) return checked({ ...summary, paper }, files.posts, post.line ?? 0);
      throw new Refusal(files.posts, post.line ?? 0, `no entry in ${files.papers} for this post`);
    });
  });
  refuseLeftovers(summaries, papers, files.papers);
  refuseTwins(summaries, files.posts);
  return summaries;
}

function checked(summary: Summary, file: string, line: number): Summary {
  const result = v.safeParse(summarySchema, summary);
  if (result.success) return result.output;
  const path = v.getDotPath(result.issues[0]) ?? 'record';
  throw new Refusal(file, line, `${path}: ${result.issues[0].message}`);
}

function refuseLeftovers(summaries: Summary[], papers: Map<string, Paper>, file: string): void {
  const titles = new Set(summaries.map(({ title }) => title));
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
