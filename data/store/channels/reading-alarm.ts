import { browser } from 'wxt/browser';
import { readingTimes } from '../../channels/reading-times';
import { announcedReading } from './announced-reading';
import type { Channel } from './channel';
import { listChannels } from './channels';
import type { ChannelsDatabase } from './database';
import { waitingChannels } from './waiting-channels';

/** The one alarm that starts a reading, whether it is a day's, or one that was put off. */
export const READING_ALARM = 'read-channels';

/** A browser that has just started has other things to do; it also is how soon a stopped worker goes on. */
const SOONEST_MS = 60_000;

/**
 * Sets the alarm to the time when the next channel is to be read by itself, or when a reading goes
 * on that waits or may be stopped; where there is none such, and where t.me may not be read, there
 * is no alarm, and the worker sleeps. To be called after whatever changes that.
 *
 * @param now milliseconds since 1970
 */
export async function scheduleReading(
  channels: () => Promise<ChannelsDatabase>,
  isAllowed: boolean,
  now: number,
): Promise<void> {
  const at = isAllowed ? await nextAt(channels, now) : undefined;
  if (at === undefined) await browser.alarms.clear(READING_ALARM);
  else await browser.alarms.create(READING_ALARM, { when: Math.max(at, now + SOONEST_MS) });
}

async function nextAt(
  channels: () => Promise<ChannelsDatabase>,
  now: number,
): Promise<number | undefined> {
  const { names } = await waitingChannels();
  if (names.length > 0) return (await announcedReading())?.waitingUntil ?? now;
  const onTelegram = (await listChannels(await channels())).filter(isOnTelegram);
  const { due, nextAt } = readingTimes(onTelegram, now);
  return due.length > 0 ? now : nextAt;
}

/** Whether it is read on t.me: neither is one that was made of a file, whatever its name. */
export function isOnTelegram({ from }: Channel): boolean {
  return from === 'bundled' || from === 'telegram';
}
