import * as v from 'valibot';
import type { Coverage } from '../posts/post';

const number = v.pipe(v.number(), v.integer(), v.minValue(1));

/** How far a channel has been read: small, and kept beside what was read. */
export const channelProgressSchema = v.strictObject({
  /**
   * Numbers between which every post has been read, the newest first. Of the first one the lower end
   * is where reading goes on; from 1 on, it has met the beginning of the channel. Those below it were
   * read before, and are joined to it once it reaches a post in them that is still the same.
   */
  spans: v.array(v.strictObject({ from: number, to: number })),
  /** The page that was read last said that there are older posts: the next one can't be empty. */
  hasOlder: v.exactOptional(v.literal(true)),
  /** Telegram wants no request before, in milliseconds since 1970. */
  notBefore: v.exactOptional(v.number()),
});

export type ChannelProgress = v.InferOutput<typeof channelProgressSchema>;

/** Of a channel of which nothing is known, or of one that is to be read anew to its beginning. */
export const UNREAD: ChannelProgress = { spans: [] };

/** Reading goes on with the posts before this number; with the newest ones where it is absent. */
export function nextBefore({ spans }: ChannelProgress): number | undefined {
  const [reading] = spans;
  return reading && reading.from > 1 ? reading.from : undefined;
}

/**
 * The spans after every post of these numbers has been read, which are the newest, or those before
 * the first span.
 *
 * @param isSame whether the first of these posts was known and reads as it did
 */
export function spansWith(
  { spans }: ChannelProgress,
  read: Coverage,
  isNewest: boolean,
  isSame: boolean,
): Coverage[] {
  const reading = isNewest ? undefined : spans[0];
  const older = spans.slice(reading ? 1 : 0).filter(({ from }) => from < read.from);
  const { to } = reading ?? read;
  const [next, ...others] = older;
  if (!next || next.to < read.from) return [{ from: read.from, to }, ...older];
  if (isSame) return [{ from: next.from, to }, ...others];
  // Edited there: what is below may have been too.
  return [{ from: read.from, to }, { from: next.from, to: read.from - 1 }, ...others];
}
