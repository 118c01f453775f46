import { CHANNEL_COLOURS, type Channel, type ChannelColour } from '@/data/store/channels/channel';

/**
 * The colour for the marks of another channel that the fewest of these have, so that it can be told
 * from them. Those without one have the first, which is that of the extension.
 */
export function leastUsedColour(channels: readonly Pick<Channel, 'colour'>[]): ChannelColour {
  const [first] = CHANNEL_COLOURS;
  const uses = (colour: ChannelColour) =>
    channels.filter((channel) => (channel.colour ?? first) === colour).length;
  const [least = first] = [...CHANNEL_COLOURS].sort((a, b) => uses(a) - uses(b));
  return least;
}
