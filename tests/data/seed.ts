import { readPapers } from '@/data/build/read-papers';
import { C_RESEARCH } from '@/data/posts/channel-profile';
import { collectPosts } from '@/data/posts/channel-reading';
import { joinReading } from '@/data/posts/join-reading';
import { readPastedPreview } from '@/data/posts/read-pasted-preview';
import type { Summary } from '@/data/summary';
import { dataFile } from './bundled';

/**
 * The 21 summaries that the data set began with: what the pasted text of the channel and the facts
 * make. The bundled ones may have more in them by now.
 */
export const seed: Summary[] = makeSeed();

function makeSeed(): Summary[] {
  const papers = readPapers(dataFile('channel/papers.yaml'), 'papers');
  const collector = collectPosts(C_RESEARCH);
  const posts = readPastedPreview(dataFile('channel/c_research.txt'), 'c_research').slice(0, 21);
  for (const post of posts) collector.add(post);
  const summaries = joinReading([], collector.finish());
  return summaries.map((one) => ({ ...one, paper: papers.get(one.title) ?? one.paper }));
}
