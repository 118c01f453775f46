import { expect, it } from 'vitest';
import { bundledRecord } from '@/data/store/channels/bundled-record';
import { withChanges } from '@/data/store/channels/changed';
import { ChannelRefusal } from '@/data/store/channels/refusal';
import { pebbles, sand } from '../browser-storage';
import { NOW } from './pebbles';

const unchanged = { added: [], edited: [], enriched: [], deleted: [] };
const full = {
  ...bundledRecord(NOW),
  counts: { posts: 500_000, summaries: 100_000, setAside: {} },
};

it('a channel has 100,000 summaries at most', () => {
  expect(() => withChanges(full, { ...unchanged, added: [pebbles] }, undefined)).toThrow(
    new ChannelRefusal('too-many-summaries'),
  );
  const replaced = { ...unchanged, added: [pebbles], deleted: [sand] };
  expect(withChanges(full, replaced, undefined).counts.summaries).toBe(100_000);
});
