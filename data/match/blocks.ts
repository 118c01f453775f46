/**
 * Blocks: hashes that a title shares with most of its misspelt, shortened and inflected forms.
 * Each of its words with another one makes a block, and so do its first and its last letters.
 */
import { isFunctionWord } from './function-words';
import { hash32 } from './hash';

/** Letters of a block at either end: short, so that a misspelling elsewhere leaves it whole. */
const END_LETTERS = 14;

/** The words that blocks are made of, each once. */
export function blockWords(words: string[]): string[] {
  return words.filter(
    (word, i) => word.length > 1 && !isFunctionWord(word) && words.indexOf(word) === i,
  );
}

/**
 * The blocks that words make two by two, whichever comes first. A word is hashed once, and not
 * with each other one. All pairs of a word with others whose hashes end higher begin alike: they are
 * side by side in an index, and the blocks of a title in a few places of it.
 *
 * @param wordHashes of different words
 */
export function pairBlocks(wordHashes: number[]): number[] {
  const blocks: number[] = [];
  wordHashes.forEach((a, i) => {
    for (const b of wordHashes.slice(i + 1)) {
      blocks.push((ending(a) < ending(b) ? a ^ rest(b) : b ^ rest(a)) >>> 0);
    }
  });
  return blocks;
}

/** The hash with its last bits first: what these say is not what says where blocks are. */
function ending(hash: number): number {
  return (hash << 12) | (hash >>> 20);
}

/** The bits of a block that are of both words: they tell a word's pairs from each other. */
function rest(hash: number): number {
  return (hash << 12) >>> 12;
}

/** What makes different hashes of the same letters at either end. */
const [START, END] = [0x4a7c15f1, 0x6d2b79f5];

/** The blocks of the first and the last of a title's letters; none where they would be most of it. */
export function endBlocks(letters: string): number[] {
  return endsOf(letters).map((end, i) => (hash32(end) ^ (i === 0 ? START : END)) >>> 0);
}

/** The letters that those blocks are made of. */
export function endsOf(letters: string): string[] {
  if (letters.length < END_LETTERS + 2) return [];
  return [letters.slice(0, END_LETTERS), letters.slice(-END_LETTERS)];
}

/**
 * How many blocks a title must share with a paper's to be compared with it: of a title of four
 * words or more, two survive a misspelling, and one alone is chance.
 *
 * @param words how many block words the title has, or as many of them as are looked at
 */
export function leastShared(words: number): number {
  return words > 3 ? 2 : 1;
}
