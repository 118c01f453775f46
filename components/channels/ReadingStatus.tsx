import { useState } from 'preact/hooks';
import type { AnnouncedReading } from '@/data/store/channels/announced-reading';
import type { Channel } from '@/data/store/channels/channel';
import { readingEndText } from '../reading-end-text';
import { useText } from '../text';

interface Props {
  channels: Channel[];
  reading: AnnouncedReading | undefined;
}

/** Tells those who only hear the page which channel is being read, and how that ended. */
export function ReadingStatus({ channels, reading }: Props) {
  const text = useText();
  const [last, setLast] = useState<string>();
  if (reading && reading.name !== last) setLast(reading.name);
  const channel = channels.find(({ name }) => name === last);

  function said(): string | undefined {
    if (reading) return text('channelReading', channel?.title ?? reading.name);
    if (!channel?.end) return undefined;
    if (channel.end === 'read') return text('channelReadNow', channel.title);
    return `${channel.title}. ${readingEndText(channel, text, text('language'))}`;
  }

  return (
    <p class="unseen" role="status">
      {said()}
    </p>
  );
}
