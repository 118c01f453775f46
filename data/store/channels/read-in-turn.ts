import { longestAgoFirst } from '../../channels/reading-times';
import type { Store } from '../store';
import { announcedReading, endAnnouncedReading } from './announced-reading';
import type { Channel, ReadingEnding } from './channel';
import { endReading, listChannels } from './channels';
import { readAddress } from './read-address';
import { type OneRead, type PageReader, type ReadingWorld, readOne } from './read-one';
import {
  allowedIn,
  type IsAllowed,
  isOnTelegram,
  isRead,
  scheduleReading,
  timesOf,
} from './reading-alarm';
import { changeWaiting, waitingChannels } from './waiting-channels';

/** What reading channels one after another needs of the world around. */
export interface TurnWorld extends ReadingWorld {
  store: Pick<Store, 'channels' | 'renew'>;
  pages: PageReader;
  isAllowed: IsAllowed;
}

const LOCK = 'read-channels';

/** What the next channel at Telegram would meet too. */
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
  /** What is being read. */
  #channel: Channel | undefined;

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
    const { store, isAllowed, network } = this.#world;
    const allowed = await allowedIn(await store.channels(), isAllowed);
    await this.add(timesOf(allowed, network.now()).due);
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
    if (this.#end) return this.#end.abort(STOPPED);
    const { name } = (await announcedReading()) ?? {};
    if (name !== undefined) await this.#endAs(name, { end: 'aborted' });
    await endAnnouncedReading();
    await this.schedule();
  }

  /** To be called when a permission was taken away: what goes on or waits without one ends. */
  async checkAllowed(): Promise<void> {
    const channel = this.#channel;
    if (channel && !(await this.#world.isAllowed(channel))) this.#end?.abort();
    await this.go();
  }

  /** Sets the alarm for what is next. */
  async schedule(): Promise<void> {
    const { store, isAllowed, network } = this.#world;
    await scheduleReading(store.channels, isAllowed, network.now());
  }

  async #readWaiting(): Promise<void> {
    let name = await this.#next();
    if (name === undefined) return;
    const end = new AbortController();
    this.#end = end;
    const { signal } = end;
    try {
      while (name !== undefined && !signal.aborted) {
        if (!(await this.#readNext(name, signal))) break;
        name = await this.#next();
      }
    } finally {
      this.#end = undefined;
      await this.#world.pages.close();
    }
  }

  /** Files at addresses first: each is one request, and what Telegram says must not hold them up. */
  async #next(): Promise<string | undefined> {
    const { names } = await waitingChannels();
    if (names.length <= 1) return names[0];
    const files = (await this.#channels()).filter((channel) => !isOnTelegram(channel));
    return names.find((name) => files.some((file) => file.name === name)) ?? names[0];
  }

  /** @returns whether the others have their turn now */
  async #readNext(name: string, signal: AbortSignal): Promise<boolean> {
    const channels = await this.#channels();
    const channel = channels.find((channel) => channel.name === name);
    this.#channel = channel;
    const read = channel ? await this.#readIfAllowed(channel, signal) : NOT_THERE;
    this.#channel = undefined;
    const { end, progress, changed } = read;
    if (channel) await this.#endAs(name, { end, ...(progress && { progress }) });
    if (changed) await changeWaiting(() => ({ changed }));
    const onTelegram = channel !== undefined && isOnTelegram(channel);
    const isPutOff = end === 'too-many-requests' && progress?.notBefore !== undefined;
    if (onTelegram && isPutOff) return false;
    const met = channels.filter(
      (other) => end === 'no-room' || (onTelegram && isOnTelegram(other)),
    );
    const others = OF_ALL.has(end) ? met.map((other) => other.name) : [];
    // Nothing waited any more when it was stopped: if it does now, it was asked for again since.
    const done = signal.reason === STOPPED ? others : [name, ...others];
    for (const other of (await waitingChannels()).names) {
      if (other !== name && others.includes(other)) await this.#endAs(other, { end });
    }
    await changeWaiting(({ names }) => ({
      names: names.filter((other) => !done.includes(other)),
    }));
    await endAnnouncedReading();
    return true;
  }

  async #readIfAllowed(channel: Channel, signal: AbortSignal): Promise<OneRead> {
    const { isAllowed } = this.#world;
    const read = (await isAllowed(channel))
      ? await this.#readOne(channel, signal)
      : { end: 'no-permission' as const, changed: false };
    // Taken away meanwhile, it looks like a stopped reading, or like no network.
    const isWhole = read.end === 'read' || (await isAllowed(channel));
    return isWhole ? read : { ...read, end: 'no-permission' };
  }

  async #readOne(channel: Channel, signal: AbortSignal): Promise<OneRead> {
    const { from } = channel;
    const database = await this.#world.store.channels();
    return typeof from === 'string'
      ? readOne(database, channel, this.#world, signal)
      : readAddress(database, channel, from, this.#world, signal);
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
    return (await listChannels(await this.#world.store.channels())).filter(isRead);
  }
}

/** Why a reading ended that the reader has stopped. */
const STOPPED = 'stopped by the reader';

/** Of a channel that was removed while it waited. */
const NOT_THERE: OneRead = { end: 'aborted', changed: false };
