import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { AnnouncedReading } from '@/data/store/channels/announced-reading';
import type { Channel } from '@/data/store/channels/channel';
import { useText } from '../text';
import { AddChannel } from './AddChannel';
import { type ChannelEvents, ChannelRow, isRead } from './ChannelRow';
import { ReadingStatus } from './ReadingStatus';

interface Props extends ChannelEvents {
  channels: Channel[];
  /** The channel that is being read, where one is. */
  reading: AnnouncedReading | undefined;
  /** The names of those that are to be read after it. */
  waiting: readonly string[];
  /** Why the last thing asked for was not done, as a sentence. */
  refused: string | undefined;
  /** Whether the browser will ask the reader before a channel is added. */
  asks: boolean;
  onAdd(name: string): Promise<boolean>;
  onRefreshAll(): void;
  /** Other ways for summaries to come in. */
  children?: ComponentChildren;
}

/** The channels that summaries come from: all about them, and the ways to others. */
export function ChannelsView(props: Props) {
  const { channels, reading, waiting, refused, asks, onAdd, onRefreshAll, onStop, children } =
    props;
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <div class="channels">
      <div class="channels-head">
        <h2 ref={heading} tabIndex={-1}>
          {text('channels')}
        </h2>
        {reading || waiting.length > 0 ? (
          <button type="button" class="quiet" onClick={onStop}>
            {text('stopReading')}
          </button>
        ) : (
          channels.some(isRead) && (
            <button type="button" class="quiet" onClick={onRefreshAll}>
              {text('refreshChannels')}
            </button>
          )
        )}
      </div>
      <p class="hint">{text('channelsHint')}</p>
      <AddChannel
        isKnown={(name) => channels.some((channel) => channel.name === name)}
        asks={asks}
        onAdd={onAdd}
      />
      {refused && (
        <p class="notice" role="alert">
          {refused}
        </p>
      )}
      <ul class="channel-rows">
        {channels.map((channel) => (
          <ChannelRow
            key={channel.name}
            {...props}
            channel={channel}
            reading={readingOf(channel, reading, waiting)}
            onRemove={(removed) => {
              heading.current?.focus(); // Its row goes, and the focus would with it.
              props.onRemove(removed);
            }}
          />
        ))}
      </ul>
      {children}
      <ReadingStatus channels={channels} reading={reading} />
    </div>
  );
}

function readingOf(
  { name }: Channel,
  reading: AnnouncedReading | undefined,
  waiting: readonly string[],
): AnnouncedReading | 'waits' | undefined {
  if (reading?.name === name) return reading;
  return waiting.includes(name) ? 'waits' : undefined;
}
