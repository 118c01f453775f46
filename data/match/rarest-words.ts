import { blockWords } from './blocks';
import { rarity } from './rarity';

/** The rarest words of a title, each once; of equally rare ones the longer, then the earlier. */
export function rarestWords(words: string[], count: number): string[] {
  return blockWords(words)
    .map((word, i) => ({ word, weight: rarity(word) + word.length / 100 - i / 10_000 }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, count)
    .map(({ word }) => word);
}
