import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { candidateOf } from '@/data/match/candidate';
import { type Collection, collectionOf } from '@/data/match/collection';
import { findMatches } from '@/data/match/find';
import {
  arxivIdSchema,
  doiSchema,
  openReviewIdSchema,
  type PaperRef,
  type Summary,
  summarySchema,
} from '@/data/summary';
import { bundled, madeUp, post } from '../bundled';
import { seed } from '../seed';

const arxiv = (id: string) => ({ arxiv: v.parse(arxivIdSchema, id) });
const openreview = (id: string) => ({ openreview: v.parse(openReviewIdSchema, id) });
const doi = (id: string) => ({ doi: v.parse(doiSchema, id) });

const pebbles = madeUp('on-pebbles', {
  title: 'On Pebbles',
  otherTitles: ['Pebbles: A First Draft'],
  arxivId: '2607.00001',
  openreviewIds: ['PebbleForum', 'PebbleShop'],
  doi: '10.1000/pebbles',
});
const sand = madeUp('on-sand', { title: 'On Sand' });
const twins = ['a', 'b'].map((slug, i) =>
  madeUp(`twin-${slug}`, { title: 'On Twins', arxivId: `2607.0002${i}` }),
);
const several = v.parse(summarySchema, {
  ...madeUp('on-several', { title: 'Counting Gravel', arxivId: '2607.00010' }),
  otherPapers: [
    { title: 'Counting Boulders', otherTitles: [], arxivId: '2607.00011', openreviewIds: [] },
  ],
});
const known = collectionOver([pebbles, sand, ...twins, several]);

function collectionOver(summaries: Summary[]): Collection {
  return collectionOf(summaries.map(candidateOf));
}

async function match(title: string | undefined, ids: PaperRef['ids'] = {}) {
  const [found] = await findMatches([{ ids, ...(title === undefined ? {} : { title }) }], known);
  return found && `${found.summary} by ${found.rule}, ${found.grade}`;
}

describe('a paper that is named', () => {
  it.each([
    ['its arXiv id', arxiv('2607.00001'), 'arxiv'],
    ['the first of its forums', openreview('PebbleForum'), 'openreview'],
    ['another of its forums', openreview('PebbleShop'), 'openreview'],
    ['its DOI', doi('10.1000/pebbles'), 'doi'],
  ])('by %s is certain, whatever the title', async (_, ids, rule) => {
    const expected = `c_research/on-pebbles by ${rule}, certain`;
    expect(await match(undefined, ids)).toBe(expected);
    expect(await match('Ein anderer Titel', ids)).toBe(expected);
    expect(await match('On Sand', ids)).toBe(expected);
  });

  it('by its title alone is certain', async () => {
    expect(await match('“On pebbles.”')).toBe('c_research/on-pebbles by title, certain');
  });

  it.each([
    ['Growth of Waves in Asymmetric Media', 'Growth of Waves in a Symmetric Media'],
    ['An Isotropic Model of Ice', 'Anisotropic Model of Ice'],
    ['In Finite Sets of Ice', 'Infinite Sets of Ice'],
    ['A Glacier in 2.5D', 'A Glacier in 25D'],
    ['Ice Crystals of Spin 1/2', 'Ice Crystals of Spin 12'],
    ['Ice with SU(2,1) Symmetry', 'Ice with SU(21) Symmetry'],
    ['Melting at $q=-1$', 'Melting at $q=1$'],
    ['Melting for p > 1', 'Melting for p < 1'],
    ['Snow = Ice', 'Snow ≠ Ice'],
    ['Melting in $p\\bar{p}$ Collisions', 'Melting in $pp$ Collisions'],
  ])('by the letters of its title alone may be another: «%s», «%s»', async (a, b) => {
    for (const [title, mention] of [
      [a, b],
      [b, a],
    ] as const) {
      const one = collectionOver([madeUp('one', { title })]);
      const both = collectionOver([
        madeUp('one', { title, arxivId: '2607.00030' }),
        madeUp('other', { title: mention, arxivId: '2607.00031' }),
      ]);
      const [[alone], [beside]] = await Promise.all([
        findMatches([{ ids: {}, title: mention }], one),
        findMatches([{ ids: {}, title: mention }], both),
      ]);
      expect(alone).toMatchObject({ grade: 'possible', rule: 'title' });
      expect(beside).toMatchObject({ grade: 'certain', summary: 'c_research/other' });
    }
  });

  it.each([
    ['A Glacier in 2.5D', 'A glacier in 2.5-D'],
    ['10,000 Glaciers', '10000 Glaciers'],
    ['10,000 Glaciers', '10, 000 Glaciers'],
    ['Ice Accelerator', 'Ice A ccelerator'],
    ['Information of Ice', 'In-\nformation of Ice'],
    ['Information of Ice', 'In\u200bformation of Ice'],
    ['The Ice Is Here to Stay', '{\\em The Ice} is \\emph{here} to stay'],
    ['$10^6$ Glaciers', '10⁶ Glaciers'],
    ['$10^6$ Glaciers', '106 Glaciers'],
    ['On-line Learning of Ice', 'Online Learning of Ice'],
    ['Into the Ice', 'In to the Ice'],
    ['2-3 Glaciers', '2–3 Glaciers'],
    ['Ice for $p>1$', 'Ice for $p &gt; 1$'],
    ['Ice in the Winter of 2023/24', 'Ice in the Winter of 2023/24.'],
    ['Ice…', 'Ice...'],
    ['Ice for Snow…', 'Ice for Snow'],
  ])('by a title in another notation is certain: «%s», «%s»', async (title, mention) => {
    const one = collectionOver([madeUp('one', { title })]);
    const found = await findMatches([{ ids: {}, title: mention }], one);
    expect(found).toMatchObject([{ grade: 'certain', rule: 'title' }]);
  });

  it('by a title that goes on may be another', async () => {
    expect(await match('On Pebbles …')).toBe('c_research/on-pebbles by title, possible');
  });

  it('by another of its titles is certain', async () => {
    expect(await match('Pebbles – a first draft')).toBe('c_research/on-pebbles by title, certain');
  });

  it.each([
    ['arXiv id', arxiv('2607.00002')],
    ['forum', openreview('OtherForum')],
    ['DOI', doi('10.1000/other')],
  ])('by the right title and another %s is another paper', async (_, ids) => {
    expect(await match('On Pebbles', ids)).toBeNull();
  });

  it('by one id that agrees is certain though another differs', async () => {
    const ids = { ...arxiv('2607.00001'), ...doi('10.1000/other') };
    expect(await match('On Pebbles', ids)).toBe('c_research/on-pebbles by arxiv, certain');
  });

  it('by an id of a kind that we do not know for it may still be known by its title', async () => {
    expect(await match('On Sand', arxiv('2607.00009'))).toBe(
      'c_research/on-sand by title, certain',
    );
  });

  it('by a title that two papers share is neither', async () => {
    expect(await match('On Twins')).toBeNull();
  });

  it.each(['Pebbles', 'On Pebbles and Sand', 'More On Pebbles', 'On Pebble', '', '…', '学习'])(
    'by «%s» is unknown',
    async (title) => {
      expect(await match(title)).toBeNull();
    },
  );

  it('by nothing at all is unknown', async () => {
    expect(await match(undefined)).toBeNull();
  });
});

describe('a title that two papers share', () => {
  it('is that paper whose ids do not differ', async () => {
    const one = madeUp('one', { title: 'On Twins', arxivId: '2607.00001' });
    const two = madeUp('two', { title: 'On Twins', arxivId: '2607.00002' });
    const ref = { title: 'On Twins', ids: openreview('SomeForum') };
    expect(await findMatches([ref], collectionOver([one, two]))).toEqual([null]);
    const unknown = madeUp('unknown', { title: 'On Twins', doi: '10.1000/twins' });
    const veto = { title: 'On Twins', ids: { ...arxiv('2607.00002') } };
    expect(await findMatches([veto], collectionOver([one, two, unknown]))).toEqual([
      { summary: 'c_research/two', grade: 'certain', rule: 'arxiv' },
    ]);
    const third = { title: 'On Twins', ids: { ...arxiv('2607.00003') } };
    expect(await findMatches([third], collectionOver([one, two, unknown]))).toEqual([
      { summary: 'c_research/unknown', grade: 'certain', rule: 'title' },
    ]);
  });
});

describe('a paper whose title can only be within the text', () => {
  const title = 'Seasonal Creep of Alpine Glaciers under Fresh Snow Cover';
  const other = 'Thermal Conductivity of Porous Volcanic Sediments in Polar Deserts';
  const glaciers = madeUp('glaciers', { title, arxivId: '2607.00003' });
  const sediments = madeUp('sediments', { title: other });
  const texts = collectionOver([glaciers, sediments, pebbles]);
  const within = async (stretches: string[], ids: PaperRef['ids'] = {}) =>
    (await findMatches([{ ids, stretches }], texts))[0];

  it('is certain where a stretch of it is a long title, whatever the others are', async () => {
    const stretches = ['A. Nemo, B. Nemo, On the Sorting', title.toLowerCase(), 'Journal of Snow'];
    expect(await within(stretches)).toEqual({
      summary: glaciers.id,
      grade: 'certain',
      rule: 'title',
    });
  });

  it.each([
    ['is longer', `${title} and Ice`],
    ['is shorter', title.replace(' Cover', '')],
    ['differs in a letter', title.replace('Snow', 'Slow')],
    ['is a title that says little', 'On Pebbles'],
  ])('is unknown where the stretch %s', async (_, stretch) => {
    expect(await within([stretch])).toBeNull();
  });

  it('is another one where an id differs', async () => {
    expect(await within([title], arxiv('2607.00002'))).toBeNull();
    expect(await within([title], arxiv('2607.00003'))).toMatchObject({ rule: 'arxiv' });
  });

  it('is neither of two whose titles are there', async () => {
    expect(await within([title, other])).toBeNull();
  });
});

describe('many papers', () => {
  it('are answered in their order, and papers are read twice at most, all at once', async () => {
    const asked: number[][] = [];
    const refs = [
      { title: 'On Sand', ids: {} },
      { title: 'Unknown', ids: {} },
      { title: 'On Pebbles', ids: arxiv('2607.00001') },
      { title: 'On sand.', ids: {} },
    ];
    const found = await findMatches(refs, {
      ...known,
      candidates(numbers) {
        asked.push(numbers);
        return known.candidates(numbers);
      },
    });
    expect(found.map((match) => match?.summary ?? null)).toEqual([
      'c_research/on-sand',
      null,
      'c_research/on-pebbles',
      'c_research/on-sand',
    ]);
    expect(asked).toEqual([[1, 0]]);
  });

  it('are found the same in a collection that is still being opened', async () => {
    const refs = bundled.map(({ paper }) => ({ title: `${paper.title} (Oral)`, ids: {} }));
    const open = collectionOver(bundled);
    const opening = new Promise<Collection>((resolve) => setTimeout(resolve, 5, open));
    const found = await findMatches(refs, opening);
    expect(found.filter((match) => match === null)).toEqual([]);
    expect(found).toEqual(await findMatches(refs, open));
  });

  it('are not found in a collection that can not be opened, which is told', async () => {
    const failed = new Promise<Collection>((_, reject) => setTimeout(reject, 5, new Error('shut')));
    await expect(findMatches([{ title: 'On Sand', ids: {} }], failed)).rejects.toThrow('shut');
    const refused = Promise.reject(new Error('shut'));
    await expect(findMatches([{ title: 'On Sand', ids: {} }], refused)).rejects.toThrow('shut');
  });

  it('none: nothing is found', async () => {
    expect(await findMatches([], known)).toEqual([]);
  });
});

describe('the papers of the channel', () => {
  const channel = collectionOver(bundled);
  const matchOf = async (ref: PaperRef) => (await findMatches([ref], channel))[0];
  const foundBy = async (ref: PaperRef) => (await matchOf(ref))?.summary;

  it('have ids, all that it began with', () => {
    const papers = seed.map(({ paper }) => paper);
    const without = papers.filter((p) => !p.arxivId && !p.doi && p.openreviewIds.length === 0);
    expect(without).toEqual([]);
  });

  it.each(bundled.map((summary) => [summary.title, summary] as const))(
    '%s: is found by every id and by every title',
    async (_, { id, title, paper }) => {
      const ids: PaperRef['ids'][] = [
        ...(paper.arxivId ? [{ arxiv: paper.arxivId }] : []),
        ...paper.openreviewIds.map((forum) => ({ openreview: forum })),
        ...(paper.doi ? [{ doi: paper.doi }] : []),
      ];
      for (const each of ids) expect(await foundBy({ ids: each })).toBe(id);
      for (const name of [title, paper.title, ...paper.otherTitles]) {
        expect(await foundBy({ title: name, ids: {} })).toBe(id);
      }
    },
  );

  it.each([
    [1, 'Self-Supervised Learning From Images With a Joint-Embedding Predictive Architecture'],
    [2, 'Zero-shot Image-to-image Translation'],
    [3, 'Palette: Image-to-image diffusion models.'],
    [6, 'PeRFception - Perception using Radiance Fields'],
    [9, 'Applicability limitations of differentiable full-reference image-quality'],
    [9, 'Applicability limitations of differentiable full-reference image-quality metrics'],
    [
      11,
      'Aligning Model and Primate Late Stage Visual Representations Improves Model-to-Human Behavioral Alignment and Adversarial Robustness',
    ],
    [12, 'JNDMix: Jnd-Based Data Augmentation for No-Reference Image Quality Assessment.'],
    [13, 'The Role of ImageNet Classes in Fréchet Inception Distance'],
    [13, 'The Role of ImageNet Classes in Fre\u0301chet Inception Distance'],
    [13, 'The Role of ImageNet Classes in Frechet Inception Distance'],
    [13, "The Role of ImageNet Classes in Fr\\'echet Inception Distance"],
    [13, "The Role of {ImageNet} Classes in Fr{\\'{e}}chet Inception Distance"],
    [15, 'Diffusion Probabilistic Models for Graph-Structured Prediction'],
    [15, 'Diffusion Probabilistic Models for Structured Node Classification'],
    [16, 'Midi: Mixed graph and 3d denoising diffusion for molecule generation'],
    [17, 'Stop Oversampling for Class Imbalance Learning: A Review'],
    [20, 'Quality-aware Pretrained Models for Blind Image Quality Assessment'],
  ])('post %i is found by «%s» alone', async (n, title) => {
    expect(await foundBy({ title, ids: {} })).toBe(post(n).id);
  });

  it.each([
    'Palette',
    'Composer',
    'DALL-E 2',
    'MIDI: Multi-Instance Diffusion for Single Image to 3D Scene Generation',
    'Improved Consistency Models',
    'Consistency Models Made Easy',
    'Thinking Image Color Aesthetics Assessment: Models, Datasets and Benchmarks',
    'JPEG Artifact Correction using Denoising Diffusion Restoration Models',
  ])('none is certain by «%s»', async (title) => {
    expect((await matchOf({ title, ids: {} }))?.grade).not.toBe('certain');
  });

  it('none is found by its own title under the arXiv id of another paper', async () => {
    const onArxiv = bundled.filter(({ paper }) => paper.arxivId);
    for (const { title } of onArxiv) {
      expect(await foundBy({ title, ids: arxiv('2607.00001') })).toBeUndefined();
    }
  });
});

describe('a summary on several papers', () => {
  it.each([
    ['Counting Gravel', arxiv('2607.00010'), 'arxiv'],
    ['Counting Boulders', arxiv('2607.00011'), 'arxiv'],
    ['Counting Boulders', {}, 'title'],
    ['Counting Gravel', openreview('GravelForum'), 'title'],
  ])('is found by each of them: «%s», %o', async (title, ids, rule) => {
    expect(await match(title, ids)).toBe(`c_research/on-several by ${rule}, certain`);
  });

  it('vetoes by the ids of the paper that is named, not of another', async () => {
    expect(await match('Counting Boulders', arxiv('2607.00010'))).toBe(
      'c_research/on-several by arxiv, certain',
    );
    expect(await match('Counting Boulders', arxiv('2607.00099'))).toBeNull();
  });
});
