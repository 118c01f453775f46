/** The same posts from several sources, in any order, are one summary each. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockLines, plainText, runsOf } from '@/data/summary-text';
import { rounds } from '../../rounds';
import { seed } from '../seed';
import { editedStates, fromHtml, fromJson, fromPreview, join, numbered, pasted } from './readings';

describe('the seed, an export and a preview with the same 21 posts', () => {
  it('are 21 summaries in any order, twice, edited in between', () => {
    fc.assert(
      fc.property(
        editedStates,
        fc.shuffledSubarray([0, 0, 1, 1, 2, 2, 3, 3], { minLength: 8 }),
        ({ once, twice }, order) => {
          const sources = [
            pasted(),
            fromJson(numbered),
            fromHtml(once, '2024-05-20T00:00:00Z'),
            fromPreview(twice, '2024-06-20T00:00:00Z'),
          ];
          const joined = join(order.map((n) => sources[n]).filter((one) => one !== undefined));
          const inOrder = join(sources);
          expect(joined).toHaveLength(21);
          expect(joined.map(({ id }) => id).sort()).toEqual(seed.map(({ id }) => id).sort());
          expect(joined).toEqual(inOrder);
          for (const [i, summary] of joined.entries()) {
            const given = twice[i];
            const text = [summary.title, ...Object.values(summary.note ?? {})];
            expect([...text, ...summary.body.flatMap(blockLines)]).toEqual(
              given?.lines.filter(({ length }) => length > 0).map(plainText),
            );
            expect(summary.url).toBe(`https://t.me/c_research/${given?.number}`);
            expect(summary.postedAt).toBe(given?.postedAt);
            expect(summary.reactions).toEqual(given?.reactions);
          }
        },
      ),
      { numRuns: rounds(4, 300), seed: 21 },
    );
  });

  it('keep every link and all formatting where no text was edited, whatever comes last', () => {
    const sources = [pasted(), fromPreview(numbered, '2024-06-20T00:00:00Z'), fromJson(numbered)];
    for (const readings of [sources, sources.toReversed()]) {
      const joined = join(readings);
      expect(joined.every(({ body }) => runsOf(body).some(({ href }) => href))).toBe(true);
      expect(joined.every(({ body }) => runsOf(body).some(({ bold }) => bold))).toBe(true);
    }
  });

  it('leave what comes with the extension as it was, but for what they add', () => {
    const joined = join([fromJson(numbered), pasted()], seed);
    const plain = joined.map(({ url: _, postedAt: __, reactions: ___, body, ...rest }) => rest);
    expect(plain.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      seed
        .map(({ reactions: _, body: __, ...rest }) => rest)
        .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
  });

  it('change nothing of what is given to be joined', () => {
    const before = JSON.stringify(seed);
    const reading = fromJson(numbered);
    const read = JSON.stringify(reading);
    join([reading, reading], seed);
    expect(JSON.stringify(seed)).toBe(before);
    expect(JSON.stringify(reading)).toBe(read);
  });
});
