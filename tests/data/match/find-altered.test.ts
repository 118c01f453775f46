import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { candidateOf } from '@/data/match/candidate';
import { type Collection, collectionOf } from '@/data/match/collection';
import { findMatches } from '@/data/match/find';
import { normalForm, TITLE_LIMIT } from '@/data/match/normal-form';
import { parseTitle } from '@/data/match/parsed-title';
import { arxivIdSchema, openReviewIdSchema, type PaperRef, type Summary } from '@/data/summary';
import { bundled, madeUp, post } from '../bundled';
import { alteredTitle } from './altered-titles';
import { anyTitle } from './any-title';

const over = (summaries: Summary[]): Collection => collectionOf(summaries.map(candidateOf));
const channel = over(bundled);
const titles = bundled.flatMap(({ paper }) => [paper.title, ...paper.otherTitles]);
const arxiv = (id: string) => ({ arxiv: v.parse(arxivIdSchema, id) });
const openreview = (id: string) => ({ openreview: v.parse(openReviewIdSchema, id) });

async function match(title: string, collection = channel, ids: PaperRef['ids'] = {}) {
  const [found] = await findMatches([{ title, ids }], collection);
  return found ?? null;
}

describe('a title that differs from that of a paper', () => {
  it.each([
    [1, 'certain', 'name', `I-JEPA: ${post(1).paper.title}`],
    [4, 'certain', 'spelling', 'Denoising Diffusion Restoratoin Models'],
    [4, 'certain', 'note', '[12] Denoising Diffusion Restoration Models. In NeurIPS, 2022.'],
    [7, 'certain', 'cut', 'Hierarchical Text-Conditional Image Generation…'],
    [13, 'certain', 'words', 'Role of ImageNet Classes in Fréchet Inception Distance'],
    [13, 'certain', 'words', "Role of {I}mage{N}et {C}lases in {Fr{\\'e}chet} Inception Distance"],
    [17, 'possible', 'subtitle', 'Stop Oversampling for Class Imbalance Learning'],
  ])('leads to post %i, %s by %s: «%s»', async (n, grade, rule, title) => {
    expect(await match(title)).toMatchObject({ summary: post(n).id, grade, rule });
  });

  it('leads to neither of two papers that a cut title may be of, whichever is shorter', async () => {
    const cut = 'Seasonal Creep of Alpine Glaciers under …';
    const whole = madeUp('one', { title: cut.replace('…', 'Fresh Snow'), arxivId: '2607.00030' });
    const other = madeUp('two', { title: cut.replace('…', 'Old Ice Caps'), arxivId: '2607.00031' });
    const cutLater = cut.replace('under …', 'under Fresh …');
    expect(await match(cutLater, over([whole]))).toMatchObject({ grade: 'certain', rule: 'cut' });
    const third = madeUp('three', { title: cutLater.replace('…', 'Ice'), arxivId: '2607.00032' });
    expect(await match(cutLater, over([whole, other, third]))).toBeNull();
  });

  it('tells what differs, and nothing where only notes do', async () => {
    expect((await match('Denoising Difusion Restoration Models'))?.differences).toEqual([
      { kind: 'typo', mention: 'difusion', record: 'diffusion', at: 'middle' },
    ]);
    expect(await match('Denoising Diffusion Restoration Models (Oral)')).not.toHaveProperty(
      'differences',
    );
  });

  it.each([
    ['arXiv id', arxiv('2607.00001')],
    ['forum', openreview('OtherForum')],
  ])('and has another %s is of another paper', async (_, ids) => {
    for (const title of [
      'Denoising Difusion Restoration Models',
      'DDRM: Denoising Diffusion Restoration Models',
    ]) {
      expect(await match(title)).not.toBeNull();
      expect(await match(title, channel, ids)).toBeNull();
    }
  });

  it('and is vetoed leads to the next paper that is like it', async () => {
    const long = 'of Alpine Rivers Revealed by Radar Sounding';
    const one = madeUp('one', { title: `Pebbles ${long}`, arxivId: '2607.00001' });
    const two = madeUp('two', { title: `The Pebbles ${long}` });
    const both = over([one, two]);
    const title = `Peebbles ${long}`;
    expect((await match(title, both))?.summary).toBe(one.id);
    expect((await match(title, both, arxiv('2607.00002')))?.summary).toBe(two.id);
  });
});

describe('of two papers', () => {
  const long = 'of Alpine Rivers and Glaciers Revealed by Radar Sounding';

  it('that are equally like a title neither is it', async () => {
    const both = over([
      madeUp('red', { title: `Red Pebbles ${long}` }),
      madeUp('grey', { title: `Grey Pebbles ${long}` }),
    ]);
    expect(await match(`Green Pebbles ${long}`, both)).toBeNull();
    expect((await match(`Red Peebbles ${long}`, both))?.summary).toBe('c_research/red');
  });

  it('the certain one is it, though it differs more than the possible one', async () => {
    const certain = madeUp('certain', { title: `I-PEBB: Pebbles ${long}` });
    const possible = madeUp('possible', { title: `Pebbles ${long} for Climbers` });
    for (const both of [over([certain, possible]), over([possible, certain])]) {
      expect(await match(`Pebbles ${long}`, both)).toMatchObject({
        summary: certain.id,
        grade: 'certain',
      });
    }
    expect((await match(`Pebbles ${long}`, over([possible])))?.grade).toBe('possible');
  });

  it('the one with another title that is nearer is it', async () => {
    const both = over([
      madeUp('near', { title: 'Stones', otherTitles: [`Pebbles ${long} from Space`] }),
      madeUp('far', { title: `The Pebbles ${long} from Spaces` }),
    ]);
    expect((await match(`Pebbles ${long} from Spacee`, both))?.summary).toBe('c_research/near');
  });
});

describe('an altered title beside an arXiv id that is nobody’s', () => {
  const ids = arxiv('1501.00001');
  const others = bundled.filter(({ paper }) => !paper.arxivId);
  const titles = others.flatMap(({ paper }) => [paper.title, ...paper.otherTitles]);

  it('finds what it finds among the papers without one, and no other', async () => {
    const alone = over(others);
    let found = 0;
    await fc.assert(
      fc.asyncProperty(
        alteredTitle([...titles, ...titles, 'Consistency Models']),
        async (title) => {
          const [here] = await findMatches([{ title, ids }], channel);
          const [there] = await findMatches([{ title, ids: {} }], alone);
          expect(here).toEqual(there);
          if (here) found += 1;
        },
      ),
      { numRuns: 1000, seed: 21 },
    );
    expect(found).toBeGreaterThan(300);
  });

  it('finds nothing, and asks for no block, where all have one', async () => {
    const known = over(bundled.filter(({ paper }) => paper.arxivId));
    const blocks = vi.spyOn(known, 'blocks');
    const refs = titles.map((title) => ({ title: `${title} II`, ids }));
    expect(await findMatches(refs, known)).toEqual(refs.map(() => null));
    expect(blocks).not.toHaveBeenCalled();
  });
});

describe('any title', () => {
  it('is looked up without harm, among others', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(anyTitle, alteredTitle(titles))), async (some) => {
        const refs = some.map((title) => ({ title, ids: {} }));
        expect(await findMatches(refs, channel)).toHaveLength(some.length);
      }),
      { numRuns: 300, seed: 21 },
    );
  });

  it('may be the title of a paper', async () => {
    await fc.assert(
      fc.asyncProperty(anyTitle, async (title) => {
        const found = await match(title, over([madeUp('odd', { title: title || 'x' })]));
        expect(found?.grade ?? 'certain').toBe('certain');
      }),
      { numRuns: 300, seed: 21 },
    );
  });

  it.each(['a ', 'Diffusion Models ', 'ﷺ ', 'α', '(', '[1] ', ': ', '$', '\\', '{', '…', '\u0301'])(
    'of a megabyte of «%s» costs no more than its beginning',
    async (piece) => {
      const beginning = piece.repeat(TITLE_LIMIT);
      const title = piece.repeat(Math.ceil(1_000_000 / piece.length));
      expect(normalForm(title)).toBe(normalForm(beginning));
      expect(parseTitle(title)).toEqual(parseTitle(beginning));
      expect(parseTitle(title).words.length).toBeLessThanOrEqual(60);
      expect(await match(title)).toEqual(await match(beginning));
    },
  );
});
