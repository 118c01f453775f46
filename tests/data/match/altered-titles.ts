/** What a source, a typist or another author may make of a title. */
import fc from 'fast-check';

type Alteration = fc.Arbitrary<(words: string[]) => string[]>;

const at = fc.nat();
const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');

function replaced(words: string[], at: number, change: (word: string) => string): string[] {
  return words.map((word, i) => (i === at % words.length ? change(word) : word));
}

function mistyped(word: string, how: number, place: number, letter: string): string {
  const here = place % word.length;
  const [before, after] = [word.slice(0, here), word.slice(here + 1)];
  if (how === 0) return before + after;
  if (how === 1) return before + letter + word.slice(here);
  if (how === 2) return before + letter + after;
  return before + (after[0] ?? '') + word[here] + after.slice(1);
}

const typo: Alteration = fc
  .tuple(at, fc.nat(3), fc.nat(), letter)
  .map(([n, how, place, letter]) => (words) => {
    return replaced(words, n, (word) => mistyped(word, how, place, letter));
  });
const cut: Alteration = fc
  .tuple(at, fc.constantFrom('…', '...', ' …', ''))
  .map(([n, dots]) => (words) => {
    const text = words.join(' ');
    return [text.slice(0, 8 + (n % text.length)) + dots];
  });
const front: Alteration = fc
  .constantFrom('[12]', '26.', '(3)', '[CVPR 25]', 'I-JEPA:', 'NewName:', 'On', 'Improved')
  .map((label) => (words) => [label, ...words]);
const back: Alteration = fc
  .constantFrom('(Oral)', '. In NeurIPS 2022', ', 2023.', ': A Survey', 'II', 'for Video')
  .map((note) => (words) => [...words, note]);
const upper: Alteration = fc.constantFrom(
  (words: string[]) => words.map((word) => word.toUpperCase()),
  (words: string[]) => words.map((word) => word.toLowerCase()),
);
const swapped: Alteration = at.map((n) => (words) => {
  const here = n % words.length;
  const [a = '', b] = words.slice(here);
  return b === undefined ? words : [...words.slice(0, here), b, a, ...words.slice(here + 2)];
});
const dropped: Alteration = at.map((n) => (words) => {
  return words.filter((_, i) => i !== n % words.length);
});
const added: Alteration = fc.tuple(at, fc.constantFrom('the', 'for', 'deep', 'very', 'a')).map(
  ([n, word]) =>
    (words) =>
      words.toSpliced(n % (words.length + 1), 0, word),
);
const withoutHead: Alteration = fc.constant((words) => [words.join(' ').replace(/^[^:]*: /, '')]);
const withoutSubtitle: Alteration = fc.constant((words) => [words.join(' ').replace(/:.*$/, '')]);

const alteration = fc.oneof(
  { arbitrary: typo, weight: 4 },
  cut,
  front,
  back,
  upper,
  swapped,
  dropped,
  added,
  withoutHead,
  withoutSubtitle,
);

/** One of the titles, altered in up to three ways. */
export function alteredTitle(titles: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...titles), fc.array(alteration, { minLength: 1, maxLength: 3 }))
    .map(([title, changes]) => {
      const words = changes.reduce(
        (some, change) => change(some.flatMap((word) => word.split(' ')).filter(Boolean)),
        [title],
      );
      return words.join(' ');
    });
}
