import { endBlocks, leastShared, pairBlocks } from './blocks';
import { hash32 } from './hash';
import { tolerantKeys } from './index-keys';
import type { ParsedTitle } from './parsed-title';
import { numbersUnder, type PartedPostings } from './postings';
import { rarestWords } from './rarest-words';

/**
 * The index over all papers: from ids, titles, parts of titles and blocks to the numbers of the
 * papers, which count from 0 in the order of the data set. It is built once for a data set and
 * kept as typed arrays; a look-up is a bounded number of binary searches.
 */
export interface TitleIndex {
  /** Ids, whole titles and parts of titles. */
  keys: PartedPostings;
  /** Blocks of misspelt, cut and otherwise altered titles. */
  blocks: PartedPostings;
  /**
   * Keys and blocks of the papers without an arXiv id once more: ids veto, so a mention with an
   * arXiv id that is nobody's can only be of one of these, which are few.
   */
  withoutArxiv: PartedPostings;
}

/** A paper is found under the pairs of so many of its rarest words. */
const PAPER_WORDS = 4;
/** A mention looks under the pairs of more: one of its words may be misspelt, and rare for that. */
const MENTION_WORDS = 6;

/** The blocks under which a paper of this title is kept. */
export function blocksOf({ words, letters }: ParsedTitle): number[] {
  return [...pairBlocks(blockWordsOf(words).map(hash32)), ...endBlocks(letters)];
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

/** Numbers of the papers that a mention may be, looked up under its {@link exactKeys}. */
export function exactNumbers(keys: PartedPostings, asked: number[]): number[] {
  return unique(numbersUnder(keys, asked, KEY_LIMIT));
}

/** What a mention is looked up under where its whole title is not known. */
export interface TolerantHashes {
  keys: number[];
  blocks: number[];
  /** So many blocks it shares with a paper at least. */
  least: number;
}

export function tolerantHashes(parsed: ParsedTitle): TolerantHashes {
  const rarest = rarestWords(parsed.words, MENTION_WORDS);
  return {
    keys: tolerantKeys(parsed),
    blocks: [...pairBlocks(rarest.map(hash32)), ...endBlocks(parsed.letters)],
    least: leastShared(rarest.length),
  };
}

/** Numbers of the papers whose titles may be an altered form of this one, the likeliest first. */
export function tolerantNumbers(
  { keys, blocks }: Pick<TitleIndex, 'keys' | 'blocks'>,
  asked: TolerantHashes,
): number[] {
  const byKey = numbersUnder(keys, asked.keys, KEY_LIMIT).slice(0, COMPARED);
  const byBlock = numbersUnder(blocks, asked.blocks, BLOCK_LIMIT);
  if (byBlock.length < asked.least) return unique(byKey); // So it is for most.
  const shared = new Map<number, number>();
  for (const number of byBlock) shared.set(number, (shared.get(number) ?? 0) + 1);
  const likely = [...shared]
    .filter(([, count]) => count >= asked.least)
    .sort(([, a], [, b]) => b - a)
    .slice(0, COMPARED);
  return unique([...byKey, ...likely.map(([number]) => number)]);
}

function unique(numbers: number[]): number[] {
  return numbers.length > 1 ? [...new Set(numbers)] : numbers;
}
