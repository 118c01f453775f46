/**
 * Title keys on real titles: what differs in notation only has one key, and what has one key
 * differs in notation only. The list is kept beside the repository, as those of the other tests.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseTitle } from '@/data/match/parsed-title';
import { keyOfWords, titleKeyOf } from '@/data/match/title-key';
import { oneOf, seeded, shuffled } from '../bench/random';
import { note } from '../note';
import { LABELS, NOTATION_CHANGES } from './notation-changes';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const SHARED = resolve(REPOSITORY, process.env.CONCISE_SHARED ?? '../shared');
const LIST = join(SHARED, 'corpus', 'titles.tsv.gz');
const SAMPLE = 100_000;
const SEED = 21;
const SLOW = 120_000;

/** Pairs that were read by hand, as hashes: TeX for a sign, or what a bad export made of TeX. */
const NOTATION_ONLY = new Set(
  `b557181e1081 f9d1dfd462e4 16d559e9347d 823e4d4196b5 85fd8df3179c 0eb16e819b18 0876e01c6f83
  09d3dabfa2dc 00985eb0778e d2d7a7d0e9b1 5b583d633b12 f4be0421c88e 0e4a3c71d6d7 372a43353051
  07a325ddb5a4 94f784304d49`.split(/\s+/),
);

if (!existsSync(LIST)) {
  it('is skipped, since the list of titles is absent', () => {
    note(
      `The list is absent: there is no ${join('corpus', 'titles.tsv.gz')} in the shared folder.`,
    );
    expect(existsSync(LIST)).toBe(false);
  });
} else {
  const all = readTitles();
  const sample = shuffled(all, seeded(SEED)).slice(0, SAMPLE);

  describe(`the keys of ${sample.length} titles`, () => {
    it.each(Object.entries(NOTATION_CHANGES))(
      'stay the same whatever the %s',
      (_, change) => {
        const random = seeded(SEED);
        const changed = sample
          .map((title) => ({ title, written: change(title, random) }))
          .filter(({ title, written }) => written !== title);
        expect(changed.length).toBeGreaterThan(0);
        expect(changed.filter(hasOtherKey)).toEqual([]);
      },
      SLOW,
    );

    it(
      'stay the same after several changes at once',
      () => {
        const random = seeded(SEED);
        const changes = Object.values(NOTATION_CHANGES);
        const changed = sample.map((title) => {
          const some = changes.filter(() => random() < 0.3);
          return { title, written: some.reduce((text, change) => change(text, random), title) };
        });
        expect(changed.filter(hasOtherKey)).toEqual([]);
      },
      SLOW,
    );

    it(
      'are found behind list numbers and labels only by taking those off',
      () => {
        const random = seeded(SEED);
        const labelled = sample.map((title) => ({
          title,
          written: (oneOf(LABELS, random) ?? '') + title,
        }));
        expect(labelled.filter((pair) => !hasOtherKey(pair))).toEqual([]);
        expect(
          labelled.filter(({ title, written }) => bareKey(title) !== bareKey(written)),
        ).toEqual([]);
      },
      SLOW,
    );
  });

  describe(`of ${all.length} titles`, () => {
    it(
      'those of one key differ in notation only',
      () => {
        const pairs = pairsOfOneKey(all);
        const unlike = pairs.filter(([a, b]) => plain(a) !== plain(b));
        const unread = unlike.filter(([a, b]) => !NOTATION_ONLY.has(pairHash(a, b)));
        note(
          `title keys: of ${all.length} different titles ${pairs.length} have the key of another; ` +
            `letters and digits are the same in ${pairs.length - unlike.length} of these pairs, ` +
            `and ${unlike.length - unread.length} were read by hand`,
        );
        expect(unread.map(([a, b]) => [pairHash(a, b), a, b])).toEqual([]);
      },
      SLOW,
    );
  });
}

/** All titles of the list, each once. */
function readTitles(): string[] {
  const rows = gunzipSync(readFileSync(LIST)).toString().trimEnd().split('\n').slice(1);
  return [...new Set(rows.map((row) => row.split('\t')[0] ?? ''))];
}

function hasOtherKey({ title, written }: { title: string; written: string }): boolean {
  return titleKeyOf(title) !== titleKeyOf(written);
}

/** The key of what is left without labels and notes. */
function bareKey(title: string): string | undefined {
  return keyOfWords(parseTitle(title).words);
}

/** Each title whose key an earlier one has, with that one. */
function pairsOfOneKey(titles: string[]): [string, string][] {
  const first = new Map<string, string>();
  return titles.flatMap((title): [string, string][] => {
    const key = titleKeyOf(title) ?? '';
    const known = first.get(key);
    if (known === undefined) first.set(key, title);
    return known === undefined ? [] : [[known, title]];
  });
}

/** Letters and digits without TeX commands, by other means than the key's. */
function plain(title: string): string {
  return title
    .replaceAll(/\\[a-z]+/gi, '')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function pairHash(a: string, b: string): string {
  return createHash('sha256').update(`${a}\n${b}`).digest('hex').slice(0, 12);
}
