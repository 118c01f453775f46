import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTitleIndex } from '@/data/match/build-title-index';
import { type Candidate, candidateOf } from '@/data/match/candidate';
import { exactKeys } from '@/data/match/index-keys';
import { parseTitle } from '@/data/match/parsed-title';
import {
  blocksOf,
  blockWordsOf,
  exactNumbers,
  type TitleIndex,
  tolerantHashes,
  tolerantNumbers,
} from '@/data/match/title-index';
import { titleKeyOf } from '@/data/match/title-key';
import { titleWords } from '@/data/match/title-words';
import type { PaperRef } from '@/data/summary';
import { bundled } from '../bundled';
import { alteredTitle } from './altered-titles';
import { anyTitle } from './any-title';

const papers = bundled.map(candidateOf);
const index = createTitleIndex(papers);
const titles = papers.flatMap((paper) => paper.titles);
/** So many papers are compared with a mention at most: 8 by keys and 8 by blocks. */
const MOST = 16;

/** Papers that are hard to tell apart, for lists that must not grow. */
function alike(count: number, titleOf: (n: number) => string): Candidate[] {
  const [paper] = papers;
  if (!paper) throw new Error('there are no papers');
  return Array.from({ length: count }, (_, n) => ({
    summary: paper.summary,
    titles: [titleOf(n)],
    openreview: [],
  }));
}

function near(index: TitleIndex, title: string): number[] {
  return tolerantNumbers(index, tolerantHashes(parseTitle(title)));
}

function exact(index: TitleIndex, ref: PaperRef): number[] {
  const keys = [titleKeyOf(ref.title ?? '')].filter((key) => key !== undefined);
  return exactNumbers(index.keys, exactKeys(ref, keys));
}

describe('the index', () => {
  it('leads from each id and each title to its paper', () => {
    papers.forEach(({ arxiv, openreview, doi, titles }, number) => {
      const refs: PaperRef[] = [
        ...(arxiv ? [{ ids: { arxiv } }] : []),
        ...openreview.map((forum) => ({ ids: { openreview: forum } })),
        ...(doi ? [{ ids: { doi } }] : []),
        ...titles.map((title) => ({ title, ids: {} })),
      ];
      for (const ref of refs) expect(exact(index, ref)).toEqual([number]);
    });
  });

  it('leads from nothing to nothing', () => {
    expect(exact(index, { ids: {} })).toEqual([]);
    for (const title of ['', '…', 'Bread and Butter']) {
      expect(exact(index, { title, ids: {} })).toEqual([]);
      expect(near(index, title)).toEqual([]);
    }
  });

  it.each([
    ['a misspelt word', 'Denoising Diffusion Restoratoin Models', 3],
    ['a lost name', 'Image-to-Image Diffusion Models', 2],
    ['a lost subtitle', 'Stop Oversampling for Class Imbalance Learning', 16],
    ['a cut end', 'Hierarchical Text-Conditional Image Gener…', 6],
    ['a lost beginning', 'Classes in Fréchet Inception Distance', 12],
    ['a note', '[12] Universal Guidance for Diffusion Models (Oral)', 7],
    ['a subtitle of its own', 'Consistency Models: A Survey', 17],
  ])('leads to a paper in spite of %s: «%s»', (_, title, number) => {
    expect(near(index, title)).toContain(number);
  });

  it('leads to a few papers at most, none twice, whatever the title', () => {
    fc.assert(
      fc.property(fc.oneof(anyTitle, alteredTitle(titles)), (title) => {
        const numbers = near(index, title);
        expect(numbers.length).toBeLessThanOrEqual(MOST);
        expect(new Set(numbers).size).toBe(numbers.length);
      }),
      { numRuns: 500, seed: 21 },
    );
  });

  it.each([
    ['one title', () => 'On Pebbles and Boulders of the Alps'],
    ['one name', (n: number) => `Pebbles: ${n} Boulders`],
    ['one subtitle', (n: number) => `Pebbles${n}: Boulders of the High Alps`],
    ['the same words', (n: number) => `Pebbles and Boulders of the Alps ${n}`],
  ])('leads to a few papers at most where 1,000 have %s', (_, titleOf) => {
    const many = createTitleIndex(alike(1000, titleOf));
    expect(near(many, titleOf(7)).length).toBeLessThanOrEqual(MOST);
    expect(exact(many, { title: titleOf(7), ids: {} }).length).toBeLessThanOrEqual(8);
  });

  it('keeps a bounded number of blocks for a title', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        expect(blocksOf(parseTitle(title)).length).toBeLessThanOrEqual(8);
      }),
      { numRuns: 500, seed: 21 },
    );
    expect(
      blocksOf(parseTitle('many different words of one long title '.repeat(9999))).length,
    ).toBe(8);
  });

  it('makes blocks of the rarest words', () => {
    const words = titleWords('Rethinking the Perfceptions of Image Learning with Fréchet Models');
    expect(blockWordsOf(words).slice(0, 2).sort()).toEqual(['frechet', 'perfceptions']);
    expect(blockWordsOf(words)).toHaveLength(4);
  });
});
