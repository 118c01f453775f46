import * as v from 'valibot';
import { channelProgressSchema } from '../../channels/progress';
import type { StopReason } from '../../channels/stop-reason';
import { SET_ASIDE_REASONS } from '../../posts/set-aside';

export { BUNDLED_CHANNEL } from './bundled-channel';

/** Added ones; those that were removed and can still be put back count too. */
export const MOST_CHANNELS = 200;
/** Of one channel: the largest that are known have a few thousand. */
export const MOST_SUMMARIES = 100_000;
export const LONGEST_TITLE = 200;
const LONGEST_LETTER = 16;

/** What the marks of a channel may be coloured: names, since colours of a page's own would be CSS. */
export const CHANNEL_COLOURS = ['teal', 'blue', 'violet', 'red', 'amber', 'green'] as const;

export type ChannelColour = (typeof CHANNEL_COLOURS)[number];

const STOP_REASONS = [
  'private-or-unknown',
  'preview-off',
  'too-many-requests',
  'server-error',
  'cut-connection',
  'too-large',
  'not-understood',
  'no-network',
] as const satisfies StopReason[];

/**
 * How the last reading ended: `read`: nothing was left to read; `aborted`: by the reader;
 * `no-permission`: the site may not be read; `not-found`: no such file at that address;
 * `moved`: the address leads to another one;
 * `damaged-file`: what was read is no export and no data set; `no-room`: the disk is full;
 * `too-many-summaries`: more than a channel may have; else as of {@link StopReason}.
 */
export const READING_ENDS = [
  'read',
  'aborted',
  ...STOP_REASONS,
  'no-permission',
  'not-found',
  'moved',
  'damaged-file',
  'no-room',
  'too-many-summaries',
] as const;

export type ReadingEnding = (typeof READING_ENDS)[number];

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const moment = v.pipe(v.string(), v.isoTimestamp());
const header = v.pipe(v.string(), v.maxLength(1000));
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Of posts: how many they are, how many summaries they make, and why others make none. */
export const channelCountsSchema = v.strictObject({
  posts: count,
  summaries: count,
  setAside: v.record(v.picklist(SET_ASIDE_REASONS), count),
});

/** A channel as the reader has it; its posts and summaries are kept beside it. */
export const channelSchema = v.strictObject({
  /** The key: its public name in small letters; of a file without one, chosen at import. */
  name: v.pipe(v.string(), v.regex(/^[a-z0-9_]{1,64}$/)),
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TITLE)),
  /** Shown on its marks. */
  letter: v.exactOptional(
    v.pipe(
      v.string(),
      v.maxLength(LONGEST_LETTER),
      v.regex(/\S/),
      v.check((text) => [...graphemes.segment(text)].length === 1, 'not one letter'),
    ),
  ),
  colour: v.exactOptional(v.picklist(CHANNEL_COLOURS)),
  /** Whether its summaries are looked up. */
  on: v.boolean(),
  /** Refreshed daily by itself. */
  daily: v.boolean(),
  from: v.union([
    v.picklist(['bundled', 'telegram', 'file']),
    v.strictObject({
      address: v.pipe(v.string(), v.regex(/^https?:\/\/\S{1,2000}$/)),
      /** For a conditional request. */
      etag: v.exactOptional(header),
      modified: v.exactOptional(header),
    }),
  ]),
  addedAt: moment,
  readAt: v.exactOptional(moment),
  removedAt: v.exactOptional(moment),
  end: v.exactOptional(v.picklist(READING_ENDS)),
  progress: channelProgressSchema,
  counts: channelCountsSchema,
  lastPostAt: v.exactOptional(moment),
  /** Grows when a summary has changed. */
  revision: count,
  /**
   * Of the bundled channel: posts that are not there any more, or make no summary any more. What
   * comes with the extension may still have them.
   */
  gone: v.exactOptional(v.array(v.strictObject({ from: count, to: count }))),
});

export type Channel = v.InferOutput<typeof channelSchema>;
export type ChannelCounts = v.InferOutput<typeof channelCountsSchema>;
export type ChannelSource = Channel['from'];
