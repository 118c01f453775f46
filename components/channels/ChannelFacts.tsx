import type { Channel } from '@/data/store/channels/channel';
import { countText } from '../count-text';
import { shortDayOf } from '../day';
import { type Translate, useText } from '../text';

/** Where a channel comes from, and what there is of it. */
export function ChannelFacts({ channel }: { channel: Channel }) {
  const text = useText();
  const { counts, lastPostAt } = channel;
  const language = text('language');
  return (
    <p class="channel-facts">
      <span>{sourceOf(channel, text)}</span>
      <span>{text('channelSummaries', countText(counts.summaries, language))}</span>
      {lastPostAt && (
        <time dateTime={lastPostAt}>
          {text('channelLast', shortDayOf(lastPostAt, new Date(), language))}
        </time>
      )}
    </p>
  );
}

function sourceOf({ name, from }: Channel, text: Translate): string {
  switch (from) {
    case 'bundled':
      return text('channelBundled', name);
    case 'telegram':
      return `@${name}`;
    case 'file':
      return text('channelOfFile');
    default:
      return text('channelAtAddress', hostOf(from.address));
  }
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : address;
}
