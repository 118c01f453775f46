import * as v from 'valibot';
import { announced } from '../announced';

/** A reading of a channel that goes on, as every page of the extension may see it. */
const readingSchema = v.object({
  /** Of the channel. */
  name: v.string(),
  /** Requests that were made, and posts that came. */
  requests: v.number(),
  posts: v.number(),
  /** Telegram wants us to wait: it goes on by itself at that time, in milliseconds since 1970. */
  waitingUntil: v.exactOptional(v.number()),
});

export type AnnouncedReading = v.InferOutput<typeof readingSchema>;

export const {
  announce: announceReading,
  end: endAnnouncedReading,
  now: announcedReading,
  watch: watchReading,
} = announced('channel-reading', readingSchema);
