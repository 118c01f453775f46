/** The committed data set against the channel as published, cut by hand-kept line numbers. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { writeSummaries } from '@/data/build/read-summaries';
import { updateDataset } from '@/data/build/update-dataset';
import type { Block, Summary } from '@/data/summary';
import { postText } from '@/data/summary-text';
import { bundled, dataFile, dataPath } from '../bundled';
import { seed } from '../seed';

// Line of the title, arXiv id, OpenReview forums, DOI, reactions: read off the sources by hand.
// biome-ignore format: a table, a row a post
const POSTS: [number, string, string[], string, string][] = [
  [8, '2301.08243', [], '10.1109/cvpr52729.2023.01499', '🔥1'],
  [20, '2302.03027', [], '', ''],
  [39, '2111.05826', ['FPGs276lUeq'], '', ''],
  [52, '2201.11793', ['kxXvopt9pWK', 'BExXihVOvWq'], '', ''],
  [71, '2110.13266', [], '10.1109/tip.2022.3181496', '👍2'],
  [85, '2208.11537', ['MzaPEKHv-0J'], '', '1🔥1'],
  [96, '2204.06125', [], '', '👍1'],
  [111, '2302.07121', ['pzpWBbnwiJ'], '', '🔥1'],
  [125, '2212.05499', [], '', '🔥1'],
  [137, '2201.04845', ['Yi2DZTbnBl4'], '10.1109/sp46214.2022.00127', '👍2'],
  [152, '', ['SMYdcXjJh1q'], '10.1101/2022.07.01.498495', '🔥2👍1'],
  [167, '2302.09838', [], '10.1109/icassp49357.2023.10096234', ''],
  [176, '2203.06026', ['4oXTQ6m_ws8'], '', ''],
  [196, '2302.09778', ['23Bmw3B1xJ'], '', '🔥4'],
  [218, '2302.10506', ['CxUuCydMDU'], '', '🔥1'],
  [236, '2302.09048', [], '', '👍2'],
  [252, '2202.03579', [], '10.1109/access.2022.3169512', ''],
  [276, '2303.01469', ['FmqFfMTNnv'], '', '👍2'],
  [294, '2302.10586', ['LVHEcVgEGm'], '', '👍1'],
  [313, '2303.00521', [], '10.1109/cvpr52729.2023.02136', '👍1'],
  [335, '', [], '10.24963/ijcai.2022/132', ''],
];

const published = dataFile('channel/c_research.txt').split('\n');

/** The summary of the nth post, counted from 1. */
function seedPost(n: number): Summary {
  return seed[n - 1] ?? expect.fail(`there is no post ${n}`);
}

function publishedPost(n: number): string {
  const [start, end] = [POSTS[n - 1]?.[0] ?? Number.NaN, POSTS[n]?.[0]];
  return published.slice(start - 1, end === undefined ? undefined : end - 1).join('\n');
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s/g, '');
}

function reactionsText({ reactions = [] }: Summary): string {
  return reactions.map(({ emoji, count }) => `${emoji}${count}`).join('');
}

/** Of the data set that the extension was first published with. */
const FIRST_HASH = 'd7d9714969d95aa28c525de1a0d70489c7615f1c9c1184f0ff04b8e9f3b04fc0';

describe('the bundled data set', () => {
  it('began with the 21 summaries of the channel, in its order', () => {
    expect(seed.map(({ title }) => title)).toEqual(
      POSTS.map(([start]) => published[start - 1]?.trim()),
    );
    expect(seed).toHaveLength(21);
  });

  it('began as what the build makes of the channel and the facts, byte for byte', () => {
    expect(createHash('sha256').update(writeSummaries(seed)).digest('hex')).toBe(FIRST_HASH);
  });

  it('is what the build makes of it, the channel and the facts', async () => {
    const update = { folder: dataPath(''), sources: [], check: true };
    expect((await updateDataset(update)).changed).toBe(false);
  });

  it('gives each summary an id of its own', () => {
    expect(new Set(bundled.map(({ id }) => id)).size).toBe(bundled.length);
    expect(seedPost(18).id).toBe('c_research/consistency-models');
  });

  it('says nothing that only a maintainer needs', () => {
    expect(dataFile('summaries.jsonl')).not.toContain('evidence');
  });
});

describe.each(POSTS.map((facts, i) => [i + 1, ...facts] as const))(
  'post %i, at line %i',
  (n, _start, arxiv, forums, doi, reactions) => {
    it('has every character of the post, in order', () => {
      expect(withoutSpace(postText(seedPost(n)))).toBe(withoutSpace(publishedPost(n)));
    });

    it('knows the ids of its paper and no others', () => {
      const { arxivId = '', openreviewIds, doi: known = '' } = seedPost(n).paper;
      expect([arxivId, openreviewIds, known]).toEqual([arxiv, forums, doi]);
    });

    it('has the reactions of the post', () => {
      expect(reactionsText(seedPost(n))).toBe(reactions);
    });
  },
);

describe('what the posts say besides', () => {
  it('is a venue under five titles and an alias under one', () => {
    const notes = seed.flatMap(({ note }, i) => (note ? [[i + 1, note]] : []));
    expect(notes).toEqual([
      [4, { venue: 'NeurIPS 2022' }],
      [6, { venue: 'NeurIPS 2022' }],
      [7, { alias: 'DALL-E 2' }],
      [11, { venue: 'ICLR 2023 Oral' }],
      [13, { venue: 'ICLR 2023' }],
      [20, { venue: 'CVPR 2023' }],
    ]);
  });

  it('is reactions under 14 posts', () => {
    expect(seed.filter(({ reactions }) => reactions)).toHaveLength(14);
  });

  it('is, where a reaction lost its picture, its bare count', () => {
    expect(seedPost(6).reactions).toEqual([
      { emoji: '', count: 1 },
      { emoji: '🔥', count: 1 },
    ]);
  });

  it('is 21 papers, of which 19 are on arXiv', () => {
    expect(seed.filter(({ paper }) => paper.arxivId)).toHaveLength(19);
  });

  it.each([
    [9, 'Applicability limitations of differentiable full-reference image-quality metrics'],
    [15, 'Diffusion Probabilistic Models for Structured Node Classification'],
  ])('is, for post %i, a title that differs from the paper’s own', (n, title) => {
    expect(seedPost(n).paper.title).toBe(title);
    expect(seedPost(n).paper.otherTitles).toContain(seedPost(n).title);
  });
});

describe('the lists of the post on Composer', () => {
  const shape = (block: Block) =>
    block.kind === 'paragraph'
      ? 'paragraph'
      : `${block.ordered ? `from ${block.start ?? 1}` : 'dashes'}: ${block.items.length}`;

  it('go on with number 2 after the dashes of number 1', () => {
    expect(seedPost(14).body.map(shape)).toEqual([
      'paragraph',
      'paragraph',
      'from 1: 1',
      'dashes: 8',
      'from 2: 1',
      'dashes: 2',
      'paragraph',
      'paragraph',
    ]);
  });

  it('have no numbers and dashes left in their texts', () => {
    const items = seed
      .flatMap(({ body }) => body)
      .flatMap((block) => (block.kind === 'list' ? block.items : []));
    expect(items.length).toBeGreaterThan(70);
    expect(items.filter(([run]) => /^(?:-|\d+\.)\s/.test(run?.text ?? ''))).toEqual([]);
  });
});
