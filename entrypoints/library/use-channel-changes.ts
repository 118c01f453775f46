import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ChannelEvents } from '@/components/channels/ChannelRow';
import { refusalText } from '@/components/channels/refusal-text';
import { suggestedMark } from '@/components/channels/suggested-mark';
import { PROBLEM_TEXT } from '@/components/problem-text';
import { useText } from '@/components/text';
import type { Channel } from '@/data/store/channels/channel';
import {
  addChannel,
  type ChannelsDatabase,
  changeChannel,
  removeChannel,
  restoreChannel,
} from '@/data/store/channels/channels';
import { ChannelRefusal } from '@/data/store/channels/refusal';
import type { Store } from '@/data/store/store';
import { ProblemError } from '@/problem-error';
import { askForTelegram } from '@/telegram-permission';
import { problemIn } from '../popup/use-change';
import { channelsDatabase } from './channels-database';
import { readChannels, refreshChannels, stopRefresh } from './refresh-channels';
import type { ListChanges } from './use-list-changes';

/** How the library changes channels, and why the last change was not made. */
export interface ChannelChanges extends Required<Omit<ChannelEvents, 'more'>> {
  /** A sentence. */
  refused: string | undefined;
  onAdd(name: string): Promise<boolean>;
  onRefreshAll(): void;
}

export function useChannelChanges(
  store: Store,
  channels: Channel[],
  say: ListChanges['say'],
): ChannelChanges {
  const text = useText();
  const [refused, setRefused] = useState<string>();

  /** Does what the reader asked for; gives whether it was done, and says it where it was not. */
  async function attempt(work: () => Promise<unknown>): Promise<boolean> {
    try {
      if (browser.extension.inIncognitoContext) throw new ProblemError('private-window');
      await work();
      setRefused(undefined);
      return true;
    } catch (error) {
      const why =
        error instanceof ChannelRefusal ? refusalText(error) : PROBLEM_TEXT[problemIn(error)];
      setRefused(text(why));
      return false;
    }
  }

  /** Look-ups go by what is switched on. */
  async function renewed(work: (database: ChannelsDatabase) => Promise<unknown>): Promise<void> {
    await work(await channelsDatabase());
    const problem = await store.renew();
    if (problem) throw new ProblemError(problem);
  }

  return {
    refused,
    onAdd: (name) =>
      attempt(async () => {
        // At once: the browser asks only within the press.
        if (!(await askForTelegram())) throw new ChannelRefusal('not-allowed');
        const database = await channelsDatabase();
        await addChannel(database, { name, from: 'telegram' }, new Date());
        await changeChannel(database, name, suggestedMark(name, channels));
        await readChannels(name);
      }),
  };
}
