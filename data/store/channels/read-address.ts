import { reportError } from '@/report-error';
import { type AddressChannel, refreshAddress } from '../../channels/refresh-address';
import { announceReading } from './announced-reading';
import type { Channel } from './channel';
import { replaceSummaries } from './channels';
import type { ChannelsDatabase } from './database';
import { endOf, type OneRead, type ReadingWorld } from './read-one';

/** A worker that is told so much between two events is not idle. */
const MOMENT_BYTES = 1_000_000;

/**
 * Has a channel be what the file at its address says; it stays as it was where that can't be read.
 *
 * @param signal ends the reading
 */
export async function readAddress(
  db: ChannelsDatabase,
  { name, progress }: Channel,
  from: AddressChannel['from'],
  { network }: Pick<ReadingWorld, 'network'>,
  signal: AbortSignal,
): Promise<OneRead> {
  let told = 0;
  const announce = () => announceReading({ name, requests: 1, posts: 0 }).catch(reportError);
  const onBytes = (bytes: number) => {
    if (bytes - told < MOMENT_BYTES) return;
    told = bytes;
    void announce();
  };
  try {
    await announce();
    let changed = false;
    const replace: Parameters<typeof refreshAddress>[1]['replace'] = async (summaries, newer) => {
      const now = new Date(network.now());
      const changes = await replaceSummaries(db, name, summaries, newer, now);
      changed = Object.values(changes).some((some) => some.length > 0);
    };
    const tools = { ...network, replace, onBytes };
    const { end, ...more } = await refreshAddress({ name, from }, tools, signal);
    const { notBefore: _, ...before } = progress;
    const put = 'notBefore' in more ? { notBefore: more.notBefore } : {};
    return { end, progress: { ...before, ...put }, changed };
  } catch (error) {
    return { end: endOf(error, 'damaged-file'), changed: false };
  }
}
