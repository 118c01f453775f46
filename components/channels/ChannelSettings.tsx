import { useId } from 'preact/hooks';
import type { Channel } from '@/data/store/channels/channel';
import { useText } from '../text';
import { type ChannelEvents, isRead } from './ChannelRow';
import { MarkChoice } from './MarkChoice';
import { isInVain, RemoveChannel } from './RemoveChannel';
import { SetAside } from './SetAside';

interface Props extends Pick<ChannelEvents, 'onChange' | 'onRemove' | 'more'> {
  channel: Channel;
}

/** All about a channel that is not needed each day. */
export function ChannelSettings({ channel, onChange, onRemove, more }: Props) {
  const text = useText();
  const id = useId();
  const { daily, from } = channel;
  return (
    <>
      {from !== 'bundled' && (
        <MarkChoice channel={channel} onChange={(change) => onChange(channel, change)} />
      )}
      {isRead(channel) && (
        <p class="daily">
          <label for={id}>{text('channelDaily')}</label>
          <input
            type="checkbox"
            class="switch"
            id={id}
            checked={daily}
            onClick={(event) => {
              event.preventDefault(); // As above: it shows what is kept.
              onChange(channel, { daily: !daily });
            }}
          />
        </p>
      )}
      <SetAside {...channel.counts} />
      <p class="channel-actions">
        {more?.(channel)}
        {from !== 'bundled' && !isInVain(channel) && (
          <RemoveChannel channel={channel} onRemove={onRemove} />
        )}
      </p>
    </>
  );
}
