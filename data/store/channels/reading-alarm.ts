import { browser } from 'wxt/browser';
import { type ReadingTimes, readingTimes } from '../../channels/reading-times';
import { announcedReading } from './announced-reading';
import type { Channel } from './channel';
import { listChannels } from './channels';
import { type ChannelsDatabase, haveChannels } from './database';
import { waitingChannels } from './waiting-channels';

/** The one alarm that starts a reading, whether it is a day's, or one that was put off. */
export const READING_ALARM = 'read-channels';

/** A browser that has just started has other things to do; it also is how soon a stopped worker goes on. */
const SOONEST_MS = 60_000;

/** Whether the reader lets us read what a channel is read from. */
export type IsAllowed = (channel: Pick<Channel, 'from'>) => Promise<boolean>;

/**
 * Sets the alarm to the time when the next channel is to be read by itself, or when a reading goes
 * on that waits or may be stopped; where there is none such that may be read, there is no alarm, and
 * the worker sleeps. To be called after whatever changes that.
 *
 * @param now milliseconds since 1970
 */
export async function scheduleReading(
  channels: () => Promise<ChannelsDatabase>,
  isAllowed: IsAllowed,
  now: number,
): Promise<void> {
  const at = (await haveChannels())
    ? await nextAt(await allowedIn(await channels(), isAllowed), now)
    : undefined;
  if (at === undefined) await browser.alarms.clear(READING_ALARM);
  else await browser.alarms.create(READING_ALARM, { when: Math.max(at, now + SOONEST_MS) });
}

async function nextAt(allowed: Channel[], now: number): Promise<number | undefined> {
  const { names } = await waitingChannels();
  if (allowed.some(({ name }) => names.includes(name))) {
    return (await announcedReading())?.waitingUntil ?? now;
  }
  const { due, nextAt } = timesOf(allowed, now);
  return due.length > 0 ? now : nextAt;
}

/** The channels that are read from somewhere, and may be. */
export async function allowedIn(
  database: ChannelsDatabase,
  isAllowed: IsAllowed,
): Promise<Channel[]> {
  const channels = (await listChannels(database)).filter(isRead);
  const allowed = await Promise.all(channels.map(isAllowed));
  return channels.filter((_, i) => allowed[i]);
}

/**
 * As of `readingTimes`: what stands in the way of one channel at Telegram does so of all there;
 * files at addresses have nothing to do with each other.
 */
export function timesOf(channels: Channel[], now: number): ReadingTimes {
  const files = channels.filter((channel) => !isOnTelegram(channel)).map((channel) => [channel]);
  const times = [channels.filter(isOnTelegram), ...files].map((some) => readingTimes(some, now));
  const next = times.flatMap(({ nextAt }) => nextAt ?? []);
  return {
    due: times.flatMap(({ due }) => due),
    ...(next.length === 0 ? {} : { nextAt: Math.min(...next) }),
  };
}

/** Whether it is read from somewhere: one that was made of a file is not, whatever its name. */
export function isRead({ from }: Channel): boolean {
  return from !== 'file';
}

/** Whether it is read on t.me. */
export function isOnTelegram({ from }: Channel): boolean {
  return from === 'bundled' || from === 'telegram';
}
