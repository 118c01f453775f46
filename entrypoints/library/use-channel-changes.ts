import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ChannelEvents } from '@/components/channels/ChannelRow';
import { CHANNEL_REFUSAL_TEXT } from '@/components/channels/refusal-text';
import { PROBLEM_TEXT } from '@/components/problem-text';
import { type TextKey, useText } from '@/components/text';
import type { Channel } from '@/data/store/channels/channel';
import { changeChannel, removeChannel, restoreChannel } from '@/data/store/channels/channels';
import { scheduleReading } from '@/data/store/channels/reading-alarm';
import { ChannelRefusal } from '@/data/store/channels/refusal';
import type { Store } from '@/data/store/store';
import { askFor, askForTelegram, mayRead } from '@/permissions/channels';
import { ProblemError } from '@/problem-error';
import { problemIn } from '../popup/use-change';
import { addAndRead } from './add-channel';
import { readChannels, refreshChannels, stopOnly, stopRefresh } from './refresh-channels';
import type { ListChanges } from './use-list-changes';
import type { ReadingProgress } from './use-reading-progress';

/** How the library changes channels, and why the last change was not made. */
export interface ChannelChanges extends Required<Omit<ChannelEvents, 'more'>> {
  /** A sentence. */
  refused: string | undefined;
  onAdd(name: string): Promise<boolean>;
  onRefreshAll(): void;
}

/** To be called in the reader's press: the browser asks for permissions only then. */
export function useChannelChanges(
  store: Store,
  channels: Channel[],
  progress: ReadingProgress,
  say: ListChanges['say'],
): ChannelChanges {
  const text = useText();
  const [refused, setRefused] = useState<string>();

  /** Does what the reader asked for, and says why where it can't be done. */
  async function attempt(work: () => Promise<unknown>): Promise<boolean> {
    try {
      // Asked before anything is awaited: a permission is given within the press only.
      if (browser.extension.inIncognitoContext) return refuse('channelsPrivate');
      await work();
      setRefused(undefined);
      return true;
    } catch (error) {
      return refuse(textOf(error));
    }
  }

  function refuse(why: TextKey): false {
    setRefused(text(why));
    return false;
  }

  async function renew(): Promise<void> {
    const problem = await store.renew();
    if (problem) throw new ProblemError(problem);
  }

  /** Look-ups find what is switched on, and it is read when it is to be. */
  async function follow(): Promise<void> {
    await scheduleReading(store.channels, mayRead, Date.now());
    await renew();
  }

  const on = (work: () => Promise<unknown>) => void attempt(work);

  return {
    refused,
    onAdd: (name) =>
      attempt(async () => {
        if (!(await askForTelegram())) throw new NotAllowed();
        await addAndRead(await store.channels(), name, channels);
      }),
    onRefresh: (channel) =>
      on(async () => {
        await askFor(channel); // Where they say no, that is how the reading ends.
        await readChannels(channel.name);
      }),
    onRefreshAll: () => on(refreshChannels),
    onStop: () => on(stopRefresh),
    onChange: (channel, change) =>
      on(async () => {
        // What is refreshed by itself has to be allowed.
        if ('daily' in change && change.daily && !(await askFor(channel))) throw new NotAllowed();
        await changeChannel(await store.channels(), channel.name, change);
        if ('on' in change || 'daily' in change) await follow();
      }),
    onRemove: ({ name, title }) =>
      on(async () => {
        if (progress.reading?.name === name) await stopOnly(name, progress.waiting);
        await removeChannel(await store.channels(), name, new Date());
        say({ key: 'doneChannelRemoved', values: [title] }, async () => {
          await restoreChannel(await store.channels(), name);
          await follow();
        });
        await follow();
      }),
  };
}

/** The reader did not let us read t.me. */
class NotAllowed extends Error {
  override name = 'NotAllowed';
}

function textOf(error: unknown): TextKey {
  if (error instanceof NotAllowed) return 'channelNotAllowed';
  if (error instanceof ChannelRefusal) return CHANNEL_REFUSAL_TEXT[error.reason];
  return PROBLEM_TEXT[problemIn(error)];
}
