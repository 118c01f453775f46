import type { Channel } from '@/data/store/channels/channel';
import { momentOf } from '../day';
import { useText } from '../text';
import { END_TEXT } from './end-text';
import type { ReadingNow } from './reading-now';

interface Props {
  channel: Channel;
  reading: ReadingNow | undefined;
}

/** How far the reading of a channel is; else when it was read last, and how that ended. */
export function ChannelStanding({ channel, reading }: Props) {
  return reading ? <UnderWay reading={reading} /> : <Last channel={channel} />;
}

function UnderWay({ reading: { posts, requests, waitingUntil } }: { reading: ReadingNow }) {
  const text = useText();
  const language = text('language');
  const number = (value: number) => value.toLocaleString(language);
  return (
    <p class="channel-standing" data-state="reading">
      {waitingUntil === undefined
        ? text('readingPages', number(posts), number(requests))
        : text('readingWaits', timeOf(waitingUntil, language))}
    </p>
  );
}

function Last({ channel: { from, readAt, end, daily, progress } }: { channel: Channel }) {
  const text = useText();
  const language = text('language');
  const repeats = daily ? ` ${text('channelIsDaily')}` : '';
  if (!readAt || !end) {
    if (from === 'bundled')
      return <p class="channel-standing">{text('bundledUnread') + repeats}</p>;
    return <p class="channel-standing">{text('channelUnread') + repeats}</p>;
  }
  const at = momentOf(readAt, language);
  if (end === 'read') {
    return <p class="channel-standing">{text('channelRead', at) + repeats}</p>;
  }
  const later = progress.notBefore;
  return (
    <p class="channel-standing" data-state={end === 'aborted' ? undefined : 'trouble'}>
      {text('channelReadingAt', at)} {text(END_TEXT[end])}
      {later !== undefined && ` ${text('readingNotBefore', momentOf(isoOf(later), language))}`}
      {repeats}
    </p>
  );
}

function timeOf(milliseconds: number, language: string): string {
  return new Date(milliseconds).toLocaleTimeString(language, { timeStyle: 'short' });
}

function isoOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
