import { type BuiltPostings, buildPostings } from './build-postings';
import { buildTogether } from './build-together';
import { type Candidate, papersIn } from './candidate';
import { candidateKeys, wholeKeys } from './index-keys';
import { nameKeys } from './name-keys';
import { parseTitle } from './parsed-title';
import { blocksOf, type TitleIndex } from './title-index';

/** Takes papers one by one; their numbers count from 0 in that order. */
export interface TitleIndexBuilder {
  /**
   * @param names under which texts speak of it
   * @throws RangeError for more than two million papers
   */
  add(candidate: Candidate, names?: string[]): void;
  /** The index of all of them; nothing can be added after that. */
  finish(): BuiltTitleIndex;
}

/** An index as it is written: part by part. */
export interface BuiltTitleIndex {
  keys: BuiltPostings;
  blocks: BuiltPostings;
  withoutArxiv: BuiltPostings;
  /** Numbers of summaries that have an id or a whole title in common, and may be on one paper. */
  together: number[][];
}

/** A page's altered titles ask for few places of many, and a get costs about as much as 12 kB more. */
const BLOCKS_PART_BYTES = 12_000;

/** Builds an index in some 13 bytes of memory a posting: 170 MB for a million papers. */
export function buildTitleIndex(): TitleIndexBuilder {
  const [keys, blocks, withoutArxiv] = [
    buildPostings(),
    buildPostings(BLOCKS_PART_BYTES),
    buildPostings(),
  ];
  const together = buildTogether();
  let count = 0;
  return {
    add(candidate, names = []) {
      const papers = papersIn(candidate).map(hashesOf);
      const others = papers.filter(({ hasArxiv }) => !hasArxiv);
      keys.add(count, [...unique(papers.flatMap(({ keys }) => keys)), ...nameKeys(names)]);
      blocks.add(count, unique(papers.flatMap(({ blocks }) => blocks)));
      withoutArxiv.add(count, unique(others.flatMap(({ keys, blocks }) => [...keys, ...blocks])));
      together.add(count, unique(papers.flatMap(({ whole }) => whole)));
      count += 1;
    },
    finish: () => ({
      keys: keys.finish(),
      blocks: blocks.finish(),
      withoutArxiv: withoutArxiv.finish(),
      together: together.finish(),
    }),
  };
}

/** All that one paper is found under. */
interface PaperHashes {
  hasArxiv: boolean;
  keys: number[];
  blocks: number[];
  /** Of its ids and whole titles. */
  whole: number[];
}

function hashesOf(paper: Candidate): PaperHashes {
  const parsed = paper.titles.map(parseTitle);
  return {
    hasArxiv: paper.arxiv !== undefined,
    keys: candidateKeys(paper, parsed),
    blocks: parsed.flatMap(blocksOf),
    whole: wholeKeys(paper, parsed),
  };
}

function unique(hashes: number[]): number[] {
  return [...new Set(hashes)];
}

/** The index of all these papers, in memory, and which of them may be one. */
export function createTitleIndex(
  candidates: Iterable<Candidate>,
): TitleIndex & Pick<BuiltTitleIndex, 'together'> {
  const builder = buildTitleIndex();
  for (const candidate of candidates) builder.add(candidate);
  const { keys, blocks, withoutArxiv, together } = builder.finish();
  const whole = ({ parts, ...form }: BuiltPostings) => ({ ...form, parts: [...parts] });
  return {
    keys: whole(keys),
    blocks: whole(blocks),
    withoutArxiv: whole(withoutArxiv),
    together,
  };
}
