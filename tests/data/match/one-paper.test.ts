import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Candidate, candidateOf, papersIn } from '@/data/match/candidate';
import { collectionOf } from '@/data/match/collection';
import { findMatches } from '@/data/match/find';
import { withSharedPapers } from '@/data/match/one-paper';
import { titleKeyOf } from '@/data/match/title-key';
import { type PaperRef, type Summary, summarySchema } from '@/data/summary';

interface Post {
  id: string;
  title: string;
  arxivId?: string;
  openreviewIds?: string[];
  doi?: string;
  otherTitles?: string[];
  postedAt?: string;
  otherPapers?: { title: string; arxivId?: string }[];
}

const paperOf = (paper: Partial<Post>) => ({ otherTitles: [], openreviewIds: [], ...paper });

function summaryOf({ id, postedAt, otherPapers, ...paper }: Post): Summary {
  return v.parse(summarySchema, {
    id,
    channel: id.split('/')[0],
    title: paper.title,
    body: [{ kind: 'paragraph', text: [{ text: 'Текст.' }] }],
    ...(postedAt ? { postedAt } : {}),
    paper: paperOf(paper),
    ...(otherPapers ? { otherPapers: otherPapers.map(paperOf) } : {}),
  });
}

const T = 'Seasonal Creep of Alpine Glaciers';
const ONE = { id: 'one/1', title: T, arxivId: '2607.00001' };
const TWO = { id: 'two/1', title: 'Про ледники', arxivId: '2607.00001' };
const OTHER = { id: 'other/1', title: T, arxivId: '2607.00002' };
const UNSURE = { id: 'unsure/1', title: T.toUpperCase() };

/** For each paper of each post, the summaries that it shares; absent where it has none. */
function sharedOf(...posts: Post[]) {
  const candidates = posts.map((post) => candidateOf(summaryOf(post)));
  return withSharedPapers(candidates)
    .flatMap(papersIn)
    .map(({ shared }) => shared?.summaries);
}

async function find(ref: { title?: string; ids?: object }, ...posts: Post[]) {
  const collection = collectionOf(posts.map((post) => candidateOf(summaryOf(post))));
  const [match] = await findMatches([{ ids: {}, ...ref } as PaperRef], collection);
  return match && [match.summary, ...(match.also ?? []), match.rule];
}

describe('summaries are on one paper', () => {
  it.each([
    ['arXiv id', { arxivId: '2607.00001' }],
    ['forum', { openreviewIds: ['GlacierForum'] }],
    ['DOI', { doi: '10.1000/glaciers' }],
  ])('that know it by the same %s, whatever their titles', (_, ids) => {
    const [a, b] = [
      { id: 'one/1', title: T, ...ids },
      { id: 'two/1', title: 'Про ледники', ...ids },
    ];
    expect(sharedOf(a, b)).toEqual([
      ['one/1', 'two/1'],
      ['one/1', 'two/1'],
    ]);
  });

  it('that know it by the same title, where no id differs', () => {
    expect(sharedOf(ONE, UNSURE)[0]).toEqual(['one/1', 'unsure/1']);
    expect(sharedOf({ ...UNSURE, doi: '10.1000/x' }, ONE)[0]).toEqual(['unsure/1', 'one/1']);
    expect(sharedOf(ONE, OTHER)).toEqual([undefined, undefined]);
  });

  it('that know it by other titles of it', () => {
    const renamed = { id: 'two/1', title: 'Creeping Glaciers', otherTitles: [T] };
    expect(sharedOf(ONE, renamed)[0]).toEqual(['one/1', 'two/1']);
  });

  it('though its forums or DOIs differ, but not its arXiv ids', () => {
    const forum = (id: string, openreviewId: string, arxivId: string) => ({
      id,
      title: id,
      arxivId,
      openreviewIds: [openreviewId],
      doi: '10.1000/both',
    });
    const [a, b] = [
      forum('one/1', 'Workshop', '2607.00001'),
      forum('two/1', 'Meeting', '2607.00001'),
    ];
    expect(sharedOf(a, b)[0]).toEqual(['one/1', 'two/1']);
    expect(sharedOf(a, forum('two/1', 'Workshop', '2607.00002'))).toEqual([undefined, undefined]);
  });

  it('never through a third one that may be either of two papers', () => {
    expect(sharedOf(ONE, UNSURE, OTHER)).toEqual([undefined, undefined, undefined]);
    const between = { id: 'unsure/1', title: 'Creeping Glaciers', otherTitles: [T, 'Old Ice'] };
    const old = { id: 'other/1', title: 'Old Ice', arxivId: '2607.00002' };
    expect(sharedOf(ONE, between, old)).toEqual([undefined, undefined, undefined]);
    const doi = '10.1000/volume';
    expect(sharedOf({ ...ONE, doi }, { ...UNSURE, doi }, { ...OTHER, doi })).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('but not where the title is one that many papers have', () => {
    const digests = Array.from({ length: 9 }, (_, i) => ({ id: `one/${i}`, title: 'Digest' }));
    expect(sharedOf(...digests).every((shared) => shared === undefined)).toBe(true);
    expect(sharedOf(...digests.slice(1))[0]).toHaveLength(8);
  });

  it('each paper of a summary on several by itself', () => {
    const digest = {
      id: 'two/9',
      title: T,
      arxivId: '2607.00001',
      otherPapers: [{ title: 'Other' }],
    };
    expect(sharedOf(ONE, digest)).toEqual([['one/1', 'two/9'], ['one/1', 'two/9'], undefined]);
    const onOther = { id: 'three/1', title: 'Other' };
    expect(sharedOf(onOther, digest)).toEqual([
      ['three/1', 'two/9'],
      undefined,
      ['three/1', 'two/9'],
    ]);
  });

  it('newest first, what nobody knows the time of last', () => {
    const at = (id: string, postedAt?: string) => ({
      ...ONE,
      id,
      ...(postedAt ? { postedAt } : {}),
    });
    const posts = [
      at('a/1'),
      at('b/1', '2024-03-01T00:00:00Z'),
      at('c/1', '2025-01-01T02:00:00+03:00'),
      at('d/1', '2024-12-31T23:30:00Z'),
    ];
    expect(sharedOf(...posts)[0]).toEqual(['d/1', 'c/1', 'b/1', 'a/1']);
  });
});

describe('a mention of a paper with several summaries', () => {
  const newer = { ...TWO, postedAt: '2025-01-01T00:00:00Z' };
  const older = { ...ONE, postedAt: '2024-01-01T00:00:00Z' };

  it('is joined to the newest, and names the others, however it was found', async () => {
    expect(await find({ ids: { arxiv: '2607.00001' } }, older, newer)).toEqual([
      'two/1',
      'one/1',
      'arxiv',
    ]);
    expect(await find({ title: T }, older, newer)).toEqual(['two/1', 'one/1', 'title']);
    expect(await find({ title: `${T} (Oral)` }, older, newer)).toEqual(['two/1', 'one/1', 'note']);
  });

  it('is joined to both where the titles alone make them one', async () => {
    expect(await find({ title: T }, UNSURE, { ...UNSURE, id: 'one/1' })).toEqual([
      'unsure/1',
      'one/1',
      'title',
    ]);
    expect(await find({ title: `${T} (Oral)` }, UNSURE, { ...UNSURE, id: 'one/1' })).toEqual([
      'unsure/1',
      'one/1',
      'note',
    ]);
  });

  it('is neither of two papers of that title, nor of what may be either', async () => {
    expect(await find({ title: T }, ONE, UNSURE, OTHER)).toBeNull();
    expect(await find({ title: T, ids: { arxiv: '2607.00001' } }, ONE, UNSURE, OTHER)).toEqual([
      'one/1',
      'arxiv',
    ]);
  });

  it('is another one where any of them knows another id of it', async () => {
    const known = { ...TWO, doi: '10.1000/glaciers' };
    const ref = { title: T, ids: { doi: '10.1000/other' } };
    expect(await find(ref, ONE, known)).toBeNull();
    expect(await find(ref, ONE)).toEqual(['one/1', 'title']);
    expect(await find({ title: T, ids: { arxiv: '2607.00002' } }, ONE, UNSURE)).toBeNull();
  });
});

describe('whatever the summaries', () => {
  const maybe = <Value>(...values: Value[]) => fc.constantFrom(undefined, ...values);
  const anyPost = fc
    .record({
      title: fc.constantFrom('A First Title', 'A Second Title', 'A Third Title'),
      other: maybe('A First Title', 'A Third Title'),
      arxivId: maybe('2607.00001', '2607.00002'),
      forum: maybe('ForumOne', 'ForumTwo'),
      doi: maybe('10.1000/one', '10.1000/two'),
    })
    .map(({ title, other, arxivId, forum, doi }) => ({
      title,
      ...(other ? { otherTitles: [other] } : {}),
      ...(arxivId ? { arxivId } : {}),
      ...(forum ? { openreviewIds: [forum] } : {}),
      ...(doi ? { doi } : {}),
    }));
  const anyPosts = fc
    .array(anyPost, { maxLength: 7 })
    .map((posts) => posts.map((post, i) => candidateOf(summaryOf({ id: `any/${i}`, ...post }))));

  const groups = (candidates: Candidate[]) =>
    new Map(
      withSharedPapers(candidates).map(({ summary, shared }) => [
        summary,
        shared?.summaries.toSorted(),
      ]),
    );

  it('no two of one paper have different arXiv ids, nor only different ids', () => {
    fc.assert(
      fc.property(anyPosts, (candidates) => {
        for (const [id, all] of groups(candidates)) {
          if (!all) continue;
          expect(all).toContain(id);
          const known = candidates.filter(({ summary }) => all.includes(summary));
          expect(new Set(known.flatMap(({ arxiv }) => arxiv ?? [])).size).toBeLessThan(2);
          expect(linked(known)).toBe(true);
        }
      }),
    );
  });

  it('their order makes no difference', () => {
    const shuffled = anyPosts.chain((candidates) =>
      fc.tuple(
        fc.constant(candidates),
        fc.shuffledSubarray(candidates, { minLength: candidates.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([candidates, other]) => {
        const [a, b] = [groups(candidates), groups(other)];
        for (const [id, all] of a) expect(b.get(id)).toEqual(all);
      }),
    );
  });

  it('an index finds all that have an id or a title in common, and no more is lost', async () => {
    await fc.assert(
      fc.asyncProperty(anyPosts, async (candidates) => {
        const all = await collectionOf(candidates).candidates([]);
        const expected = groups(candidates);
        for (const { summary, shared } of all.values()) {
          expect(shared?.summaries.toSorted()).toEqual(expected.get(summary));
        }
      }),
    );
  });

  /** Whether from each a way leads to each other over common ids and titles. */
  function linked(known: Candidate[]): boolean {
    const namesOf = ({ titles, arxiv, openreview, doi }: Candidate) => [
      ...titles.map(titleKeyOf),
      ...[arxiv, ...openreview, doi].filter((id) => id !== undefined),
    ];
    const reached = new Set(known.slice(0, 1));
    for (const one of reached) {
      const names = namesOf(one);
      for (const other of known)
        if (namesOf(other).some((n) => names.includes(n))) reached.add(other);
    }
    return reached.size === known.length;
  }
});
