import { longestAgoFirst, readingTimes } from '../../channels/reading-times';
import type { Store } from '../store';
import { announcedReading, endAnnouncedReading } from './announced-reading';
import type { Channel, ReadingEnding } from './channel';
import { endReading, listChannels } from './channels';
import { type OneRead, type PageReader, type ReadingWorld, readOne } from './read-one';
import { isOnTelegram, scheduleReading } from './reading-alarm';
import { changeWaiting, waitingChannels } from './waiting-channels';

/** What reading channels one after another needs of the world around. */
export interface TurnWorld extends ReadingWorld {
  store: Pick<Store, 'channels' | 'renew'>;
  pages: PageReader;
  /** Whether the reader lets us read t.me. */
  isAllowed(): Promise<boolean>;
}

const LOCK = 'read-channels';

/** What the next channel would meet too. */
const OF_ALL = new Set<ReadingEnding>([
  'too-many-requests',
  'no-network',
  'no-permission',
  'no-room',
]);

/**
 * Reads channels one after another, whoever asks for it: there is one request at a time. Those that
 * wait for their turn outlive the worker.
 */
export class ReadingInTurn {
  readonly #world: TurnWorld;
  /** Of the reading that goes on. */
  #end: AbortController | undefined;

  constructor(world: TurnWorld) {
    this.#world = world;
  }

  /** Has these wait for their turn; all that are on, where no names are given. */
  async add(names?: string[]): Promise<void> {
    const added = names ?? longestAgoFirst((await this.#channels()).filter(({ on }) => on));
    await changeWaiting(({ names }) => ({ names: [...new Set([...names, ...added])] }));
  }

  /** Has those wait that are to be read by themselves by now. */
  async addDue(): Promise<void> {
    if (!(await this.#world.isAllowed())) return;
    await this.add(readingTimes(await this.#channels(), this.#world.network.now()).due);
  }

  /**
   * Reads all that wait, those too that a worker has left there which was stopped. Look-ups are
   * renewed when the last one was read.
   *
   * @throws where the store can't be read: then nothing waits any more
   */
  async go(): Promise<void> {
    try {
      await this.schedule(); // Whatever stops the worker from now on.
      await navigator.locks.request(LOCK, () => this.#readWaiting());
      await this.schedule();
      await this.#renew();
    } catch (error) {
      await changeWaiting(() => ({ names: [] }));
      await endAnnouncedReading();
      throw error;
    }
  }

  /** Nothing waits any more, and what goes on ends. */
  async stop(): Promise<void> {
    await changeWaiting(() => ({ names: [] }));
    if (this.#end) return this.#end.abort();
    const { name } = (await announcedReading()) ?? {};
    if (name !== undefined) await this.#endAs(name, { end: 'aborted' });
    await endAnnouncedReading();
    await this.schedule();
  }

  /** To be called when a permission was taken away: without t.me all ends that goes on or waits. */
  async checkAllowed(): Promise<void> {
    if (await this.#world.isAllowed()) return;
    this.#end?.abort();
    await this.go();
  }

  /** Sets the alarm for what is next. */
  async schedule(): Promise<void> {
    const { store, isAllowed, network } = this.#world;
    await scheduleReading(store.channels, await isAllowed(), network.now());
  }

  async #readWaiting(): Promise<void> {
    let { names } = await waitingChannels();
    if (names.length === 0) return;
    const end = new AbortController();
    this.#end = end;
    const { signal } = end;
    try {
      for (let [name] = names; name !== undefined && !signal.aborted; [name] = names) {
        if (!(await this.#readNext(name, signal))) break;
        ({ names } = await waitingChannels());
      }
    } finally {
      this.#end = undefined;
      await this.#world.pages.close();
    }
  }

  /** @returns whether the others have their turn now */
  async #readNext(name: string, signal: AbortSignal): Promise<boolean> {
    const channel = (await this.#channels()).find((channel) => channel.name === name);
    const read = channel ? await this.#readIfAllowed(channel, signal) : NOT_THERE;
    const { end, progress, changed } = read;
    if (channel) await this.#endAs(name, { end, ...(progress && { progress }) });
    if (changed) await changeWaiting(() => ({ changed }));
    if (end === 'too-many-requests' && progress?.notBefore !== undefined) return false;
    const others = (await waitingChannels()).names.filter((other) => other !== name);
    const isOfAll = OF_ALL.has(end);
    if (isOfAll) for (const other of others) await this.#endAs(other, { end });
    await changeWaiting(({ names }) => ({
      names: isOfAll ? [] : names.filter((other) => other !== name),
    }));
    await endAnnouncedReading();
    return !isOfAll;
  }

  async #readIfAllowed(channel: Channel, signal: AbortSignal): Promise<OneRead> {
    const { store, isAllowed } = this.#world;
    const read = (await isAllowed())
      ? await readOne(await store.channels(), channel, this.#world, signal)
      : { end: 'no-permission' as const, changed: false };
    // Taken away meanwhile, it looks like a stopped reading, or like no network.
    return read.end === 'read' || (await isAllowed()) ? read : { ...read, end: 'no-permission' };
  }

  async #endAs(name: string, ended: Pick<OneRead, 'end' | 'progress'>): Promise<void> {
    const { store, network } = this.#world;
    await endReading(await store.channels(), name, ended, new Date(network.now()));
  }

  async #renew(): Promise<void> {
    if (!(await waitingChannels()).changed) return;
    await changeWaiting(() => ({ changed: false }));
    await this.#world.store.renew();
  }

  async #channels(): Promise<Channel[]> {
    return (await listChannels(await this.#world.store.channels())).filter(isOnTelegram);
  }
}

/** Of a channel that was removed while it waited. */
const NOT_THERE: OneRead = { end: 'aborted', changed: false };
