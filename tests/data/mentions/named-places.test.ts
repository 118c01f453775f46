import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedPlaces } from '@/data/mentions/named-places';
import type { Block, Text } from '@/data/summary';
import { runsOf } from '@/data/summary-text';
import { bundled } from '../bundled';

const paragraph = (...text: Text): Block => ({ kind: 'paragraph', text });
const placesIn = (...body: Block[]) =>
  namedPlaces(body).map(({ name, run, start, end }) => `${name} ${run}:${start}-${end}`);

describe('the places of names', () => {
  it('are counted over all runs of a summary, in order', () => {
    const list: Block = { kind: 'list', ordered: true, items: [[{ text: 'и JNDMix' }]] };
    expect(placesIn(paragraph({ text: 'Шум. ' }, { text: 'Про MiDi', bold: true }), list)).toEqual([
      'MiDi 1:4-8',
      'JNDMix 2:2-8',
    ]);
  });

  it('leave links and code as they are', () => {
    expect(
      placesIn(
        paragraph({ text: 'MiDi', href: 'https://example.com/' }, { text: ' и JNDMix' }),
        paragraph({ text: 'MiDi', code: true }),
      ),
    ).toEqual(['JNDMix 1:3-9']);
  });

  it('know what stands around a name in other styles', () => {
    expect(placesIn(paragraph({ text: 'MiDi', bold: true }, { text: '-ViT' }))).toEqual([]);
    expect(placesIn(paragraph({ text: 'DALL-E', bold: true }, { text: ' 2' }))).toEqual([]);
    expect(placesIn(paragraph({ text: 'не' }, { text: 'MiDi', bold: true }))).toEqual([]);
    expect(placesIn(paragraph({ text: '(' }, { text: 'MiDi', bold: true }))).toEqual([
      'MiDi 1:0-4',
    ]);
  });

  it('are inside their runs, whatever the text', () => {
    const run = fc.record(
      {
        text: fc
          .array(fc.constantFrom('MiDi', 'DALL-E', ' 2', ' ', '-', '.', 'а', '😀'))
          .map((all) => all.join('')),
        code: fc.constant(true as const),
      },
      { requiredKeys: ['text'] },
    );
    const body = fc.array(fc.array(run, { minLength: 1 }).map((text) => paragraph(...text)));
    fc.assert(
      fc.property(body, (blocks) => {
        const runs = runsOf(blocks);
        for (const { name, run: number, start, end } of namedPlaces(blocks)) {
          expect(runs[number]?.text.slice(start, end)).toBe(name);
          expect(runs[number]?.code).toBeUndefined();
        }
      }),
    );
  });

  it('are few in a summary: each is looked up', () => {
    for (const { body } of bundled) {
      const names = new Set(namedPlaces(body).map(({ name }) => name));
      expect(names.size).toBeLessThan(40);
    }
  });
});
