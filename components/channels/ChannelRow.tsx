import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { AnnouncedReading } from '@/data/store/channels/announced-reading';
import type { Channel, ChannelColour } from '@/data/store/channels/channel';
import { signOf } from '@/data/store/channels/channel-sign';
import { Sign } from '../Sign';
import { useText } from '../text';
import { ChannelFacts } from './ChannelFacts';
import { ChannelSettings } from './ChannelSettings';
import { ChannelStanding } from './ChannelStanding';
import { isInVain, RemoveChannel } from './RemoveChannel';

/** What of a channel the reader can change. */
export type ChannelChange =
  | { on: boolean }
  | { daily: boolean }
  | { letter: string | undefined }
  | { colour: ChannelColour };

export interface ChannelEvents {
  onChange(channel: Channel, change: ChannelChange): void;
  /** To be read now. */
  onRefresh(channel: Channel): void;
  onStop(): void;
  onRemove(channel: Channel): void;
  /** What else can be done with a channel. */
  more?: ((channel: Channel) => ComponentChildren) | undefined;
}

interface Props extends ChannelEvents {
  channel: Channel;
  /** How far its reading is, while it is read, or that it is to be read next. */
  reading: AnnouncedReading | 'waits' | undefined;
}

/** A channel: what it is, how it stands, whether it counts; and on demand, all about it. */
export function ChannelRow(props: Props) {
  const { channel, reading, onChange, onRefresh, onStop, onRemove } = props;
  const text = useText();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { title, on, from } = channel;
  return (
    <li class="channel" data-on={on ? '' : undefined}>
      <Sign sign={from === 'bundled' ? undefined : signOf(channel)} />
      <div class="channel-about">
        <h3 id={`${id}-title`}>{title}</h3>
        <ChannelFacts channel={channel} />
        <ChannelStanding channel={channel} reading={reading} />
        <p class="channel-actions">
          {reading && reading !== 'waits' ? (
            <button type="button" class="quiet" onClick={onStop}>
              {text('stopReading')}
            </button>
          ) : (
            isRead(channel) && (
              <button
                type="button"
                class="quiet"
                aria-label={text('refreshTitle', title)}
                onClick={() => onRefresh(channel)}
              >
                {text('refreshChannel')}
              </button>
            )
          )}
          <button
            type="button"
            class="quiet"
            aria-expanded={open}
            aria-controls={id}
            aria-describedby={`${id}-title`}
            onClick={() => setOpen(!open)}
          >
            {text('channelMore')}
          </button>
          {from !== 'bundled' && isInVain(channel) && (
            <RemoveChannel channel={channel} onRemove={onRemove} />
          )}
        </p>
      </div>
      <input
        type="checkbox"
        class="switch"
        aria-label={text('channelShown', title)}
        checked={on}
        onClick={(event) => {
          event.preventDefault(); // It shows what is kept, not what was pressed.
          onChange(channel, { on: !on });
        }}
      />
      <div id={id} class="channel-settings" hidden={!open}>
        {open && <ChannelSettings {...props} />}
      </div>
    </li>
  );
}

/** Whether there is a place that it is read from: a file is given once. */
export function isRead({ from }: Channel): boolean {
  return from !== 'file';
}
