/** The extension's own channels, for a page of the extension: what its windows do, without a window. */
import * as channels from '@/data/store/channels/channels';
import type { Summary } from '@/data/summary';

const opened = channels.openChannels();

/** Adds channels by their names, as a reader does. */
export async function add(names: string[]): Promise<void> {
  for (const name of names) {
    await channels.addChannel(await opened, { name, from: 'telegram' }, new Date());
  }
}

export async function daily(name: string, daily: boolean): Promise<void> {
  await channels.changeChannel(await opened, name, { daily });
}

/** Each channel, with the summaries that are kept of it. */
export async function kept() {
  const db = await opened;
  const listed = await channels.listChannels(db);
  return Promise.all(
    listed.map(async (channel) => {
      const summaries: Summary[] = [];
      for await (const summary of channels.summariesOf(db, channel.name)) summaries.push(summary);
      return { ...channel, titles: summaries.map(({ title }) => title) };
    }),
  );
}
