import { describe, expect, it } from 'vitest';
import { DIRECTORY } from '@/data/search/records';
import { NOTHING_SOUGHT } from '@/data/search/sought';
import { findSummaries } from '@/data/store/find-summaries';
import type { SummariesDatabase } from '@/data/store/generation/database';
import { problemOf } from '@/data/store/problem';
import { createStore } from '@/data/store/store';
import type { Summary } from '@/data/summary';
import { bundled, madeUp, post } from '../bundled';
import { dataset, freshStorage, gravel, jsonl, pebbles, sand } from './browser-storage';

freshStorage();

async function open(version: string, summaries: Summary[]): Promise<SummariesDatabase> {
  const store = createStore(dataset(version, jsonl(...summaries)));
  await store.filled();
  return store.summaries();
}
const titlesOf = (summaries: Summary[]) => summaries.map(({ title }) => title);

async function found(database: SummariesDatabase, query: string): Promise<Summary[]> {
  const { count, read } = await findSummaries(database, query);
  return read(0, count);
}

describe('summaries are found', () => {
  it('all, in the order of the data set, where nothing is asked for', async () => {
    const { count, sought, read } = await findSummaries(await open('1', bundled), '  ');
    expect(count).toBe(bundled.length);
    expect(sought).toBe(NOTHING_SOUGHT);
    expect(await read(0, 20)).toEqual(bundled.slice(0, 20));
    expect(await read(20, 40)).toEqual(bundled.slice(20));
    expect(await read(40, 60)).toEqual([]);
  });

  it('by their words, the best first, and read in parts', async () => {
    const database = await open('1', bundled);
    const { count, read } = await findSummaries(database, 'diffusion');
    expect(count).toBeGreaterThan(4);
    const all = await read(0, count);
    expect(all).toHaveLength(count);
    expect([...(await read(0, 3)), ...(await read(3, count))]).toEqual(all);
    expect((await found(database, 'consistency models'))[0]).toEqual(post(18));
  });

  it('among as many as are not remembered at once', async () => {
    const many = Array.from({ length: 450 }, (_, i) => madeUp(`n-${i}`, { title: `Title ${i}` }));
    const { count, read } = await findSummaries(await open('1', many), 'title');
    expect(count).toBe(many.length);
    const parts = [
      await read(0, 150),
      await read(150, 300),
      await read(300, 450),
      await read(0, 9),
    ];
    expect(titlesOf(parts.flat())).toEqual(titlesOf([...many, ...many.slice(0, 9)]));
  });

  it('in a new data set, and those of the old one no longer', async () => {
    await open('1', [pebbles, sand]);
    const database = await open('2', [gravel]);
    expect(await found(database, 'pebbles')).toEqual([]);
    expect(await found(database, 'gravel')).toEqual([gravel]);
    expect(await found(database, '')).toEqual([gravel]);
  });

  it('nowhere in a database that has never been filled', async () => {
    const database = await open('1', []);
    expect(await found(database, '')).toEqual([]);
    expect(await found(database, 'pebbles')).toEqual([]);
  });

  it('not in an index that is damaged: the reader hears of it', async () => {
    const database = await open('1', bundled);
    for (const key of await database.getAllKeys('terms')) {
      if (key !== DIRECTORY) await database.delete('terms', key);
    }
    const problem = await found(database, 'diffusion').then(() => undefined, problemOf);
    expect(problem).toBe('summaries-damaged');
  });
});
