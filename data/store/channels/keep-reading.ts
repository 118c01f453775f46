import type { ReadStep } from '../../channels/read-step';
import { readingOfStep } from '../../channels/step-reading';
import type { Changes } from '../../posts/changes';
import { profileOf } from '../../posts/channel-profile';
import type { ChannelReading } from '../../posts/channel-reading';
import { momentOf } from '../../posts/merge-summaries';
import type { Summary } from '../../summary';
import { changed, newest, recordOf, withChanges } from './changed';
import { BUNDLED_CHANNEL, type Channel } from './channel';
import type { ChannelsChange, ChannelsDatabase, KeptSummary } from './database';
import { joinKept, joinKeptOfBundled } from './join-kept';
import { keepPosts, keptPost, rangeOf } from './kept-posts';
import { allKept, keptNear, writeSummaries } from './kept-summaries';

/**
 * Keeps a page of a channel's posts: its summaries, what is known of its posts, the progress, the
 * counts, all or nothing.
 *
 * @param seenAt when the page was read
 * @throws ChannelRefusal where there is no such channel, or it has too many summaries; DOMException
 *   `QuotaExceededError` when the disk is full
 */
export function keepStep(
  database: ChannelsDatabase,
  name: string,
  step: ReadStep,
  seenAt: Date,
): Promise<Changes> {
  const numbers = rangeOf(
    step.posts.flatMap(({ number }) => number ?? []),
    step.covered,
  );
  return keep(database, name, {
    read: (kept) => readingOfStep(step, profileOf(name), momentAfter(kept, seenAt)),
    keys: new Map([...step.added, ...step.edited]),
    near: (change) => keptNear(change, name, numbers),
    with: (channel) => ({ progress: step.progress, ...newest(channel, step.posts) }),
    now: seenAt,
  });
}

/**
 * When a page was read, whatever the clock says: after all texts that it may be newer than, since it
 * comes from the channel itself. A clock that was ahead would keep every later edit away.
 */
function momentAfter(kept: readonly Summary[], seenAt: Date): string {
  let at = seenAt.getTime();
  for (const summary of kept) {
    const known = Date.parse(momentOf(summary));
    if (known > at) at = known + 1;
  }
  return new Date(at).toISOString();
}

/**
 * Keeps all that a file says of a channel, in one transaction.
 *
 * @throws as {@link keepStep} does, and ChannelRefusal for summaries of another channel
 */
export function applyReading(
  database: ChannelsDatabase,
  name: string,
  reading: ChannelReading,
  now: Date,
): Promise<Changes> {
  return keep(database, name, ofFile(name, reading, now));
}

/** How all that a file says of a channel is kept. */
export function ofFile(name: string, reading: ChannelReading, now: Date): Keeping {
  const summaries = reading.posts.flatMap(({ outcome }) =>
    'summaries' in outcome ? outcome.summaries : [],
  );
  return {
    read: () => reading,
    keys: new Map(),
    near: (change) => allKept(change, name),
    with: (channel) => ({
      readAt: now.toISOString(),
      end: 'read',
      ...newest(channel, summaries),
    }),
    now,
  };
}

interface Keeping {
  /** What the source says, beside what is kept of the same posts. */
  read(kept: readonly Summary[]): ChannelReading;
  /** Keys of posts, by their numbers, where they are known and others than before. */
  keys: ReadonlyMap<number, number>;
  /** The summaries that the reading may be about. */
  near(change: ChannelsChange): Promise<KeptSummary[]>;
  /** What else becomes of the record. */
  with(channel: Channel): Partial<Channel>;
  now: Date;
}

function keep(database: ChannelsDatabase, name: string, keeping: Keeping): Promise<Changes> {
  return changed(database, name, (known, change) =>
    keepIn(change, recordOf(known, name, keeping.now), keeping),
  );
}

/** Keeps a reading of a channel, whose record is as given, in a transaction. */
export async function keepIn(
  change: ChannelsChange,
  channel: Channel,
  { read, keys, near, with: others }: Keeping,
): Promise<{ channel: Channel; value: Changes }> {
  const { name } = channel;
  const before = await near(change);
  const kept = before.map(({ summary }) => summary);
  const reading = read(kept);
  const posts = new Map(
    reading.posts.flatMap((post) =>
      post.number === undefined
        ? []
        : [[post.number, keptPost(post, keys.get(post.number) ?? 0)] as const],
    ),
  );
  const { summaries, changes, gone } =
    name === BUNDLED_CHANNEL
      ? joinKeptOfBundled(kept, reading, channel.gone ?? [])
      : joinKept(kept, reading);
  const counts = await keepPosts(change, name, posts, reading.covered, channel.counts);
  await writeSummaries(change, name, before, summaries);
  const made = withChanges({ ...channel, counts }, changes, gone);
  return { channel: { ...made, ...others(channel) }, value: changes };
}
