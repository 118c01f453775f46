import { describe, expect, it } from 'vitest';
import { suggestedMark } from '@/components/channels/suggested-mark';
import { CHANNEL_COLOURS } from '@/data/store/channels/channel';

describe('the mark of another channel', () => {
  it('has its first letter and a colour that none has yet, as long as there is one', () => {
    const channels: Pick<ReturnType<typeof suggestedMark>, 'colour'>[] = [];
    for (const _ of CHANNEL_COLOURS.slice(1)) {
      // The bundled one has no colour of its own: the first is taken.
      channels.push(suggestedMark('pebbles', [{}, ...channels]));
    }
    expect(new Set(channels.map(({ colour }) => colour)).size).toBe(CHANNEL_COLOURS.length - 1);
    expect(channels.map(({ colour }) => colour)).not.toContain('teal');
    expect(channels[0]).toMatchObject({ letter: 'P' });
  });

  it('has the one that the fewest have after that', () => {
    const all = CHANNEL_COLOURS.map((colour) => ({ colour }));
    const but = all.filter(({ colour }) => colour !== 'amber');
    expect(suggestedMark('x', [...all, ...but]).colour).toBe('amber');
  });
});
