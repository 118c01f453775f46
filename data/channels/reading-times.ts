import type { ChannelProgress } from './progress';
import { MOST_WAIT_MS } from './retry-after';

/** What decides when a channel is read without anybody asking. */
export interface TimedChannel {
  name: string;
  on: boolean;
  /** Whether the reader wants it read each day. */
  daily: boolean;
  /** When it was read last, ISO. */
  readAt?: string;
  /** How that ended. */
  end?: string;
  progress: ChannelProgress;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** What goes away by itself, and soon: asked again the same day. */
const PASSING = new Set(['too-many-requests', 'server-error', 'cut-connection', 'no-network']);
/** What all channels have in common: the others are not asked either. */
const OF_ALL = new Set(['too-many-requests', 'no-network']);

/** What is to be read now, the one read longest ago first, and when the next is, if any is. */
export interface ReadingTimes {
  due: string[];
  /** Milliseconds since 1970. */
  nextAt?: number;
}

/**
 * Which channels are to be read by themselves: those that are on and daily, a day after they were
 * read; an hour after, where something stood in the way that goes away by itself; where Telegram
 * wants us to wait, none before it lets us, and then the one that it stopped, daily or not.
 */
export function readingTimes(channels: TimedChannel[], now: number): ReadingTimes {
  const quiet = Math.max(0, ...channels.map((channel) => quietUntil(channel, now)));
  const timed = channels.flatMap((channel) => {
    const at = dueAt(channel, now);
    return at === undefined ? [] : [{ channel, at: Math.max(at, quiet) }];
  });
  const due = timed.filter(({ at }) => at <= now).map(({ channel }) => channel);
  const next = timed.filter(({ at }) => at > now).map(({ at }) => at);
  return {
    due: longestAgoFirst(due),
    ...(next.length === 0 ? {} : { nextAt: Math.min(...next) }),
  };
}

/** The names of these channels, the one read longest ago first. */
export function longestAgoFirst(channels: Pick<TimedChannel, 'name' | 'readAt'>[]): string[] {
  return channels
    .toSorted((a, b) => (a.readAt ?? '').localeCompare(b.readAt ?? ''))
    .map(({ name }) => name);
}

function dueAt(channel: TimedChannel, now: number): number | undefined {
  const { on, daily, end = '' } = channel;
  const notBefore = notBeforeOf(channel, now);
  if (end === 'too-many-requests' && notBefore !== undefined) return notBefore;
  if (!on || !daily) return undefined;
  return channel.readAt === undefined
    ? 0
    : readAt(channel, now) + (PASSING.has(end) ? HOUR_MS : DAY_MS);
}

function quietUntil(channel: TimedChannel, now: number): number {
  const { end = '' } = channel;
  return notBeforeOf(channel, now) ?? (OF_ALL.has(end) ? readAt(channel, now) + HOUR_MS : 0);
}

/** Nobody is asked to wait so long: the clock was ahead when it was told. */
function notBeforeOf({ progress: { notBefore } }: TimedChannel, now: number): number | undefined {
  return notBefore !== undefined && notBefore - now > MOST_WAIT_MS ? now : notBefore;
}

/**
 * A clock that was wrong puts off nothing for longer than usual: what it says of days to come is as
 * little as if nothing had been read, since it would be so each time that it is asked.
 */
function readAt({ readAt }: TimedChannel, now: number): number {
  const at = readAt === undefined ? 0 : Date.parse(readAt);
  return at - now > DAY_MS ? 0 : Math.min(at, now);
}
