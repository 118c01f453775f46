import { describe, expect, it } from 'vitest';
import { removePaper, savePaper } from '@/data/store/reading-list';
import { areSaved } from '@/data/store/saved-summaries';
import { createStore } from '@/data/store/store';
import {
  arxivKey,
  byArxiv,
  dataset,
  day,
  freshStorage,
  gravel,
  jsonl,
  pebbles,
  sand,
} from './browser-storage';

freshStorage();

describe('which summaries have their paper on the reading list', () => {
  it('is said in order; not of one that there is not, nor of one in the trash', async () => {
    const store = createStore(dataset('1', jsonl(pebbles, sand)));
    const reader = await store.reader();
    const asked = [sand.id, pebbles.id, gravel.id];
    expect(await areSaved(store, asked)).toEqual([false, false, false]);
    await savePaper(reader, byArxiv, [arxivKey], day(1));
    expect(await areSaved(store, asked)).toEqual([false, true, false]);
    await removePaper(reader, [arxivKey], day(2));
    expect(await areSaved(store, asked)).toEqual([false, false, false]);
  });
});
