import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import type { Match } from '@/data/match/match';
import { addChannel, changeChannel } from '@/data/store/channels/channels';
import { signed } from '@/data/store/channels/signed-match';
import { createStore, type Store } from '@/data/store/store';
import { summaryIdSchema } from '@/data/summary';
import { dataset, day, freshStorage, jsonl, pebbles, reported } from '../browser-storage';

freshStorage();

const store = (): Store => createStore(dataset('1', jsonl(pebbles)));
const matchOf = (summary: string): Match => ({
  summary: v.parse(summaryIdSchema, summary),
  grade: 'certain',
  rule: 'title',
});

async function withChannels(): Promise<Store> {
  const opened = store();
  const channels = await opened.channels();
  const from = 'telegram';
  await addChannel(channels, { name: 'Stones_Daily', title: '«камни» и др.', from }, day(1));
  await addChannel(channels, { name: 'gravel', title: 'Gravel', from }, day(1));
  await changeChannel(channels, 'gravel', { letter: '🪨', colour: 'amber' }, day(1));
  return opened;
}

describe('the sign of a match', () => {
  it('is the letter and colour of its channel, else the first letter of its title', async () => {
    const matches = [matchOf('gravel/1'), null, matchOf('Stones_Daily/2')];
    expect(await signed(await withChannels(), matches)).toEqual([
      { ...matches[0], sign: { letter: '🪨', colour: 'amber' } },
      null,
      { ...matches[2], sign: { letter: 'К' } },
    ]);
  });

  it('is none of the bundled channel, for which nothing is opened', async () => {
    const channels = vi.fn<Store['channels']>();
    const matches = [matchOf(pebbles.id), null];
    expect(await signed({ channels }, matches)).toEqual(matches);
    expect(channels).not.toHaveBeenCalled();
  });

  it('is none where channels can’t be read: the match is there all the same', async () => {
    const channels = async () => Promise.reject(new DOMException('', 'UnknownError'));
    const matches = [matchOf('gravel/1')];
    expect(await signed({ channels }, matches)).toEqual(matches);
    expect(reported).toHaveBeenCalledTimes(1);
  });
});
