import { describe, expect, it } from 'vitest';
import { leastUsedColour } from '@/components/channels/least-used-colour';
import { CHANNEL_COLOURS, type ChannelColour } from '@/data/store/channels/channel';

describe('the colour of another channel', () => {
  it('is one that none has yet, as long as there is one', () => {
    const added: { colour: ChannelColour }[] = [];
    // The bundled channel has no colour of its own: the first is taken.
    for (const _ of CHANNEL_COLOURS.slice(1))
      added.push({ colour: leastUsedColour([{}, ...added]) });
    expect(new Set(added.map(({ colour }) => colour))).toEqual(new Set(CHANNEL_COLOURS.slice(1)));
  });

  it('is the one that the fewest have after that', () => {
    const all = CHANNEL_COLOURS.map((colour) => ({ colour }));
    const but = all.filter(({ colour }) => colour !== 'amber');
    expect(leastUsedColour([...all, ...but])).toBe('amber');
  });
});
