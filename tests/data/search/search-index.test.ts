import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIndexBuilder, MOST_BODIES } from '@/data/search/index-builder';
import { search } from '@/data/search/search';
import { openIndex } from '@/data/search/search-index';
import { plainWord, stemOf, wordsOf } from '@/data/search/words';
import type { Summary } from '@/data/summary';
import { postText } from '@/data/summary-text';
import { madeUp } from '../bundled';
import { reading, recordsOf, searchOver } from './in-memory';
import { manySummaries } from './many-summaries';

/** Words of one stem and of many, of several scripts, and names that objects have of themselves. */
const VOCABULARY =
  'сеть сетей сетями модель моделью модели мода мост study studies studied graph graphs grape embed embedding embeddings constructor __proto__ hasOwnProperty 学习 学 שלום שלומית Fréchet ёлка елка 7B x̂ ﬁne 𝛼';
const word = fc.constantFrom(...VOCABULARY.split(' '));
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const collection = fc
  .array(fc.record({ title: sentence, text: sentence }), { minLength: 1, maxLength: 12 })
  .map((posts) => posts.map(({ title, text }, i) => madeUp(`post-${i}`, { title }, text)));

function wordsIn(summary: Summary): Set<string> {
  return new Set(wordsOf(`${postText(summary)} ${summary.paper.title}`).map(({ text }) => text));
}

/** What a look at every word of every summary finds: all words by stem, the last one begun. */
function scanOf(summaries: Summary[]): (query: string) => Summary[] {
  const texts = summaries.map(wordsIn);
  const all = [...new Set(texts.flatMap((words) => [...words]))];
  const stems = texts.map((words) => new Set([...words].map(stemOf)));
  return (query) => {
    const words = wordsOf(query).map(({ text }) => text);
    const last = words.pop();
    if (last === undefined) return [];
    const begun = all.filter((one) => isBegunBy(one, last)).map(stemOf);
    return summaries.filter((_, i) => {
      const has = (stem: string) => stems[i]?.has(stem) ?? false;
      return words.map(stemOf).every(has) && begun.some(has);
    });
  };
}

function isBegunBy(one: string, last: string): boolean {
  const forms = [stemOf(one), plainWord(one)];
  return [stemOf(last), plainWord(last)].some((form) => forms.some((own) => own.startsWith(form)));
}

describe('the search index', () => {
  it('finds what a look at every word finds', async () => {
    const query = fc.tuple(fc.array(word, { maxLength: 2 }), word, fc.nat(8));
    await fc.assert(
      fc.asyncProperty(collection, query, async (summaries, [words, last, letters]) => {
        const typed = [...words, last.slice(0, letters + 1)].join(' ');
        const expected = scanOf(summaries)(typed);
        fc.pre(expected.length > 0); // Where nothing is, typos are forgiven.
        const found = (await searchOver(summaries)(typed)).summaries;
        expect(new Set(found)).toEqual(new Set(expected));
        expect(found).toHaveLength(expected.length);
      }),
      { numRuns: 300, seed: 21 },
    );
  }, 30_000);

  it('finds the same in a collection with many chunks, long lists and common beginnings', async () => {
    const summaries = manySummaries(1500);
    const records = recordsOf(summaries);
    for (const kind of ['chunk', 'list', 'beginning']) {
      const count = [...records.keys()].filter((key) => key.startsWith(`${kind} `)).length;
      expect(count).toBeGreaterThan(3);
    }
    const find = searchOver(summaries);
    const scanned = scanOf(summaries);
    for (const query of [
      'с',
      'сло',
      'слово1',
      'слово 1',
      'rare77',
      'rare',
      'studi',
      'слово3 rare9',
    ]) {
      const found = (await find(query)).summaries;
      expect(new Set(found)).toEqual(new Set(scanned(query)));
    }
  }, 30_000);

  it('reads a few small records for a letter, however many summaries there are', async () => {
    for (const count of [300, 3000]) {
      const records = recordsOf(manySummaries(count));
      let read = 0;
      const index = await openIndex(async (keys) => {
        read += keys.length;
        return reading(records)(keys);
      });
      for (const query of ['с', 'сл', 'слово', 'r', 'rare1', 'rare12']) {
        read = 0;
        await search(index, query);
        expect(read).toBeLessThan(24);
      }
    }
  }, 30_000);

  it('looks into the texts of the first summaries only, and into the titles of all', async () => {
    const builder = createIndexBuilder();
    builder.add(MOST_BODIES - 1, madeUp('last', { title: 'Pebbles' }, 'Галька'));
    builder.add(MOST_BODIES, madeUp('beyond', { title: 'Sands' }, 'Галька и песок'));
    const records = [...builder.records()].map(({ key, value }) => [key, value] as const);
    const index = await openIndex(reading(new Map(records)));
    expect([...(await search(index, 'галька')).numbers]).toEqual([MOST_BODIES - 1]);
    expect([...(await search(index, 'песок')).numbers]).toEqual([]);
    expect([...(await search(index, 'sands')).numbers]).toEqual([MOST_BODIES]);
  });

  it('takes summaries in the order of their numbers only', () => {
    const builder = createIndexBuilder();
    builder.add(5, madeUp('a', { title: 'A' }));
    expect(() => builder.add(5, madeUp('b', { title: 'B' }))).toThrow(RangeError);
    expect(() => builder.add(2 ** 21, madeUp('b', { title: 'B' }))).toThrow(RangeError);
  });

  it('without any record finds nothing', async () => {
    const index = await openIndex(async (keys) => keys.map(() => undefined));
    expect(index.summaries).toBe(0);
    expect([...(await search(index, 'сеть')).numbers]).toEqual([]);
  });
});
