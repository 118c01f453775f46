import { reportError } from '@/report-error';
import type { Store } from '../store';
import { BUNDLED_CHANNEL } from './bundled-channel';
import type { Channel } from './channel';

/** How the marks of an added channel look; those of the bundled one have neither. */
export type ChannelSign = Pick<Channel, 'letter' | 'colour'>;

export type Signs = ReadonlyMap<string, ChannelSign>;

const NONE: Signs = new Map();

/**
 * The signs of channels, by their names in small letters: the letter that the reader has chosen,
 * else the first one of the title. Where only the bundled channel is asked for, nothing is opened;
 * where they can't be read, marks do without.
 */
export async function signsOf(
  store: Pick<Store, 'channels'>,
  channels: Iterable<string>,
): Promise<Signs> {
  const asked = new Set([...channels].map((name) => name.toLowerCase()));
  asked.delete(BUNDLED_CHANNEL);
  if (asked.size === 0) return NONE;
  try {
    const { store: kept } = (await store.channels()).transaction('channels');
    const found = await Promise.all([...asked].map((name) => kept.get(name)));
    return new Map(found.flatMap((channel) => (channel ? [[channel.name, signOf(channel)]] : [])));
  } catch (error) {
    reportError(error);
    return NONE;
  }
}

/** The sign of an added channel. */
export function signOf({ title, letter, colour }: Channel): ChannelSign {
  const shown = letter ?? firstLetter(title);
  return { ...(shown ? { letter: shown } : {}), ...(colour ? { colour } : {}) };
}

function firstLetter(title: string): string | undefined {
  return /[\p{L}\p{N}]/u.exec(title)?.[0].toUpperCase();
}
