import { CHANNEL_COLOURS, type Channel, type ChannelColour } from '@/data/store/channels/channel';

/**
 * What the marks of another channel may look like, so that they can be told from those of the
 * channels that are there: its first letter, and the colour that the fewest of them have.
 */
export function suggestedMark(
  name: string,
  channels: readonly Pick<Channel, 'colour'>[],
): { letter: string; colour: ChannelColour } {
  const uses = (colour: ChannelColour) =>
    // Those without a colour have the first one.
    channels.filter((channel) => (channel.colour ?? CHANNEL_COLOURS[0]) === colour).length;
  const [colour = CHANNEL_COLOURS[0]] = [...CHANNEL_COLOURS].sort((a, b) => uses(a) - uses(b));
  return { letter: name.slice(0, 1).toUpperCase(), colour };
}
