import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Candidate, candidateOf } from '@/data/match/candidate';
import { collectionOf } from '@/data/match/collection';
import { createGate } from '@/data/match/create-gate';
import { findMatches } from '@/data/match/find';
import { type GateContents, openGate } from '@/data/match/gate';
import { hashedIds } from '@/data/match/index-keys';
import { tellTales } from '@/data/match/tell-tales';
import { arxivIdSchema, type PaperRef } from '@/data/summary';
import { bundled, post } from '../bundled';
import { alteredTitle } from './altered-titles';
import { anyTitle } from './any-title';

const candidates = bundled.map(candidateOf);
const collection = collectionOf(candidates);
const contents = await contentsOf(candidates);
const { hashes } = contents;
const mayPass = openGate(contents);
const titles = candidates.flatMap((candidate) => candidate.titles);

const isFound = async (ref: PaperRef) => (await findMatches([ref], collection))[0] !== null;

async function contentsOf(candidates: Candidate[]): Promise<GateContents> {
  const contents = await createGate(candidates);
  if (!contents) throw new Error('too large for a gate');
  return contents;
}

describe('the gate', () => {
  it('of too many papers is none: it stands open', async () => {
    const many = (count: number): Candidate[] =>
      Array.from({ length: count }, (_, i) => ({
        summary: post(1).id,
        titles: [`Stone ${i} on Sand ${i}`],
        openreview: [],
      }));
    expect((await createGate(many(1_000)))?.hashes.length).toBeGreaterThan(1_000);
    expect(await createGate(many(40_000))).toBeUndefined();
  });

  it('stops no altered title that is found', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(alteredTitle(titles), async (title) => {
        const ref = { title, ids: {} };
        if (!(await isFound(ref))) return;
        found += 1;
        expect(mayPass(ref)).toBe(true);
      }),
      { numRuns: 3000, seed: 21 },
    );
    // Otherwise the titles are altered beyond recognition, and nothing is shown.
    expect(found).toBeGreaterThan(1000);
  });

  it('stops no altered title that is found beside another arXiv id', async () => {
    const arxiv = v.parse(arxivIdSchema, '1501.00001');
    const withoutArxiv = candidates.filter((one) => !one.arxiv).flatMap((one) => one.titles);
    let found = 0;
    await fc.assert(
      fc.asyncProperty(alteredTitle(withoutArxiv), async (title) => {
        const ref = { title, ids: { arxiv } };
        if (!(await isFound(ref))) return;
        found += 1;
        expect(mayPass(ref)).toBe(true);
      }),
      { numRuns: 3000, seed: 21 },
    );
    expect(found).toBeGreaterThan(1000);
  });

  it('lets beside another arXiv id all titles pass that it lets pass for papers without one', async () => {
    const arxiv = v.parse(arxivIdSchema, '1501.00001');
    const some = candidates.filter((one) => !one.arxiv);
    const own = await contentsOf(some);
    const [whole, tales] = [openGate({ ...own, tellTales: undefined }), openGate(own)];
    fc.assert(
      fc.property(alteredTitle(some.flatMap((one) => one.titles)), (title) => {
        const ref = { title, ids: { arxiv } };
        expect(tales(ref)).toBe(whole(ref));
      }),
      { numRuns: 3000, seed: 22 },
    );
  });

  it('stops most titles beside another arXiv id than that of their paper', () => {
    const others = candidates.filter((one) => one.arxiv).flatMap((one) => one.titles);
    const arxiv = v.parse(arxivIdSchema, '1501.00001');
    const stopped = others.filter((title) => !mayPass({ title, ids: { arxiv } }));
    expect(stopped.length).toBeGreaterThan(0.8 * others.length);
  });

  it('knows no letters where too many papers have no arXiv id', () => {
    const many = Array.from({ length: 100 }, (_, i) => ({
      summary: post(1).id,
      titles: [`Stone ${i} on Sand ${i}`],
      openreview: [],
    }));
    expect(tellTales(many)).toBeUndefined();
    expect(tellTales(candidates)?.length).toBeLessThan(20);
  });

  it('lets every id of a paper pass, whatever the title', () => {
    for (const { arxiv, openreview, doi } of candidates) {
      const ids: PaperRef['ids'][] = [
        ...(arxiv ? [{ arxiv }] : []),
        ...openreview.map((forum) => ({ openreview: forum })),
        ...(doi ? [{ doi }] : []),
      ];
      for (const some of ids) {
        expect(mayPass({ ids: some })).toBe(true);
        expect(mayPass({ ids: some, title: 'Bread and Butter' })).toBe(true);
      }
    }
  });

  it.each(titles)('lets «%s» pass', (title) => {
    expect(mayPass({ title, ids: {} })).toBe(true);
  });

  it.each([
    'Bread and Butter',
    'On the Cohomology of Moduli Stacks of Vector Bundles',
    'Superconductivity in Twisted Bilayer Graphene',
    'The',
    '',
    '…',
  ])('stops «%s»', (title) => {
    expect(mayPass({ title, ids: {} })).toBe(false);
  });

  it('stops a reference without a title or an id', () => {
    expect(mayPass({ ids: {} })).toBe(false);
    expect(mayPass({ ids: {}, stretches: [] })).toBe(false);
  });

  it.each(titles)('lets a text pass of which one stretch is «%s», and no other', (title) => {
    const stretches = ['Bread and Butter', 'Superconductivity in Twisted Bilayer Graphene'];
    expect(mayPass({ ids: {}, stretches })).toBe(false);
    expect(mayPass({ ids: {}, stretches: [...stretches, title] })).toBe(true);
  });

  it('of no papers stops everything', async () => {
    const empty = openGate(await contentsOf([]));
    fc.assert(
      fc.property(fc.oneof(anyTitle, alteredTitle(titles)), (title) => {
        expect(empty({ title, ids: {} })).toBe(false);
      }),
      { numRuns: 500, seed: 21 },
    );
  });

  it('judges any title', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        expect(typeof mayPass({ title, ids: {} })).toBe('boolean');
      }),
      { numRuns: 1000, seed: 21 },
    );
  });

  it('holds its hashes in ascending order, each once', () => {
    expect([...hashes]).toEqual([...new Set(hashes)].sort((a, b) => a - b));
  });

  it('lets papers with its hashes pass and no others', () => {
    const refs = fc
      .uniqueArray(fc.integer({ min: 10_000, max: 99_999 }), { minLength: 1 })
      .map((numbers) =>
        numbers.map((number) => ({ ids: { arxiv: v.parse(arxivIdSchema, `2401.${number}`) } })),
      );
    fc.assert(
      fc.property(refs, ([other = { ids: {} }, ...some]) => {
        const own = Uint32Array.from(some.flatMap(hashedIds)).sort();
        const passes = openGate({ hashes: own, tellTales: undefined });
        expect(some.filter(passes)).toEqual(some);
        expect(passes(other)).toBe(false);
        // Nor those whose hashes are next to its own.
        const near = own.map((hash) => hash ^ 1).sort();
        const nearly = openGate({ hashes: near, tellTales: undefined });
        for (const ref of some) {
          expect(nearly(ref)).toBe(hashedIds(ref).some((hash) => near.includes(hash)));
        }
      }),
      { numRuns: 300, seed: 21 },
    );
  });
});
