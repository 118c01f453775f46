import { reportError } from '@/report-error';
import { type Network, PAUSE_MS } from '../../channels/ask-page';
import { type ReadingEnd, type ReadingTools, readChannel } from '../../channels/read-channel';
import type { TelegramPage } from '../../channels/telegram-page';
import { problemOf } from '../problem';
import { type AnnouncedReading, announceReading } from './announced-reading';
import type { Channel, ReadingEnding } from './channel';
import { changeChannel, keepStep, knownPosts } from './channels';
import type { ChannelsDatabase } from './database';
import { ChannelRefusal } from './refusal';

/** Where the HTML of a page of t.me is read. */
export interface PageReader {
  read(html: string): Promise<TelegramPage>;
  /** When no more is to be read for the time being. */
  close(): Promise<void>;
}

/** What reading one channel needs of the world around. */
export interface ReadingWorld {
  network: Network;
  pages: Pick<PageReader, 'read'>;
}

/** How a reading ended, and whether a summary has changed. */
export interface OneRead {
  end: ReadingEnding;
  /** Absent: nothing was read. */
  progress?: ReadingEnd['progress'];
  changed: boolean;
}

/**
 * Reads a channel's preview on from where the last reading stopped; each page is kept as soon as it
 * has come. How far it is is announced.
 *
 * @param signal ends the reading
 */
export async function readOne(
  db: ChannelsDatabase,
  channel: Channel,
  { network, pages }: ReadingWorld,
  signal: AbortSignal,
): Promise<OneRead> {
  const { name } = channel;
  const announce = announcer(name);
  let changed = false;
  let title: string | undefined;
  const tools: ReadingTools = {
    ...network,
    async fetch(address, init) {
      await announce(({ requests }) => ({ requests: requests + 1 }));
      return network.fetch(address, init);
    },
    async pause(milliseconds, signal) {
      const waitingUntil = network.now() + milliseconds;
      if (milliseconds > PAUSE_MS) await announce(() => ({ waitingUntil }));
      await network.pause(milliseconds, signal);
    },
    async readPage(html) {
      const page = await pages.read(html);
      title ??= page.title;
      return page;
    },
    async keep(step) {
      const changes = await keepStep(db, name, step, new Date(network.now()));
      changed ||= Object.values(changes).some((some) => some.length > 0);
      await announce(({ posts }) => ({ posts: posts + step.posts.length }));
    },
  };
  try {
    await announce(() => ({}));
    const known = await knownPosts(db, name);
    const ended = await readChannel({ name, known, progress: channel.progress }, tools, signal);
    const { notBefore } = ended.progress;
    if (notBefore !== undefined) await announce(() => ({ waitingUntil: notBefore }));
    // Added by its name alone, it has had no title yet.
    if (title !== undefined && channel.title.toLowerCase() === name)
      await changeChannel(db, name, { title });
    return { ...ended, changed };
  } catch (error) {
    return { end: endOf(error, 'not-understood'), changed };
  }
}

function announcer(name: string) {
  let reading: AnnouncedReading = { name, requests: 0, posts: 0 };
  return async (change: (reading: AnnouncedReading) => Partial<AnnouncedReading>) => {
    const { waitingUntil: _, ...before } = reading;
    reading = { ...before, ...change(before) };
    // A reading of which nobody hears is better than none.
    await announceReading(reading).catch(reportError);
  };
}

/**
 * Of a reading that could not be kept.
 *
 * @param other where what was read is the reason, or whatever reads it
 */
export function endOf(error: unknown, other: 'not-understood' | 'damaged-file'): ReadingEnding {
  if (error instanceof ChannelRefusal && error.reason === 'too-many-summaries') return error.reason;
  if (problemOf(error) !== 'storage-full') reportError(error);
  // All that the browser refuses to keep, whatever it says.
  return error instanceof DOMException ? 'no-room' : other;
}
