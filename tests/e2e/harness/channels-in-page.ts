/** The extension's own channels, for a page of the extension: what its windows do, without a window. */
import * as channels from '@/data/store/channels/channels';
import type { Summary } from '@/data/summary';

const opened = channels.openChannels();

/** Adds channels by their names, as a reader does. */
export async function add(...names: string[]): Promise<void> {
  for (const name of names) {
    await channels.addChannel(await opened, { name, from: 'telegram' }, new Date());
  }
}

/** Wants a channel read each day; it was read so many hours ago. */
export async function daily(name: string, hours: number): Promise<void> {
  await channels.changeChannel(await opened, name, { daily: true });
  const readAt = new Date(Date.now() - hours * 3_600_000);
  await channels.endReading(await opened, name, { end: 'read' }, readAt);
}

/** A channel, with the titles of the summaries that are kept of it. */
export async function kept(name: string) {
  const db = await opened;
  const channel = (await channels.listChannels(db)).find((channel) => channel.name === name);
  const summaries: Summary[] = [];
  for await (const summary of channels.summariesOf(db, name)) summaries.push(summary);
  return { ...channel, titles: summaries.map(({ title }) => title) };
}
