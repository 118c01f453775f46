import type { ChannelProfile } from '../posts/channel-profile';
import { type ChannelReading, collectPosts } from '../posts/channel-reading';
import type { ReadStep } from './read-step';

/**
 * What a step says, to be joined with the summaries that are known of the channel.
 *
 * @param seenAt when its page was read, ISO
 */
export function readingOfStep(
  { posts, covered }: Pick<ReadStep, 'posts' | 'covered'>,
  profile: ChannelProfile,
  seenAt: string,
): ChannelReading {
  const collector = collectPosts(profile);
  for (const post of posts) collector.add(post);
  for (const range of covered) collector.cover(range);
  return collector.finish(seenAt);
}
