/**
 * The matcher on some 330,000 real titles: not one may be taken for a paper that it is not. The
 * lists are kept beside the repository (`../shared/corpus`, or `corpus` in the folder that
 * `CONCISE_SHARED` names), not in it; which ids are whose stands there in `facts/posts.tsv`.
 */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { candidateOf } from '@/data/match/candidate';
import { collectionOf } from '@/data/match/collection';
import { findMatches } from '@/data/match/find';
import { arxivIdFrom, openReviewIdFrom } from '@/data/paper-ids';
import type { PaperIds } from '@/data/summary';
import { bundled } from '../data/bundled';
import { note } from '../note';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const SHARED = resolve(REPOSITORY, process.env.CONCISE_SHARED ?? '../shared');
const CORPUS = join(SHARED, 'corpus');
const BATCH = 2_000;
const SLOW = 60_000;

interface Row {
  title: string;
  id: string;
}

/**
 * A list: its file, how many rows it has, the columns of title and id, and those titles without an
 * id that are rightly taken for a paper.
 */
const LISTS: { file: string; rows: number; title: number; id: number; withoutId?: string[] }[] = [
  { file: 'near_misses.tsv', rows: 328, title: 1, id: 2 },
  {
    file: 'titles.tsv.gz',
    rows: 307_117,
    title: 0,
    id: 1,
    withoutId: [
      // The title of the post, 15 words long: the paper is on OpenReview only.
      'Aligning Model and Macaque Inferior Temporal Cortex Representations Improves Model-to-Human Behavioral Alignment and Adversarial Robustness',
      // The later title of 2302.10506: the facts have it from arXiv and from NeurIPS 2023.
      'Diffusion Probabilistic Models for Structured Node Classification',
      // The title of the same paper in the README of its authors' code, with the same forum.
      'Aligning Model and Primate Late Stage Visual Representations Improves Model-to-Human Behavioral Alignment and Adversarial Robustness',
    ],
  },
  { file: 'openreview_titles.tsv.gz', rows: 20_486, title: 0, id: 1 },
  { file: 'variant_pairs.tsv.gz', rows: 13_069, title: 0, id: 2 },
  { file: 'variant_pairs.tsv.gz', rows: 13_069, title: 1, id: 2 },
];

async function readRows({ file, title, id }: (typeof LISTS)[number]): Promise<Row[]> {
  const stored = createReadStream(join(CORPUS, file));
  const input = file.endsWith('.gz') ? stored.pipe(createGunzip()) : stored;
  const rows: Row[] = [];
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const cells = line.split('\t');
    rows.push({
      title: cells[title] ?? '',
      id: (cells[id] ?? '').replace(/^openreview:/, ''),
    });
  }
  return rows.slice(1);
}

/** The ids of each post's paper, by the title of the post, from the facts and not from the data. */
function factIds(): Map<string, string[]> {
  const lines = readFileSync(join(SHARED, 'facts/posts.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
  return new Map(
    lines.map((line) => {
      const cells = line.split('\t');
      const forums = (cells[7] ?? '').split(';').map((forum) => forum.trim().split(' ')[0] ?? '');
      return [cells[2] ?? '', [cells[6] ?? '', ...forums].filter((id) => id !== '')];
    }),
  );
}

function idsOf({ id }: Row): PaperIds {
  const arxiv = arxivIdFrom(id);
  const openreview = arxiv ? undefined : openReviewIdFrom(id);
  return { ...(arxiv ? { arxiv } : {}), ...(openreview ? { openreview } : {}) };
}

const channel = collectionOf(bundled.map(candidateOf));
const titles = new Map<string, string>(bundled.map(({ id, title }) => [id, title]));

/** Each row that is joined to a post, and the title of that post. */
async function joined(rows: Row[], withIds: boolean): Promise<(Row & { post: string })[]> {
  const found: (Row & { post: string })[] = [];
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH);
    const refs = batch.map((row) => ({ title: row.title, ids: withIds ? idsOf(row) : {} }));
    const matches = await findMatches(refs, channel);
    batch.forEach((row, i) => {
      const match = matches[i];
      if (match) found.push({ ...row, post: titles.get(match.summary) ?? '' });
    });
  }
  return found;
}

if (!existsSync(join(CORPUS, 'titles.tsv.gz'))) {
  it('is skipped, since the lists of titles are absent', () => {
    note(
      `The lists are absent: there is no ${join('corpus', 'titles.tsv.gz')} in the shared folder.`,
    );
    expect(existsSync(CORPUS)).toBe(false);
  });
} else {
  describe.each(LISTS)('$file, column $title', (list) => {
    const facts = factIds();
    let rows: Row[] = [];
    beforeAll(async () => {
      rows = await readRows(list);
    }, SLOW);

    const isWrong = ({ id, title, post }: Row & { post: string }) =>
      id === '' ? !list.withoutId?.includes(title) : !facts.get(post)?.includes(id);

    it('has all its rows', () => {
      expect(rows).toHaveLength(list.rows);
      expect(facts.size).toBe(21);
    });

    it.each([
      ['with ids', true],
      ['by title alone', false],
    ])(
      '%s: no row is joined to a paper that it is not, and no row of a paper is missed',
      async (how, withIds) => {
        const found = await joined(rows, withIds);
        const ours = rows.filter(({ id }) => [...facts.values()].some((ids) => ids.includes(id)));
        const missed = ours.filter((row) => !found.some(({ id }) => id === row.id));
        const wrong = found.filter(isWrong);
        note(
          `${list.file}, column ${list.title}, ${how}: ${rows.length} rows, ${found.length} joined ` +
            `(${found.filter(({ id }) => id === '').length} without an id), ${wrong.length} wrong; ` +
            `of ${ours.length} rows with an id of the 21 papers ${ours.length - missed.length} are found`,
        );
        expect(wrong).toEqual([]);
        expect(missed).toEqual([]);
        const withoutId = found.filter(({ id }) => id === '').map(({ title }) => title);
        expect(withoutId).toEqual(list.withoutId ?? []);
      },
      SLOW,
    );
  });
}
