/** Prefixes that turn a word into its opposite, or into what is not that at all. */
const OPPOSITE = /^(?:a|an|ab|anti|counter|de|dis|il|im|in|ir|mis|non|un)$/;
/** Letters at the beginning that are seldom shared by chance. */
const SHARED = 6;
/** Letters of an ending, after those that are shared. */
const ENDING = 4;

/**
 * Whether two words are made of each other («subtasks» and «tasks») or have a long beginning in
 * common («interferometer» and «interferometry»); never a word and its opposite.
 */
export function areKin(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.endsWith(short))
    return short.length >= 5 && !OPPOSITE.test(long.slice(0, -short.length));
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared += 1;
  return shared >= SHARED && long.length - shared <= ENDING;
}
