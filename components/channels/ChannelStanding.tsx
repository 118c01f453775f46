import type { AnnouncedReading } from '@/data/store/channels/announced-reading';
import type { Channel } from '@/data/store/channels/channel';
import { countText } from '../count-text';
import { shortMomentOf } from '../day';
import { readingEndText } from '../reading-end-text';
import { type Translate, useText } from '../text';

interface Props {
  channel: Channel;
  reading: AnnouncedReading | 'waits' | undefined;
}

/** How far the reading of a channel is; else when it was read last, and how that ended. */
export function ChannelStanding({ channel, reading }: Props) {
  const text = useText();
  if (reading === undefined) return <Last channel={channel} />;
  return (
    <p class="channel-standing" data-state="reading">
      {reading === 'waits' ? text('readingNext') : underWay(reading, text)}
    </p>
  );
}

function underWay({ posts, requests, waitingUntil }: AnnouncedReading, text: Translate): string {
  const language = text('language');
  const number = (value: number) => countText(value, language);
  return waitingUntil === undefined
    ? text('readingPages', number(posts), number(requests))
    : text('readingWaits', timeOf(waitingUntil, language));
}

function Last({ channel }: { channel: Channel }) {
  const text = useText();
  const { end, on, daily } = channel;
  const repeats = on && daily ? ` ${text('channelIsDaily')}` : '';
  const why = readingEndText(channel, text, text('language'));
  return (
    <>
      {why && (
        <p class="channel-standing" data-state={end === 'aborted' ? undefined : 'trouble'}>
          {why}
        </p>
      )}
      <p class="channel-standing">{lastRead(channel, text) + repeats}</p>
    </>
  );
}

function lastRead({ from, readAt, end }: Channel, text: Translate): string {
  if (!readAt) return text(from === 'bundled' ? 'bundledUnread' : 'channelUnread');
  const moment = shortMomentOf(readAt, new Date(), text('language'));
  return text(end === 'read' ? 'channelRead' : 'channelTried', moment);
}

function timeOf(milliseconds: number, language: string): string {
  return new Date(milliseconds).toLocaleTimeString(language, { timeStyle: 'short' });
}
