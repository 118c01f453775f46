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
    const database = await createStore(dataset('1', jsonl(pebbles, sand))).database();
    const asked = [sand.id, pebbles.id, gravel.id];
    expect(await areSaved(database, asked)).toEqual([false, false, false]);
    await savePaper(database, byArxiv, [arxivKey], day(1));
    expect(await areSaved(database, asked)).toEqual([false, true, false]);
    await removePaper(database, [arxivKey], day(2));
    expect(await areSaved(database, asked)).toEqual([false, false, false]);
  });
});
