import type { Channel } from '@/data/store/channels/channel';
import { useText } from '../text';

interface Props {
  channel: Channel;
  onRemove(channel: Channel): void;
}

/** Removes a channel; it can be taken back. */
export function RemoveChannel({ channel, onRemove }: Props) {
  const text = useText();
  return (
    <button
      type="button"
      class="quiet"
      aria-label={text('removeChannelTitle', channel.title)}
      onClick={() => onRemove(channel)}
    >
      {text('removeChannel')}
    </button>
  );
}

/** Whether nothing is to be had of it: its name was mistyped, or it is none. */
export function isInVain({ end, counts }: Channel): boolean {
  return end === 'private-or-unknown' && counts.summaries === 0;
}
