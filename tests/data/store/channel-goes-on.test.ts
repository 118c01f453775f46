import { expect, it } from 'vitest';
import { joinReading } from '@/data/posts/join-reading';
import { keepPaper } from '@/data/store/keep-paper';
import { readingList } from '@/data/store/reading-list';
import { createStore } from '@/data/store/store';
import type { Summary } from '@/data/summary';
import { edited, fromJson, numbered } from '../posts/readings';
import { seed } from '../seed';
import { allSummaries, dataset, day, freshStorage, jsonl } from './browser-storage';

freshStorage();

const named = ({ id, paper }: Summary) => ({ title: paper.title, ids: {}, summary: id });

it('the reading list stays as it is when posts of its channel are edited and deleted', async () => {
  const before = createStore(dataset('1', jsonl(...seed)));
  for (const summary of seed) await keepPaper(before, named(summary), true, day(1));
  const saved = await readingList(await before.reader());
  expect(saved).toHaveLength(21);

  const [first, second, ...rest] = numbered;
  if (!first || !second) throw new Error('there are posts');
  const known = joinReading(seed, fromJson(numbered));
  const later = fromJson([edited(second, -1, '2026-01-01T00:00:00Z'), ...rest]);
  later.covered.push({ from: 1, to: 1000 });
  const after = createStore(dataset('2', jsonl(...joinReading(known, later))));
  expect(await allSummaries(await after.summaries())).toHaveLength(20);
  expect(await readingList(await after.reader())).toEqual(saved);
});
