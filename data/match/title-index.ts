import type { PaperRef } from '../summary';
import { endBlocks, leastShared, pairBlocks } from './blocks';
import type { Candidate } from './candidate';
import { hash32 } from './hash';
import { candidateKeys, exactKeys, tolerantKeys } from './index-keys';
import { type ParsedTitle, parseTitle } from './parsed-title';
import { createPostings, numbersUnder, type Postings } from './postings';
import { rarestWords } from './rarest-words';
import type { TitleKey } from './title-key';

/**
 * The index over all papers: from ids, titles, parts of titles and blocks to the numbers of the
 * papers, which count from 0 in the order of the data set. It is built once for a data set and
 * kept as typed arrays; a look-up is a bounded number of binary searches.
 */
export interface TitleIndex {
  /** Ids, whole titles and parts of titles. */
  keys: Postings;
  /** Blocks of misspelt, cut and otherwise altered titles. */
  blocks: Postings;
}

export function createTitleIndex(candidates: Candidate[]): TitleIndex {
  const parsed = candidates.map(({ titles }) => titles.map(parseTitle));
  const blocks = parsed.map((titles) => titles.flatMap(({ words }) => blocksOf(words)));
  return {
    keys: createPostings(candidates.map((paper, i) => candidateKeys(paper, parsed[i] ?? []))),
    blocks: createPostings(blocks.map((some) => [...new Set(some)])),
  };
}

/** A paper is found under the pairs of so many of its rarest words. */
const PAPER_WORDS = 4;
/** A mention looks under the pairs of more: one of its words may be misspelt, and rare for that. */
const MENTION_WORDS = 6;

/** The blocks under which a paper is kept whose title has these words. */
export function blocksOf(words: string[]): number[] {
  return [...pairBlocks(blockWordsOf(words).map(hash32)), ...endBlocks(words)];
}

/** The words of a paper's title whose pairs are its blocks. */
export function blockWordsOf(words: string[]): string[] {
  return rarestWords(words, PAPER_WORDS);
}

/** So many papers may share a key or a block; more say nothing any longer. */
const KEY_LIMIT = 8;
const BLOCK_LIMIT = 64;
/** So many papers are compared with a mention, the likeliest ones. */
const COMPARED = 8;

/** Numbers of the papers that a mention may be by its ids or its whole title, whose key this is. */
export function exactNumbers(keys: Postings, ref: PaperRef, title: TitleKey | undefined): number[] {
  return unique(numbersUnder(keys, exactKeys(ref, title), KEY_LIMIT));
}

/** Numbers of the papers whose titles may be an altered form of this one, the likeliest first. */
export function tolerantNumbers({ keys, blocks }: TitleIndex, parsed: ParsedTitle): number[] {
  const { words } = parsed;
  const byKey = numbersUnder(keys, tolerantKeys(parsed), KEY_LIMIT);
  const shared = new Map<number, number>();
  const asked = [...pairBlocks(rarestWords(words, MENTION_WORDS).map(hash32)), ...endBlocks(words)];
  for (const number of numbersUnder(blocks, asked, BLOCK_LIMIT)) {
    shared.set(number, (shared.get(number) ?? 0) + 1);
  }
  const least = leastShared(words);
  const byBlock = [...shared]
    .filter(([, count]) => count >= least)
    .sort(([, a], [, b]) => b - a)
    .slice(0, COMPARED);
  return unique([...byKey.slice(0, COMPARED), ...byBlock.map(([number]) => number)]);
}

function unique(numbers: number[]): number[] {
  return [...new Set(numbers)];
}
