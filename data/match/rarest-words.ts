import { blockWords } from './blocks';
import { rarity } from './rarity';

/** The rarest words of a title, each once; of equally rare ones the longer, then the earlier. */
export function rarestWords(words: string[], count: number): string[] {
  const rarest: string[] = [];
  const weights: number[] = [];
  for (const [i, word] of blockWords(words).entries()) {
    const weight = rarity(word) + word.length / 100 - i / 10_000;
    // A title has few words, and most stay where they come: cheaper than sorting them all.
    let at = rarest.length;
    while (at > 0 && weight > (weights[at - 1] ?? 0)) at -= 1;
    if (at >= count) continue;
    rarest.splice(at, 0, word);
    weights.splice(at, 0, weight);
  }
  return rarest.slice(0, count);
}
