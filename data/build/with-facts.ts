import { slug } from '../posts/summary-id';
import type { Paper, Summary } from '../summary';
import { Refusal } from './refusal';

/**
 * The summaries with the papers that somebody has looked up instead of what their posts say of
 * them. Facts belong to a post by its first line, as it is or as it was when the post got its id.
 *
 * @param papers facts by the first line of the post
 * @param file where they stand, for messages
 * @throws Refusal for facts without a post
 */
export function withFacts(
  summaries: Summary[],
  papers: Map<string, Paper>,
  file: string,
): Summary[] {
  const titles = new Map([...papers.keys()].map((title) => [slug(title), title]));
  const used = new Set<string>();
  const completed = summaries.map((summary) => {
    const title = papers.has(summary.title)
      ? summary.title
      : titles.get(summary.id.slice(summary.channel.length + 1));
    const paper = title === undefined ? undefined : papers.get(title);
    if (title === undefined || !paper) return summary;
    used.add(title);
    return { ...summary, paper };
  });
  for (const title of papers.keys()) {
    if (!used.has(title)) throw new Refusal(file, 0, `no post begins with «${title}»`);
  }
  return completed;
}
