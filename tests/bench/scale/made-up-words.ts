import { WORDS_BY_BITS } from '../../../data/match/word-frequencies';
import { oneOf, type Random } from '../random';

const groups = WORDS_BY_BITS.map(([bits, words]) => {
  const list = words.split(' ');
  return { list, weight: list.length * 2 ** -bits };
});
const weight = groups.reduce((sum, group) => sum + group.weight, 0);

/** A word of real titles, as often as titles have it. */
export function titleWord(random: Random): string {
  let left = random() * weight;
  const group = groups.find((one) => {
    left -= one.weight;
    return left < 0;
  });
  return oneOf((group ?? groups[0])?.list ?? [], random) ?? 'learning';
}

const SYLLABLES =
  'ба во ге ди жа зо ки лу мо на ор пе ра со ту фо ха це чи ша ем ок ист ван ель гра кла сти тре кон'.split(
    ' ',
  );
/** So many words there are in all. */
const WORDS = 20_000;

/** A made-up Russian word: the nth most frequent is met n times less often than the first. */
export function russianWord(random: Random): string {
  let rank = Math.floor(WORDS ** random());
  let word = SYLLABLES[rank % SYLLABLES.length] ?? '';
  do {
    rank = Math.floor(rank / SYLLABLES.length);
    word += SYLLABLES[(rank * 7 + word.length) % SYLLABLES.length] ?? '';
  } while (rank > 0);
  return word;
}
